import type { Text } from '../../../domain/text.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';

/** What an official may find on a ground for refusal. */
export const groundAnswers: Readonly<Record<string, Text>> = {
  absent: requestPage.answerAbsent,
  present: requestPage.answerPresent,
  assured: requestPage.answerAssured,
};
