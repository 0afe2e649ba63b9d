import type { Finding } from '../../../../domain/finding.ts';
import { fill } from '../../../../domain/text.ts';
import { dateErrors } from '../../../../i18n/messages/draft.ts';
import { type ReadDate, readDate, readDateTime } from '../../../../i18n/read-date.ts';

const days = new Set([
  'birthDate',
  'committedOn',
  'requiredBy',
  'sentenceEndsOn',
  'judgmentFinalOn',
  'offenceDate',
]);
const moments = new Set(['detainedAt']);

function readAt(path: string, typed: string): ReadDate | undefined {
  const field = path.split('/').at(-1) ?? '';
  if (typed.trim() === '') return undefined;
  if (days.has(field)) return readDate(typed);
  return moments.has(field) ? readDateTime(typed) : undefined;
}

/** A date as the rules take it, where it can be read; anything else just as typed. */
export const readableAt = (path: string, typed: string): string => readAt(path, typed)?.date ?? typed;

/** What is wrong with the dates typed, each naming its field and quoting what stands there. */
export const dateFindings = (texts: ReadonlyMap<string, string>): readonly Finding[] =>
  [...texts].flatMap(([path, typed]): readonly Finding[] => {
    const trouble = readAt(path, typed)?.trouble;
    if (!trouble) return [];
    const message = fill(dateErrors[trouble], { typed });
    return [{ code: `date_${trouble}`, severity: 'block', path, message }];
  });
