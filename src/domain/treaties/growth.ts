import { type Kind, kinds, type PlainDate, type StateCode } from '../codes.ts';
import { startOf } from './force-on-date.ts';
import type { Registry, Treaty } from './treaty.ts';

export type KindFigures = Readonly<Record<Kind, number>>;

export interface Growth {
  /** Treaties in force at the end of each year, of the last one on the day asked. */
  readonly years: readonly { readonly year: number; readonly inForce: KindFigures }[];
  /** In force, but since when no source says: in none of the years. */
  readonly undated: KindFigures;
  /** Whose entry into force no source confirms, or sources contradict each other on: in none of the years. */
  readonly unconfirmed: KindFigures;
}

interface Span {
  readonly treaty: Treaty;
  readonly from: PlainDate | null;
}

/** Instruments that carry requests, by the day on which each came into force for the home state. */
export function growthOf(
  registry: Registry,
  { homeState, on }: { homeState: StateCode; on: PlainDate },
): Growth {
  const bases = registry.treaties.filter(({ basisRole }) => basisRole === 'request');
  const spans = bases
    .filter(({ status }) => status === 'in_force' || status === 'terminated')
    .map((treaty) => ({ treaty, from: beginning(registry, treaty, homeState) }));
  const dated = spans.flatMap(({ treaty, from }) => (from !== null && from <= on ? [{ treaty, from }] : []));
  const [first = on] = dated.map(({ from }) => from).sort();
  return {
    years: yearsBetween(first, on).map((year) => ({ year, inForce: inForceOn(dated, endOf(year, on)) })),
    undated: figures(
      spans
        .filter(({ treaty, from }) => treaty.status === 'in_force' && from === null)
        .map(({ treaty }) => treaty),
    ),
    unconfirmed: figures(bases.filter(({ status }) => status === 'unknown' || status === 'conflicting')),
  };
}

function beginning(registry: Registry, treaty: Treaty, homeState: StateCode): PlainDate | null {
  const row = registry.rowsByState.get(homeState)?.get(treaty.id);
  return treaty.inForceFrom ?? (row === undefined ? null : startOf(row));
}

const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));
const yearsBetween = (first: PlainDate, last: PlainDate): readonly number[] =>
  Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, index) => yearOf(first) + index);
const endOf = (year: number, on: PlainDate): PlainDate => (year === yearOf(on) ? on : `${year}-12-31`);

const inForceOn = (spans: readonly (Span & { from: PlainDate })[], day: PlainDate): KindFigures =>
  figures(
    spans
      .filter(({ treaty, from }) => from <= day && !(treaty.terminatedFrom && treaty.terminatedFrom <= day))
      .map(({ treaty }) => treaty),
  );

/** A treaty on several kinds of help counts once for each. */
function figures(treaties: readonly Treaty[]): KindFigures {
  const [mla = 0, extradition = 0, transfer = 0] = kinds.map(
    (kind) => treaties.filter((treaty) => treaty.kinds.includes(kind)).length,
  );
  return { mla, extradition, transfer };
}
