import type { Kind, PlainDate } from '../codes.ts';
import type { BasisQuestion, Because } from './basis-question.ts';
import { otherPartyForce } from './binding.ts';
import { type Force, homeForce, latest } from './force-on-date.ts';
import { offenceBar } from './offence-cover.ts';
import type { Registry, Treaty } from './treaty.ts';

export type Held = Extract<Force, { holds: true }>;

/** A treaty that can carry the request, or the one reason why it cannot. */
export type Weighed =
  | {
      readonly usable: true;
      readonly treaty: Treaty;
      readonly confirmed: boolean;
      readonly inForceFrom: PlainDate | null;
      readonly home: Held;
      readonly other: Held;
      /** Extradition under a convention limited by offence: whether the home state declared it a basis. */
      readonly declaration: 'declared' | 'not_found' | null;
    }
  | {
      readonly usable: false;
      readonly treaty: Treaty;
      readonly because: Because;
      readonly date: string | null;
    };

/** Asks one treaty alone; whether another supersedes it is decided over all of them (supersession.ts). */
export function weighTreaty(registry: Registry, treaty: Treaty, question: BasisQuestion): Weighed {
  const no = (because: Because, date: string | null = null): Weighed => ({
    usable: false,
    treaty,
    because,
    date,
  });
  if (!treaty.kinds.includes(question.kind)) return no('kind_not_covered');
  if (treaty.basisRole !== 'request') return no('not_a_request_basis');
  const pair = pairForce(registry, treaty, question);
  if (!pair.holds) return no(pair.because, pair.date);
  const bar = offenceBar(treaty, question);
  if (bar !== undefined)
    return no(bar, bar === 'offence_before_treaty' ? treaty.excludesOffencesBefore : null);
  const declaration = declarationFor(treaty, question.kind);
  return {
    usable: true,
    treaty,
    confirmed: pair.home.confirmed && pair.other.confirmed && declaration !== 'not_found',
    inForceFrom: startForBoth(treaty, pair.home, pair.other),
    home: pair.home,
    other: pair.other,
    declaration,
  };
}

export type PairForce =
  | { readonly holds: true; readonly home: Held; readonly other: Held }
  | Extract<Force, { holds: false }>;

/** The treaty between the home state and the state asked about, on the day asked about. */
export function pairForce(registry: Registry, treaty: Treaty, question: BasisQuestion): PairForce {
  const { homeState, state, on } = question;
  const home = homeForce(treaty, registry.rowsByState.get(homeState)?.get(treaty.id), on);
  if (!home.holds) return home;
  const other = otherPartyForce(treaty, state, registry.rowsByState.get(state)?.get(treaty.id), on);
  if (other.holds) return { holds: true, home, other };
  const homeUnknown = treaty.form === 'multilateral' && treaty.status === 'unknown';
  return homeUnknown ? { holds: false, because: 'home_status_unknown', date: null } : other;
}

/** Null unless both days are known: a bilateral treaty has one. */
export function startForBoth(treaty: Treaty, home: Held, other: Held): PlainDate | null {
  if (treaty.form === 'bilateral') return home.from;
  return home.from === null || other.from === null ? null : latest(home.from, other.from);
}

function declarationFor(treaty: Treaty, kind: Kind): 'declared' | 'not_found' | null {
  if (kind !== 'extradition' || treaty.scope === 'general') return null;
  return treaty.extraditionBasis ?? 'not_found';
}
