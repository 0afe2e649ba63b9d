import { type Direction, directions, type Kind, kinds } from '../../../domain/codes.ts';
import type { Text } from '../../../domain/text.ts';
import { directionNames, kindNames } from '../../../i18n/messages/codes.ts';
import { listStates } from '../../../i18n/state-names.ts';
import type { PageContext } from '../page-context.ts';
import type { Option } from './fields.tsx';

/** Options from a table of names, in its order. */
export const optionsFrom = (page: PageContext, names: Readonly<Record<string, Text>>): readonly Option[] =>
  Object.entries(names).map(([value, name]) => ({ value, label: page.t(name) }));

export const kindOptions = (page: PageContext): readonly (Option & { value: Kind })[] =>
  kinds.map((value) => ({ value, label: page.t(kindNames[value]) }));

export const directionOptions = (page: PageContext): readonly (Option & { value: Direction })[] =>
  directions.map((value) => ({ value, label: page.t(directionNames[value]) }));

export const stateOptions = (page: PageContext): readonly Option[] =>
  listStates(page.language).map(({ code, name }) => ({ value: code, label: name }));
