import type { Direction, Kind } from '../codes.ts';

const kindCodes: Readonly<Record<Kind, string>> = { mla: 'MLA', extradition: 'EXT', transfer: 'TRA' };
const directionCodes: Readonly<Record<Direction, string>> = { outgoing: 'OUT', incoming: 'IN' };

/** Reference of a request, such as `MLA-OUT-2026-000123`: running without gaps per kind, direction and year. */
export function referenceOf(series: {
  kind: Kind;
  direction: Direction;
  year: number;
  number: number;
}): string {
  const { kind, direction, year, number } = series;
  return `${kindCodes[kind]}-${directionCodes[direction]}-${year}-${String(number).padStart(6, '0')}`;
}
