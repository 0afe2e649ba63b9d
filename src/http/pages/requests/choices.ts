import {
  type Direction,
  directions,
  type Kind,
  kinds,
  type OffenceCategory,
  offenceCategories,
  type TransferRole,
  transferRoles,
} from '../../../domain/codes.ts';
import type { AssessBasisInput } from '../../../use-cases/treaties/assess-basis.ts';
import type { UserActor } from '../page-context.ts';
import { readableAt } from './draft/typed-dates.ts';
import type { DraftValues } from './draft-values.ts';

/** What has been chosen so far on the way to a new request; the address holds it. */
export interface Choices {
  readonly kind: Kind | undefined;
  readonly direction: Direction | undefined;
  readonly state: string;
  readonly role: TransferRole | undefined;
  readonly offences: readonly OffenceCategory[];
  readonly offenceDate: string;
  /** An extradition asked of us may begin with the detention, at this moment. */
  readonly startsWith: 'request' | 'detention' | undefined;
  readonly detainedAt: string;
  readonly measures: readonly string[];
  readonly basis: readonly string[];
  /** The request that this one follows, where a link opened it. */
  readonly relatedTo: string;
}

const among = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((candidate) => candidate === value);

/** Unknown words count as not chosen. A liaison officer's choice of direction and state is made already. */
export function readChoices(query: URLSearchParams, actor: UserActor | undefined): Choices {
  const foreign = actor?.role === 'liaison';
  return {
    kind: among(kinds, query.get('kind')),
    direction: foreign ? 'incoming' : among(directions, query.get('direction')),
    state: foreign ? (actor.state ?? '') : (query.get('state') ?? '').toUpperCase().slice(0, 20),
    role: among(transferRoles, query.get('role')),
    offences: offenceCategories.filter((category) => query.getAll('offences').includes(category)),
    offenceDate: readableAt('offenceDate', query.get('offenceDate') ?? ''),
    startsWith: among(['request', 'detention'], query.get('startsWith')),
    detainedAt: readableAt('detainedAt', query.get('detainedAt') ?? ''),
    measures: query.getAll('measures').filter(Boolean),
    basis: query.getAll('basis').filter(Boolean),
    relatedTo: query.get('relatedTo') ?? '',
  };
}

/** The question to the registry, once kind, direction and state are chosen. */
export function questionOf({
  kind,
  direction,
  state,
  role,
  offences,
  offenceDate,
  measures,
}: Choices): AssessBasisInput | undefined {
  if (!kind || !direction || state === '') return undefined;
  return {
    kind,
    direction,
    state,
    offences: [...offences],
    ...(offenceDate && { offenceDate }),
    ...(kind === 'mla' && { measures: [...measures] }),
    ...(kind === 'transfer' && role && { role }),
  };
}

export const choicesQuery = (choices: Choices): URLSearchParams => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(choices)) {
    for (const entry of Array.isArray(value) ? value : [value]) if (entry) query.append(name, entry);
  }
  return query;
};

/** The first draft that the choices make, before anything is typed. */
export function draftFrom(choices: Choices & { kind: Kind; direction: Direction }): DraftValues {
  const { kind, direction, state, role, offences, offenceDate, measures, basis } = choices;
  const texts = new Map<string, string>();
  offences.forEach((category, index) => {
    texts.set(`/offences/${index}/category`, category);
    if (offenceDate) texts.set(`/offences/${index}/committedOn`, offenceDate);
  });
  if (kind === 'extradition' && direction === 'incoming') {
    texts.set('/startsWith', choices.startsWith ?? 'request');
    if (choices.startsWith === 'detention') texts.set('/detainedAt', choices.detainedAt);
  }
  if (choices.relatedTo) texts.set('/relatedTo', choices.relatedTo);
  if (kind === 'transfer') texts.set('/role', role ?? 'administering');
  return {
    kind,
    direction,
    state,
    texts,
    measures: kind === 'mla' ? measures : [],
    basis,
    persons: 0,
    offences: offences.length,
  };
}
