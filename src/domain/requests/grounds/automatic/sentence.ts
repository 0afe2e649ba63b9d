// How much of a sentence there must be. The instruments count different things: what is left to serve (УПК 579(1), UA 2(2),
// CN 2(2)), the sentence imposed (KISHINEV 66(3)), the sentence as it stands on the day of the request (IT 2(2)); in a
// transfer what is left on the day the request is received (УПК 606(2)(2)). What is left is never more than what was imposed.

import {
  conventionMonths,
  enforcementTerms,
  remainderAbove,
  remainderWaivers,
  statutoryTerm,
  statutoryTransferMonths,
  type TermMeaning,
} from '../../../law/kz/grounds/thresholds.ts';
import { addMonths, dateIn } from '../../../plain-date.ts';
import { fill } from '../../../text.ts';
import type { Treaty } from '../../../treaties/treaty.ts';
import type { RequestContent } from '../../request-content.ts';
import type { Situation } from '../../situation.ts';
import type { Computed, GroundResult } from '../ground-assessment.ts';
import { groundMessages } from '../ground-messages.ts';
import type { AutomaticRule } from './automatic-rule.ts';

interface Term {
  readonly months: number;
  readonly counts: TermMeaning;
  readonly above: boolean;
}

/** The term of the treaty where it sets one that is known, otherwise that of the Code. */
function termOf(treaty: Treaty | undefined): Term {
  const months =
    treaty?.provisions?.thresholds?.min_remaining_months ?? conventionMonths[treaty?.id ?? '']?.sentence;
  if (treaty === undefined || !months) return { ...statutoryTerm, above: false };
  const { counts = 'not_stated', above = false } = enforcementTerms[treaty.id] ?? {};
  return { months, counts, above };
}

const reaches = (have: number | undefined, { months, above }: Term): boolean | undefined =>
  have === undefined ? undefined : above ? have > months : have >= months;

function judge(content: RequestContent, term: Term): GroundResult {
  const left = reaches(content.remainingMonths, term);
  const imposed = reaches(content.imposedMonths, term);
  if (left === true || (imposed === true && countsImposed.has(term.counts))) return 'clear';
  if (imposed === false || (left === false && term.counts === 'unserved')) return 'stands';
  return 'not_known';
}

const countsImposed = new Set<TermMeaning>(['imposed', 'at_request']);

export const minimumSentence: AutomaticRule = ({ situation: { file }, treaty }) => {
  const term = termOf(treaty);
  const result = judge(file.content, term);
  const [words, path] = countsImposed.has(term.counts)
    ? (['imposed', '/imposedMonths'] as const)
    : (['unserved', '/remainingMonths'] as const);
  return spoken(result, words, path, term.months);
};

function spoken(
  result: GroundResult,
  words: 'imposed' | 'unserved' | 'received',
  path: string,
  months: number,
): Computed {
  const isUnknown = result === 'not_known';
  return {
    result,
    code: isUnknown ? 'remaining_term_unknown' : 'remaining_term_too_short',
    path,
    message: fill(groundMessages[`${words}_${isUnknown ? 'unknown' : 'too_short'}`], { months }),
  };
}

/** The day from which the remainder of a transfer counts: the receipt here, or today for a request still to be received abroad. */
function receivedOn({ file: { content, state }, today, timeZone = 'UTC' }: Situation): string {
  const received = content.direction === 'incoming' ? state.happenedAt.draft_created : undefined;
  return received === undefined ? today : dateIn(received, timeZone);
}

export const minimumRemainder: AutomaticRule = ({ situation, treaty }) => {
  const { content } = situation.file;
  const months =
    treaty?.provisions?.thresholds?.min_remaining_months ??
    conventionMonths[treaty?.id ?? '']?.sentence ??
    statutoryTransferMonths;
  const term: Term = { months, counts: 'unserved', above: remainderAbove.has(treaty?.id ?? '') };
  const enough = lasts(content, term, receivedOn(situation));
  const result = enough === undefined ? 'not_known' : enough ? 'clear' : 'stands';
  const path = content.sentenceEndsOn === undefined ? '/remainingMonths' : '/sentenceEndsOn';
  const waivable = treaty !== undefined && treaty.id in remainderWaivers;
  return { ...spoken(result, 'received', path, months), ...(waivable ? { waivable } : {}) };
};

function lasts(
  { sentenceEndsOn, remainingMonths }: RequestContent,
  term: Term,
  from: string,
): boolean | undefined {
  if (sentenceEndsOn === undefined) return reaches(remainingMonths, term);
  const needed = addMonths(from, term.months);
  return term.above ? sentenceEndsOn > needed : sentenceEndsOn >= needed;
}
