import type { Instant, PlainDate } from '../codes.ts';
import { startOfDay } from '../plain-date.ts';
import type { Action } from '../requests/action.ts';
import { tracksAfter } from '../requests/case-state.ts';
import { endOfAppealTerm } from './appeal-term.ts';

/** One step of the log with what a time limit must know of the time before it. */
export interface Entry {
  readonly action: Action;
  /** How the person was held before this step. */
  readonly custodyBefore: string | undefined;
  /** Since when the person was held before this step, as far as the log says. */
  readonly heldSince: Instant | undefined;
  /** Whether an earlier step asked for custody before the papers. */
  readonly custodyAsked: boolean;
  /** Whether an earlier step says that the request itself is here. */
  readonly requestCame: boolean;
  /** Whether the other side had acknowledged our papers. */
  readonly papersThere: boolean;
  /** When extradition was decided. */
  readonly decidedAt: Instant | undefined;
  /** Until when the person may complain of the decision to extradite, once it was served. */
  readonly appealEnds: Instant | undefined;
  readonly timeZone: string;
}

/** Days on which a term did not run. */
export interface Pause {
  readonly on: PlainDate;
  readonly until: PlainDate | null;
}

/** When what it waits for happened, if this step says so. */
export type Event = (entry: Entry) => Instant | undefined;

/** The log as the time limits read it. */
export function entriesOf(actions: readonly Action[], timeZone: string): readonly Entry[] {
  let tracks: Readonly<Record<string, string>> = {};
  let heldSince: Instant | undefined;
  let custodyAsked = false;
  let requestCame = false;
  let decidedAt: Instant | undefined;
  let appealEnds: Instant | undefined;
  let papersThere = false;
  return actions.map((action) => {
    const entry: Entry = {
      action,
      custodyBefore: tracks.custody,
      heldSince,
      custodyAsked,
      requestCame,
      papersThere,
      decidedAt,
      appealEnds,
      timeZone,
    };
    heldSince = detained(entry) ?? detentionRedated(entry) ?? (freed(entry) ? undefined : heldSince);
    tracks = tracksAfter(tracks, action);
    if (isHeld(tracks.custody)) heldSince ??= momentOf(action);
    requestCame ||= requestReceived(entry) !== undefined;
    decidedAt = step('decide_extradite')(entry) ?? decidedAt;
    appealEnds = endOfAppeal(entry) ?? appealEnds;
    papersThere ||= action.action === 'acknowledge';
    custodyAsked ||= tracks.custody === 'provisional_arrest_requested';
    return entry;
  });
}

/** When a step took place in law. */
export const momentOf = ({ payload, at }: Action): Instant => payload.occurredAt ?? at;

/** Any of these steps. */
export const step =
  (...codes: readonly string[]): Event =>
  ({ action }) =>
    codes.includes(action.action) ? momentOf(action) : undefined;

/** The record that a matter beside the status stands so. */
export const recorded =
  (track: string, ...values: readonly string[]): Event =>
  ({ action }) =>
    isRecordOf(action, track) && values.includes(action.payload.value ?? '') ? momentOf(action) : undefined;

/** The beginning of the day recorded for a matter that holds a date. */
export const dated =
  (track: string): Event =>
  ({ action, timeZone }) =>
    isRecordOf(action, track) && action.payload.value
      ? startOfDay(action.payload.value, timeZone)
      : undefined;

/** The beginning of the day that a step names as its term. */
export const dueOf =
  (code: string): Event =>
  ({ action, timeZone }) =>
    action.action === code && action.payload.dueOn ? startOfDay(action.payload.dueOn, timeZone) : undefined;

/** The beginning of the day on which the surrendered person's liberty is recorded to have been so. */
export const liberty =
  (...events: readonly string[]): Event =>
  ({ action: { action, payload }, timeZone }) =>
    action === 'record_liberty' && events.includes(payload.event ?? '') && payload.on
      ? startOfDay(payload.on, timeZone)
      : undefined;

/** Days on which the surrendered person could not leave. */
export const hindered = ({ action: { action, payload } }: Entry): Pause | undefined =>
  action === 'record_liberty' && payload.event === 'hindered' && payload.on
    ? { on: payload.on, until: payload.until ?? null }
    : undefined;

/** A step with which the request came to stand in a status. */
export const opened =
  (...statuses: readonly string[]): Event =>
  ({ action }) =>
    action.sequence === 1 && statuses.includes(action.status) ? momentOf(action) : undefined;

export const anyOf =
  (...events: readonly Event[]): Event =>
  (entry) => {
    for (const event of events) {
      const at = event(entry);
      if (at !== undefined) return at;
    }
    return undefined;
  };

const isRecordOf = ({ action, payload }: Action, track: string): boolean =>
  action === 'record_track' && payload.track === track;

const holding = ['detained', 'provisional_custody', 'extradition_arrest'] as const;
export const isHeld = (custody: string | undefined): boolean =>
  (holding as readonly (string | undefined)[]).includes(custody);

/** Somebody who was free is held now, at home or abroad. */
export const detained: Event = (entry) => {
  const { action, custodyBefore } = entry;
  if (action.sequence === 1 && action.status === 'person_detained') return momentOf(action);
  if (isHeld(custodyBefore)) return undefined;
  return anyOf(step('person_found'), recorded('custody', ...holding))(entry);
};

/**
 * The moment of a detention that runs already, put right on record. The step that says the person was found is no second
 * detention of somebody recorded as held: it may only show that the first was earlier.
 */
export const detentionRedated: Event = (entry) => {
  const { action, custodyBefore, heldSince } = entry;
  if (!isHeld(custodyBefore)) return undefined;
  const found = step('person_found')(entry);
  if (found !== undefined) return heldSince === undefined || found < heldSince ? found : undefined;
  return action.payload.occurredAt ? recorded('custody', 'detained')(entry) : undefined;
};

const freeing = step(
  'arrest_refused_final',
  'person_at_liberty',
  'hand_over',
  'take_over',
  'not_taken_over',
  'person_released_term_missed',
);

/** The person is held no longer, or no longer here. */
export const freed: Event = (entry) => {
  const { action } = entry;
  if (action.action === 'release' && action.status === 'released_no_request') return momentOf(action);
  return freeing(entry) ?? recorded('custody', 'released', 'at_liberty')(entry);
};

/** How the person is held now and since when; nothing where nobody is. */
export function custodyNow(
  actions: readonly Action[],
  timeZone: string,
): { readonly custody: string; readonly since: Instant } | undefined {
  const last = actions.at(-1);
  if (!last) return undefined;
  const after = entriesOf([...actions, { ...last, action: 'now', payload: {} }], timeZone).at(-1);
  const { custodyBefore, heldSince } = after ?? {};
  return custodyBefore && heldSince && isHeld(custodyBefore)
    ? { custody: custodyBefore, since: heldSince }
    : undefined;
}

/** A request of the other state reached us; that it is here already is no news of one that came before. */
export const requestReceived: Event = (entry) =>
  entry.requestCame
    ? undefined
    : anyOf(opened('received'), step('extradition_request_received', 'request_already_here'))(entry);

/** The person got the copy: with the decision, or later as recorded by itself; never before there was one. */
export const copyHanded: Event = (entry) => {
  const at = recorded('decisionCopy', 'handed')(entry);
  return at !== undefined && entry.decidedAt !== undefined && at < entry.decidedAt ? entry.decidedAt : at;
};
const served = anyOf(step('decide_extradite'), copyHanded);
const endOfAppeal = (entry: Entry): Instant | undefined => {
  const at = served(entry);
  return at === undefined ? undefined : endOfAppealTerm(at, entry.timeZone);
};

/**
 * Without a complaint the decision is in legal force when the term ends (УПК 591(4)), whenever somebody comes to enter it: what
 * runs from there may not run longer for that.
 */
export const appealTermOver: Event = ({ action, appealEnds }) =>
  action.action === 'appeal_term_over' ? (appealEnds ?? momentOf(action)) : undefined;
