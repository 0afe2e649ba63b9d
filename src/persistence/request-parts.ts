import type { WaitingFor } from '../domain/notifications/whose-turn.ts';
import type { RequestFilter, RequestScope } from '../use-cases/ports/request-query.ts';
import {
  type Condition,
  checking,
  every,
  ofOffice,
  type Places,
  scopeConditions,
  some,
} from './request-conditions.ts';
import {
  controlled,
  type Entry,
  everything,
  executedBy,
  executedForAnother,
  filedBy,
  givenTo,
  keptBy,
  ofState,
} from './request-entries.ts';

/** Requests that one entry into an index finds. No request is in two parts of a list. */
export interface Part extends Entry {
  /** What the list asks beside the entry, row by row; then the counters are of no use. */
  readonly checks: readonly Condition[];
  readonly places?: Places;
}

const givenToNobodyElseThan = (assignee: string): Condition =>
  some([checking('assigneeId', '=', null), checking('assigneeId', '=', assignee)]);

/** Something a list is narrowed to: either by entering an index, or by looking at each row. */
interface Narrowing {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly check: Condition;
}

const toAssignee = (assignee: string): Narrowing => ({
  name: `assignee ${assignee}`,
  entries: [givenTo(assignee)],
  check: checking('assigneeId', '=', assignee),
});

const toOffice = (office: string): Narrowing => ({
  name: `office ${office}`,
  entries: [filedBy(office), executedForAnother(office)],
  check: ofOffice(office),
});

const toState = (state: string): Narrowing => ({
  name: `state ${state}`,
  entries: [ofState(state, 1), ofState(state, 0)],
  check: checking('state', '=', state),
});

function toScope(scope: RequestScope): readonly Narrowing[] {
  if (scope.sees === 'all') return [];
  if (scope.sees === 'office') return [toOffice(scope.office)];
  const check = every(scopeConditions(scope));
  if (scope.sees === 'state')
    return [{ name: `shown ${scope.state}`, entries: [ofState(scope.state, 1)], check }];
  return [{ name: scope.sees, entries: [controlled], check }];
}

/** What the list is narrowed to, the narrowest first. */
function narrowingsOf(scope: RequestScope, { assignee, office, state }: RequestFilter): readonly Narrowing[] {
  const found = [
    ...(assignee === undefined ? [] : [toAssignee(assignee)]),
    ...toScope(scope),
    ...(office === undefined ? [] : [toOffice(office)]),
    ...(state === undefined ? [] : [toState(state)]),
  ];
  return [...new Map(found.map((narrowing) => [narrowing.name, narrowing])).values()];
}

function within([first, ...others]: readonly Narrowing[]): readonly Part[] {
  const checks = others.map(({ check }) => check);
  return (first?.entries ?? [everything]).map((entry) => ({ ...entry, checks }));
}

function waitingWithin(
  { places, office, assignee }: WaitingFor,
  narrowings: readonly Narrowing[],
): readonly Part[] {
  if (office !== undefined) {
    const checks = narrowings.filter(({ name }) => name !== `office ${office}`).map(({ check }) => check);
    const own = assignee === undefined ? [] : [givenToNobodyElseThan(assignee)];
    return [executedBy(office), keptBy(office)].map((entry) => ({
      ...entry,
      checks: [...checks, ...own],
      places,
    }));
  }
  if (assignee === undefined) return within(narrowings).map((part) => ({ ...part, places }));
  const checks = narrowings.map(({ check }) => check);
  // Nobody's id is empty: asked for nobody alone, the second entry would count the same ones again.
  const theirs = assignee === '' ? [] : [givenTo(assignee)];
  return [...theirs, givenTo(null)].map((entry) => ({ ...entry, checks, places }));
}

/** The parts of a list. What is waited for has no place twice, or a request would be in two parts. */
export function partsOf(scope: RequestScope, filter: RequestFilter): readonly Part[] {
  const narrowings = narrowingsOf(scope, filter);
  if (!filter.waiting) return within(narrowings);
  return filter.waiting.flatMap((entry) => waitingWithin(entry, narrowings));
}

/** Counters that together count what a person may see. */
export const countersOf = (scope: RequestScope): readonly string[] =>
  scope.sees === 'nothing'
    ? []
    : within(narrowingsOf(scope, { sort: 'updatedAt' })).flatMap((part) => part.counters);
