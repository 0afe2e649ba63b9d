// Custody before and after the request as each treaty sets it: it ends when the papers have not come, or the person is not
// taken over. Articles and lengths are those of the table of time limits.

import type { Clock } from '../../../deadlines/clock.ts';
import {
  anyOf,
  dated,
  detained,
  detentionRedated,
  type Event,
  freed,
  recorded,
  step,
} from '../../../deadlines/log-entries.ts';
import { days } from '../../../deadlines/wording.ts';
import type { RequestContent } from '../../../requests/request-content.ts';
import { triggers } from '../time-limits/triggers.ts';
import { awaited, furtherNotes, startNotes } from './awaited.ts';
import { granted, grantTold, handoverDate, handoverEnded, papersThere } from './events.ts';
import { limit } from './limit.ts';

/** At home the extradition arrest ends it (УПК 588(8)(2)); abroad, the arrival of our papers. */
export const provisionalStops = anyOf(step('arrest_ordered', 'decide_refuse'), papersThere, freed);

/** Custody that waits for the papers: who is arrested abroad when ours are there already is held on the request itself. */
const heldBeforePapers: Event = (entry) => (entry.papersThere ? undefined : detained(entry));

export const provisional = {
  subject: 'provisional_custody',
  isCustody: true,
  awaited: awaited.requestAndArrest,
  awaitedAbroad: awaited.ourPapers,
  starts: heldBeforePapers,
  redates: detentionRedated,
  stops: provisionalStops,
  notes: ({ direction }: RequestContent) => (direction === 'incoming' ? [furtherNotes.firstDayCounts] : []),
} as const;

/** From the notice of custody; from the arrest, which is not later, while its receipt is not on record. */
export const fromNotice = {
  ...provisional,
  redates: recorded('arrestNotice', 'received'),
  corrects: detentionRedated,
  unlessRedated: { trigger: triggers.arrest, note: startNotes.noticeNotRecorded },
} as const;

export const takeover = {
  subject: 'takeover',
  isCustody: true,
  awaited: awaited.takenOver,
  starts: handoverDate,
  stops: handoverEnded,
} as const;

/** From the notice of the grant; from the decision while none is on record. */
export const takeoverFromGrant = {
  ...takeover,
  starts: granted,
  redates: grantTold,
  unlessRedated: { trigger: triggers.decisionFinal, note: startNotes.grantNoticeNotRecorded },
} as const;

const extendable = (citation: string, length: number) => ({ extending: { citation, by: days(length) } });

/** The 40 days stand in the Protocol; for states that it does not bind the term was not read. */
const minskProtocol: NonNullable<Clock['applies']> = ({ state }, { rowsByState }) =>
  rowsByState.get(state)?.get('cis-minsk-protocol-1997')?.status === 'party';

export const treatyCustodyClocks: readonly Clock[] = [
  limit('k_ext_prov_40d', provisional),
  limit('m_ext_prov_40d', {
    ...provisional,
    treatyIds: ['cis-minsk-1993', 'cis-minsk-protocol-1997'],
    applies: minskProtocol,
  }),
  limit('mv_ext_prov_2m', fromNotice),
  limit('cn_ext_prov', { ...fromNotice, ...extendable('CN_EXT 11(4)', 15) }),
  limit('kr_ext_prov', provisional),
  limit('es_ext_prov', { ...provisional, ...extendable('ES_EXT 9(4)', 20) }),
  limit('it_ext_prov', { ...provisional, ...extendable('IT_EXT 12(4)', 20) }),
  limit('ua_ext_prov', provisional),
  limit('br_ext_prov', fromNotice),
  limit('vn_ext_prov', provisional),
  limit('rs_ext_prov', { ...provisional, ...extendable('RS_EXT 12(4)', 15) }),
  limit('k_ext_order_expiry', {
    subject: 'foreign_order',
    isCustody: true,
    awaited: awaited.orderExtended,
    starts: dated('foreignOrderExpiry'),
    stops: anyOf(step('decide_refuse'), freed),
  }),
  limit('k_ext_surrender_15d', { ...takeover, ...extendable('KISHINEV 82(2)', 15) }),
  limit('mv_ext_surrender_2m', takeoverFromGrant),
  limit('cn_ext_surrender', takeover),
  limit('es_ext_surrender', takeover),
  limit('it_ext_surrender', takeoverFromGrant),
  limit('ua_ext_surrender', takeover),
  limit('br_ext_surrender', takeoverFromGrant),
  limit('rs_ext_surrender', takeoverFromGrant),
  ...['kr_transit', 'vn_transit'].map((id) =>
    limit(id, {
      subject: 'transit',
      isCustody: true,
      awaited: awaited.transitRequest,
      starts: recorded('transit', 'landed'),
      stops: recorded('transit', 'request_arrived', 'moved_on'),
    }),
  ),
];
