import type { AppliedEffect, GroundResult } from '../../../domain/requests/grounds/ground-assessment.ts';
import type { ConditionState } from '../../../domain/requests/grounds/transfer-eligibility.ts';
import type { Text } from '../../../domain/text.ts';
import { groundsPage } from '../../../i18n/messages/grounds.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import type { Tone } from '../components/display.tsx';

/** What an official may find on a ground for refusal. */
export const groundAnswers: Readonly<Record<string, Text>> = {
  absent: requestPage.answerAbsent,
  present: requestPage.answerPresent,
  assured: requestPage.answerAssured,
  waived: requestPage.answerWaived,
};

export const effectNames: Readonly<Record<AppliedEffect, Text>> = {
  mandatory: groundsPage.effectMandatory,
  block: groundsPage.effectBlock,
  assurance: groundsPage.effectAssurance,
  condition: groundsPage.effectCondition,
  ask: groundsPage.effectAsk,
  optional: groundsPage.effectOptional,
  optional_upk_mandatory_treaty: groundsPage.effectOptional,
  not_a_ground: groundsPage.effectNotAGround,
  unknown: groundsPage.effectUnknown,
};

interface Shown {
  readonly name: Text;
  readonly tone: Tone;
}

export const resultNames: Readonly<Record<GroundResult, Shown>> = {
  clear: { name: groundsPage.resultClear, tone: 'success' },
  stands: { name: groundsPage.resultStands, tone: 'danger' },
  not_known: { name: groundsPage.resultNotKnown, tone: 'warning' },
};

export const conditionNames: Readonly<Record<ConditionState, Shown>> = {
  met: { name: groundsPage.met, tone: 'success' },
  not_met: { name: groundsPage.notMet, tone: 'danger' },
  not_known: { name: groundsPage.notKnown, tone: 'warning' },
};
