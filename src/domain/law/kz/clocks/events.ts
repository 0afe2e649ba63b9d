// Steps and records that time limits of several instruments have in common.

import {
  anyOf,
  appealTermOver,
  dated,
  dueOf,
  type Event,
  freed,
  liberty,
  recorded,
  step,
} from '../../../deadlines/log-entries.ts';

export const urgentCopy = step('send_urgent');
export const copyAccepted = step('accept_copy');
export const originalHere = anyOf(
  step('original_or_dispatch_confirmed'),
  recorded('original', 'original_received', 'dispatch_confirmed'),
);

/** Our request reached the other state. */
export const requestThere = step('acknowledge');

/**
 * Our papers are there: what the log knows of arrival is the other side's acknowledgement or what follows it. That
 * information is asked for is no such sign: at home we ask for it ourselves while the person may be held.
 */
export const papersThere = step('acknowledge', 'report_decision');

export const decided = step('decide_extradite', 'decide_refuse', 'report_decision');

/** The decision to extradite is in legal force (УПК 591(4), 592(8)). */
export const decisionFinal = anyOf(appealTermOver, step('appeal_dismissed'));

export const granted = anyOf(decisionFinal, (entry) =>
  entry.action.payload.outcome?.startsWith('granted') ? step('report_decision')(entry) : undefined,
);

export const grantTold = recorded('grantNotice', 'received');

export const handedOver = step('hand_over', 'take_over', 'temporary_surrender');

export const handoverEnded: Event = anyOf(handedOver, step('not_taken_over', 'defer'), freed);

export const handoverDate = anyOf(dated('agreedHandover'), dueOf('agree_handover'), dueOf('order_handover'));

export const surrenderedForATime = step('temporary_surrender');
export const returnedAfterIt = step('person_returned', 'return_person');

const whenOver = ['proceedings_ended', 'sentence_ended'];

/** A surrendered person's protection: from the end of proceedings or sentence, or from when the person could leave. */
export const protectionStarts = (fromFreedom: boolean): Event =>
  fromFreedom ? liberty('free_to_leave') : liberty(...whenOver);

export const leftTheState = liberty('left');

export const informationAsked = step('ask_information');
export const informationCame = step('information_received', 'supply_information', 'report_decision');
