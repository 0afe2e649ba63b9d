import { type Direction, directions, type Kind, kinds } from '../codes.ts';

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

const beginnings = kinds.flatMap((kind) =>
  directions.map((direction) => `${kindCodes[kind]}-${directionCodes[direction]}-`),
);

/** Whether some reference may begin with the text; a surname in Cyrillic, or a number alone, begins none. */
export const mayBeginReference = (text: string): boolean =>
  beginnings.some((beginning) => beginning.startsWith(text) || text.startsWith(beginning));
