// What treaties set beside custody: answers, notices, the return of persons and the protection of specialty.

import type { Clock } from '../../../deadlines/clock.ts';
import {
  anyOf,
  detained,
  detentionRedated,
  freed,
  hindered,
  recorded,
  requestReceived,
  step,
} from '../../../deadlines/log-entries.ts';
import { days } from '../../../deadlines/wording.ts';
import { awaited, furtherNotes } from './awaited.ts';
import {
  copyAccepted,
  decided,
  informationAsked,
  informationCame,
  leftTheState,
  originalHere,
  protectionStarts,
  requestThere,
  returnedAfterIt,
  surrenderedForATime,
  urgentCopy,
} from './events.ts';
import { limit } from './limit.ts';

export const information = {
  subject: 'additional_information',
  awaited: awaited.information,
  starts: informationAsked,
  stops: informationCame,
} as const;

export const specialty = (fromFreedom: boolean) =>
  ({
    subject: 'specialty',
    lapses: true,
    survives: true,
    starts: protectionStarts(fromFreedom),
    stops: leftTheState,
    pauses: hindered,
  }) as const;

export const temporaryReturn = {
  subject: 'temporary_return',
  awaited: awaited.returned,
  starts: surrenderedForATime,
  stops: returnedAfterIt,
} as const;

export const releaseNotice = {
  subject: 'release_notice',
  awaited: awaited.releaseTold,
  survives: true,
  starts: recorded('releaseNotice', 'released'),
  stops: recorded('releaseNotice', 'sent'),
} as const;

export const writtenConfirmation = {
  subject: 'written_confirmation',
  awaited: awaited.confirmation,
  starts: anyOf(urgentCopy, copyAccepted),
  stops: anyOf(step('post_original'), recorded('original', 'original_posted'), originalHere),
} as const;

export const safeConduct = {
  subject: 'safe_conduct',
  lapses: true,
  survives: true,
  starts: recorded('summonedPerson', 'not_needed'),
  stops: recorded('summonedPerson', 'left'),
} as const;

export const transferReturn = {
  subject: 'transfer_return',
  awaited: awaited.returned,
  survives: true,
  starts: recorded('transferredPerson', 'arrived'),
  stops: recorded('transferredPerson', 'returned'),
} as const;

const refusalTold = recorded('refusalNotice', 'sent');

export const treatyOtherClocks: readonly Clock[] = [
  limit('k_forward_5d', {
    subject: 'forwarding',
    awaited: awaited.forwarded,
    starts: recorded('competence', 'not_competent'),
    stops: step('forward'),
  }),
  limit('k_jit_15d', {
    subject: 'team_answer',
    awaited: awaited.teamAnswer,
    starts: recorded('jitProposal', 'received'),
    stops: recorded('jitProposal', 'answered'),
  }),
  limit('k_ext_exam_30d', {
    subject: 'decision',
    awaited: awaited.decision,
    starts: anyOf(requestReceived, requestThere),
    stops: decided,
  }),
  limit('k_ext_info_30d', {
    ...information,
    extending: { citation: 'KISHINEV 71(2)', by: days(30), once: true },
  }),
  limit('k_ext_temp_90d', { ...temporaryReturn, extending: { citation: 'KISHINEV 78(2)' } }),
  limit('k_ext_specialty_30d', specialty(false)),
  // The other state's refusal becomes known by its notice, so only our own refusal starts a term.
  limit('k_ext_refusal_notice', {
    subject: 'refusal_notice',
    direction: 'incoming',
    awaited: awaited.refusalTold,
    survives: true,
    starts: step('decide_refuse'),
    stops: refusalTold,
  }),
  limit('k_pros_custody_40d', {
    subject: 'prosecution_custody',
    isCustody: true,
    awaited: awaited.prosecutionRequest,
    starts: detained,
    redates: detentionRedated,
    stops: anyOf(recorded('prosecutionRequest', 'received'), freed),
  }),
  limit('k_pros_refusal_notice', {
    subject: 'prosecution_refusal',
    direction: 'incoming',
    awaited: awaited.refusalTold,
    survives: true,
    applies: ({ measures }) => measures.some(({ code }) => code === 'prosecution_transfer'),
    starts: step('refuse'),
    stops: refusalTold,
  }),
  limit('cis_search_oral_confirm', {
    subject: 'search_confirmation',
    ancillary: true,
    awaited: awaited.confirmation,
    notes: () => [furtherNotes.searchParties],
    starts: recorded('oralSearch', 'made'),
    stops: recorded('oralSearch', 'confirmed'),
  }),
  limit('us_mla_urgent_confirm', writtenConfirmation),
  limit('ia_temp_transfer_60d', { ...transferReturn, extending: { citation: 'IAMLA 20(e)' } }),
  limit('ia_safe_conduct_10d', safeConduct),
  limit('cn_ext_info', { ...information, extending: { citation: 'CN_EXT 9', by: days(15) } }),
  limit('it_ext_info', information),
  limit('ua_ext_info', { ...information, extending: { citation: 'UA_EXT 8(1)' } }),
  limit('br_ext_info', information),
  limit('rs_ext_info', information),
  limit('es_ext_specialty', specialty(false)),
  ...['cn', 'kr', 'it', 'ua', 'vn', 'rs'].map((state) => limit(`${state}_ext_specialty`, specialty(true))),
  limit('it_ext_release_notice', releaseNotice),
  limit('rs_ext_release_notice', releaseNotice),
];
