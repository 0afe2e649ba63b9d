import type { StateCode } from '../domain/codes.ts';
import { languages } from '../domain/text.ts';
import { listStates, stateName } from './state-names.ts';

const folded = (name: string): string => name.trim().toLowerCase().replaceAll('ё', 'е');

let known: ReadonlyMap<string, StateCode> | undefined;

/** The state that a name in one of the three languages, or its code, stands for. */
export function findState(typed: string): StateCode | undefined {
  known ??= new Map(
    languages.flatMap((language) =>
      listStates(language).flatMap(({ code, name }) => [
        [folded(name), code],
        [folded(code), code],
      ]),
    ),
  );
  return known.get(folded(typed));
}

/** By code, the names in all three languages together. */
export const namesOfStates = (): Readonly<Record<StateCode, string>> =>
  Object.fromEntries(
    listStates('en').map(({ code }) => [
      code,
      languages.map((language) => stateName(code, language)).join(' '),
    ]),
  );
