// Other time limits of the УПК РК (Arts 560, 574, 575, 581, 582, 600) and of the Law on refugees.

import type { Clock } from '../../../deadlines/clock.ts';
import {
  anyOf,
  dated,
  detained,
  detentionRedated,
  dueOf,
  freed,
  hindered,
  recorded,
  step,
} from '../../../deadlines/log-entries.ts';
import { awaited } from './awaited.ts';
import { leftTheState, protectionStarts, returnedAfterIt, urgentCopy } from './events.ts';
import { limit } from './limit.ts';

const posting = {
  subject: 'original_posting',
  awaited: awaited.original,
  starts: urgentCopy,
  // Once the other side has acknowledged the copy the log has no step for it: the posting is recorded beside the status.
  stops: anyOf(step('post_original'), recorded('original', 'original_posted')),
} as const;

export const codeOtherClocks: readonly Clock[] = [
  limit('mla_out_original_after_urgent', posting),
  // Art. 560(4) holds for every request that the central authority sends.
  limit('mla_out_original_after_urgent', { ...posting, kind: 'extradition' }),
  limit('mla_temp_transfer_extension', {
    subject: 'transfer_extension',
    awaited: awaited.extensionPetition,
    isBefore: true,
    starts: dated('temporaryTransferEnd'),
    stops: anyOf(
      recorded('temporaryTransferPetition', 'at_central_authority'),
      recorded('transferredPerson', 'returned'),
    ),
  }),
  limit('mla_summoned_immunity', {
    subject: 'safe_conduct',
    lapses: true,
    survives: true,
    starts: recorded('summonedPerson', 'not_needed'),
    stops: recorded('summonedPerson', 'left'),
  }),
  limit('ext_out_temp_extension', {
    subject: 'temporary_extension',
    awaited: awaited.extensionPapers,
    isBefore: true,
    beforeEndOf: ['temporary_return'],
    starts: anyOf(dated('temporarySurrenderEnd'), dueOf('temporary_surrender')),
    stops: anyOf(recorded('temporarySurrenderPapers', 'at_pgo'), returnedAfterIt),
  }),
  limit('ext_out_specialty_leave', {
    subject: 'specialty',
    lapses: true,
    survives: true,
    // Liberty is recorded by days; the last one is the person's to its close.
    term: { length: 30, unit: 'day' },
    starts: protectionStarts(false),
    stops: leftTheState,
    pauses: hindered,
  }),
  limit('pros_in_custody_40d', {
    subject: 'prosecution_custody',
    isCustody: true,
    awaited: awaited.prosecutionRequest,
    starts: detained,
    redates: detentionRedated,
    stops: anyOf(recorded('prosecutionRequest', 'received'), freed),
  }),
  limit('refugee_decision', {
    subject: 'asylum',
    awaited: awaited.asylumDecided,
    starts: recorded('asylum', 'pending'),
    stops: recorded('asylum', 'granted', 'refused_final'),
    extending: { citation: 'REFUGEE 11(1)', total: { length: 12, unit: 'month' } },
  }),
];
