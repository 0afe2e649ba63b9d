// Custody, decision, appeal and surrender of persons whose extradition is asked of Kazakhstan: УПК РК Arts 107, 587-594.

import { appealTerm } from '../../../deadlines/appeal-term.ts';
import type { Clock } from '../../../deadlines/clock.ts';
import {
  anyOf,
  appealTermOver,
  copyHanded,
  detained,
  detentionRedated,
  freed,
  isHeld,
  recorded,
  step,
} from '../../../deadlines/log-entries.ts';
import type { Term } from '../../../deadlines/wording.ts';
import type { RequestContent } from '../../../requests/request-content.ts';
import { awaited, furtherNotes, startNotes } from './awaited.ts';
import { decisionFinal, handoverEnded, returnedAfterIt, surrenderedForATime } from './events.ts';
import { limit } from './limit.ts';

const fromDetention = { starts: detained, redates: detentionRedated, isCustody: true } as const;
const refused = step('decide_refuse');
const rulings = step('judge_orders_custody', 'arrest_ordered');

/** Held, but nobody entered the detention: the order of arrest is the first that the log knows of it. */
const arrestWithoutDetention = anyOf(detained, (entry) =>
  isHeld(entry.custodyBefore) ? undefined : step('judge_orders_custody', 'arrest_ordered')(entry),
);

const arrestMonths = 12;

/** Art. 589(7): nobody is held longer than the sentence that is to be enforced. */
function shorterSentence({ purpose, imposedMonths }: RequestContent): Term | undefined {
  const isShorter =
    purpose === 'enforcement' &&
    imposedMonths !== undefined &&
    imposedMonths > 0 &&
    imposedMonths < arrestMonths;
  return isShorter ? { length: imposedMonths, unit: 'month' } : undefined;
}

const sentenceNote = ({ imposedMonths }: RequestContent) =>
  imposedMonths === undefined ? furtherNotes.sentenceUnknown : furtherNotes.sentencedPerson;

export const codeCustodyClocks: readonly Clock[] = [
  // Art. 587(4)(1) frees the person unless they are brought before the judge within 72 hours, for provisional custody or
  // for extradition arrest alike. That the request is here already, and the petition for arrest with it, changes which
  // petition the judge gets, not when the person must stand before the judge: it does not stop these hours.
  limit('ext_in_detention_72h', {
    ...fromDetention,
    subject: 'detention',
    awaited: awaited.broughtToJudge,
    stops: anyOf(recorded('judge', 'person_brought'), rulings, freed),
  }),
  // Art. 588(1) speaks of the petition for provisional custody. Where the request is here, the petition for extradition
  // arrest (Art. 589(1)) takes its place and has no such hour.
  limit('ext_in_petition_12h', {
    subject: 'custody_petition',
    isCustody: true,
    awaited: awaited.petition,
    isBefore: true,
    beforeEndOf: ['detention'],
    starts: () => undefined,
    stops: anyOf(
      recorded('judge', 'petition_filed', 'person_brought'),
      rulings,
      step('request_already_here'),
      freed,
    ),
  }),
  // Art. 588(3) likewise: for the ruling on extradition arrest (Art. 589(3)) the Code sets no hours.
  limit('ext_in_judge_72h', {
    ...fromDetention,
    subject: 'custody_ruling',
    awaited: awaited.ruling,
    stops: anyOf(rulings, step('request_already_here'), freed),
  }),
  // Art. 588(8)(2): the arrival of the request alone does not end the 40 days, only the extradition arrest does.
  limit('ext_in_provisional_40d', {
    ...fromDetention,
    subject: 'provisional_custody',
    awaited: awaited.requestAndArrest,
    stops: anyOf(step('arrest_ordered'), refused, freed),
    notes: () => [furtherNotes.firstDayCounts],
  }),
  limit('ext_in_custody_notice', {
    subject: 'custody_notice',
    isCustody: true,
    awaited: awaited.custodyNotice,
    isBefore: true,
    beforeEndOf: ['provisional_custody', 'extradition_arrest'],
    starts: () => undefined,
    stops: anyOf(recorded('custodyNotice', 'given'), refused, freed),
  }),
  limit('ext_in_arrest_12m', {
    ...fromDetention,
    starts: arrestWithoutDetention,
    subject: 'extradition_arrest',
    awaited: awaited.surrenderOrExtension,
    stops: anyOf(refused, freed),
    atMost: shorterSentence,
    notes: (content) => (content.purpose === 'enforcement' ? [sentenceNote(content)] : []),
    extending: { citation: 'UPK 589(9)', afterStep: 'decide_extradite', withinPenalty: true },
  }),
  limit('ext_in_arrest_appeal', {
    subject: 'arrest_complaint',
    lapses: true,
    starts: rulings,
    stops: anyOf(recorded('arrestComplaint', 'filed', 'at_regional_court'), freed),
  }),
  limit('ext_in_arrest_review', {
    subject: 'arrest_review',
    awaited: awaited.complaintDecided,
    starts: recorded('arrestComplaint', 'at_regional_court'),
    stops: anyOf(recorded('arrestComplaint', 'decided'), step('arrest_refused_final'), freed),
  }),
  limit('ext_in_appeal_10d', {
    subject: 'appeal',
    term: appealTerm,
    endsOnWorkingDay: true,
    notes: () => [furtherNotes.workingDay],
    starts: step('decide_extradite'),
    redates: copyHanded,
    unlessRedated: {
      trigger: {
        en: 'decision to extradite served',
        ru: 'постановление о выдаче вручено',
        kk: 'ұстап беру туралы қаулы тапсырылды',
      },
      note: startNotes.copyNotRecorded,
    },
    stops: anyOf(step('appeal'), appealTermOver),
  }),
  limit('ext_in_appeal_forward', {
    subject: 'appeal_forwarding',
    awaited: awaited.complaintForwarded,
    starts: recorded('appealPapers', 'at_custody'),
    stops: recorded('appealPapers', 'forwarded', 'pgo_notified', 'at_supreme_court'),
  }),
  limit('ext_in_appeal_materials', {
    subject: 'appeal_materials',
    awaited: awaited.materials,
    starts: recorded('appealPapers', 'pgo_notified'),
    stops: anyOf(
      recorded('appealPapers', 'materials_sent'),
      step('appeal_dismissed', 'appeal_upheld', 'suspend'),
    ),
  }),
  limit('ext_in_appeal_decision', {
    subject: 'appeal_decision',
    awaited: awaited.appealDecided,
    starts: recorded('appealPapers', 'at_supreme_court'),
    stops: step('appeal_dismissed', 'appeal_upheld', 'suspend'),
    extending: { citation: 'UPK 592(4)' },
  }),
  limit('ext_in_appeal_suspension', {
    subject: 'appeal_suspension',
    isCustody: true,
    lapses: true,
    notes: () => [furtherNotes.leastLength],
    starts: step('suspend'),
    stops: anyOf(step('resume', 'appeal_dismissed', 'appeal_upheld'), freed),
  }),
  // The duty of our own bodies to bring the person; when the other side must have taken the person over is the treaty's.
  limit('ext_in_surrender_30d', {
    subject: 'surrender',
    isCustody: true,
    awaited: awaited.handover,
    starts: decisionFinal,
    stops: handoverEnded,
  }),
  limit('ext_in_temp_surrender_return', {
    subject: 'temporary_return',
    awaited: awaited.returned,
    starts: surrenderedForATime,
    stops: returnedAfterIt,
    extending: { citation: 'UPK 593(5)' },
  }),
];
