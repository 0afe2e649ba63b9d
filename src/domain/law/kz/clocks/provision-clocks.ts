// Terms that the registry read in a treaty's own text, for treaties that the table of time limits does not list.

import type { Clock } from '../../../deadlines/clock.ts';
import { type Event, step } from '../../../deadlines/log-entries.ts';
import { days, type Term } from '../../../deadlines/wording.ts';
import type { Text } from '../../../text.ts';
import type { TreatyTimeLimits } from '../../../treaties/provisions.ts';
import type { Treaty } from '../../../treaties/treaty.ts';
import { names } from '../time-limits/names.ts';
import { triggers } from '../time-limits/triggers.ts';
import { startNotes } from './awaited.ts';
import { otherClocks } from './other-provisions.ts';
import { provisionClock } from './provision-clock.ts';
import { fromNotice, provisional, takeover, takeoverFromGrant } from './treaty-custody.ts';
import { information, specialty, temporaryReturn } from './treaty-other.ts';

type Length = { readonly days?: number | null; readonly months?: number | undefined };

/** Days under custody are counted as 24 hours each, which end earlier; others as calendar days. */
function termOf(length: Length | null | undefined, isCustody: boolean): Term | undefined {
  if (length?.days) return { length: length.days, unit: isCustody ? 'day24' : 'day' };
  return length?.months ? { length: length.months, unit: 'month' } : undefined;
}

const known = new WeakMap<Treaty, readonly Clock[]>();

/** Every clock that the treaty's provisions set. */
export function provisionClocks(treaty: Treaty): readonly Clock[] {
  const before = known.get(treaty);
  if (before) return before;
  const limits = treaty.provisions?.time_limits;
  const built = limits ? [...extraditionClocks(treaty, limits), ...otherClocks(treaty, limits)] : [];
  known.set(treaty, built);
  return built;
}

function extraditionClocks(treaty: Treaty, limits: TreatyTimeLimits): readonly Clock[] {
  if (!treaty.kinds.includes('extradition')) return [];
  const isFromFreedom = limits.specialty_leave?.from?.includes('leave') === true;
  return [
    ...provisionalClocks(treaty, limits),
    ...informationClocks(treaty, limits),
    ...takeoverClocks(treaty, limits),
    ...plain(treaty, 'specialty_leave', limits.specialty_leave, {
      running: specialty(isFromFreedom),
      name: names.specialty,
      trigger: isFromFreedom ? triggers.freeToLeave : triggers.proceedingsOrSentenceOver,
    }),
    ...plain(treaty, 'temporary_surrender', limits.temporary_surrender, {
      running: {
        ...temporaryReturn,
        ...(limits.temporary_surrender?.extension
          ? { extending: { citation: citationOf(treaty, 'temporary_surrender') } }
          : {}),
      },
      name: names.temporaryReturn,
      trigger: triggers.temporaryHandover,
    }),
  ];
}

const articleOf = (treaty: Treaty, key: string) => treaty.provisions?.articles?.[key];
const citationOf = (treaty: Treaty, key: string) =>
  [treaty.id, articleOf(treaty, key)].filter(Boolean).join(' ');
const both = { kind: 'extradition', direction: 'both' } as const;

type Running = Omit<
  Clock,
  'id' | 'citation' | 'treatyIds' | 'term' | 'name' | 'trigger' | 'kind' | 'direction'
>;

function plain(
  treaty: Treaty,
  key: string,
  length: Length | null | undefined,
  {
    running,
    name,
    trigger,
  }: { running: Omit<Running, 'awaited'> & { awaited?: Text }; name: Text; trigger: Text },
): readonly Clock[] {
  const term = termOf(length, running.isCustody === true);
  if (!term) return [];
  const { subject, ...rest } = running;
  const told = { key, subject, name, trigger, article: articleOf(treaty, key) };
  return [provisionClock(treaty, told, term, { awaited: null, ...both, ...rest })];
}

function provisionalClocks(treaty: Treaty, { provisional_arrest: limit }: TreatyTimeLimits) {
  const isFromNotice = limit?.from?.includes('notice') === true;
  const extending = limit?.extension_days
    ? { extending: { citation: citationOf(treaty, 'provisional_arrest'), by: days(limit.extension_days) } }
    : {};
  return plain(treaty, 'provisional_arrest', limit, {
    running: { ...(isFromNotice ? fromNotice : provisional), ...extending },
    name: names.provisionalCustody,
    trigger: isFromNotice ? triggers.partyNotifiedOfArrest : triggers.arrest,
  });
}

/** Where the text counts from the detention, the term runs only once information was asked for. */
const askedOfHeld: Event = (entry) => (step('ask_information')(entry) ? entry.heldSince : undefined);

function informationClocks(treaty: Treaty, { additional_information: limit }: TreatyTimeLimits) {
  const isFromDetention = limit?.from?.includes('detention') === true;
  const by = /up to (\d+) month/.exec(limit?.extension ?? '')?.[1];
  const extending = limit?.extension
    ? {
        extending: {
          citation: citationOf(treaty, 'additional_information'),
          ...(by ? { by: { length: Number(by), unit: 'month' as const } } : {}),
        },
      }
    : {};
  return plain(treaty, 'additional_information', limit, {
    running: { ...information, ...extending, ...(isFromDetention ? { starts: askedOfHeld } : {}) },
    name: names.additionalInformation,
    trigger: isFromDetention ? triggers.detention : triggers.informationAsked,
  });
}

function takeoverClocks(treaty: Treaty, { takeover: limit }: TreatyTimeLimits) {
  const from = limit?.from ?? '';
  const isStated = !from.startsWith('not stated');
  const isFromGrant = !isStated || /informed|notified|received/.test(from);
  const unlessRedated = isStated
    ? takeoverFromGrant.unlessRedated
    : { trigger: triggers.decisionFinal, note: startNotes.startNotStated };
  return plain(treaty, 'takeover', limit, {
    running: isFromGrant ? { ...takeoverFromGrant, unlessRedated } : takeover,
    name: names.surrender,
    trigger: isFromGrant ? triggers.partyNotifiedOfGrant : triggers.agreedHandover,
  });
}
