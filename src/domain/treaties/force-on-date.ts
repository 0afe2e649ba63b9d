import type { PlainDate } from '../codes.ts';
import { addDays } from '../plain-date.ts';
import type { Because } from './basis-question.ts';
import type { Treaty, TreatyParty } from './treaty.ts';

/** How sure the registry is that something was in force on the day asked for, and why. */
export type ForceGround =
  | 'date_known'
  | 'newest_source'
  | 'before_newest_source'
  | 'status_unknown'
  | 'status_conflicting'
  | 'low_confidence';

export type Force =
  | {
      readonly holds: true;
      readonly from: PlainDate | null;
      readonly confirmed: boolean;
      readonly ground: ForceGround;
    }
  | { readonly holds: false; readonly because: Because; readonly date: string | null };

interface Dates {
  readonly from: PlainDate | null;
  /** Not in force earlier, whatever else is unknown. */
  readonly floor: PlainDate | null;
  /** Newest source saying that it is in force. */
  readonly asOf: PlainDate | null;
  /** Why the force can never be called confirmed; undefined where it can. */
  readonly doubt: ForceGround | undefined;
}

/**
 * Was the treaty in force for the home state that day? A known date decides; an estimated one counts from the day
 * after it; without either the newest source speaks for its own day and later, and an earlier day stays unconfirmed,
 * yet never before signature or opening. Unknown, conflicting and low confidence are unconfirmed, never "not in force".
 */
export function homeForce(treaty: Treaty, row: TreatyParty | undefined, on: PlainDate): Force {
  const out = outsideByStatus(treaty, on);
  if (out !== undefined) return out;
  return forceByDates(
    {
      from: treaty.inForceFrom ?? (row === undefined ? null : startOf(row)),
      floor: homeFloor(treaty),
      asOf: treaty.asOf ?? treaty.partiesAsOf,
      doubt: doubtAbout(treaty),
    },
    on,
  );
}

/** The day a row's state was bound from: the known one, else the day after the estimate. */
export function startOf(row: TreatyParty): PlainDate | null {
  if (row.inForceFrom !== null) return row.inForceFrom;
  return row.inForceEstimate === null ? null : dayAfter(row.inForceEstimate);
}

export function forceByDates({ from, floor, asOf, doubt }: Dates, on: PlainDate): Force {
  if (doubt === undefined && from !== null) {
    if (on < from) return notYet(from);
    return { holds: true, from, confirmed: true, ground: 'date_known' };
  }
  if (floor !== null && on < floor) return notYet(floor);
  if (doubt !== undefined) return { holds: true, from, confirmed: false, ground: doubt };
  const confirmed = asOf !== null && on >= asOf;
  return { holds: true, from: null, confirmed, ground: confirmed ? 'newest_source' : 'before_newest_source' };
}

export const latest = (...dates: (PlainDate | null | undefined)[]): PlainDate | null =>
  dates.reduce<PlainDate | null>((max, date) => (date && (max === null || date > max) ? date : max), null);

const notYet = (date: PlainDate | null): Force => ({ holds: false, because: 'not_yet_on_date', date });

function homeFloor(treaty: Treaty): PlainDate | null {
  const born = treaty.form === 'bilateral' ? treaty.signedOn : treaty.openedOn;
  return latest(born, treaty.inForceNotBefore, treaty.overallInForceFrom);
}

function outsideByStatus(treaty: Treaty, on: PlainDate): Force | undefined {
  const { terminatedFrom } = treaty;
  if (terminatedFrom !== undefined && on >= terminatedFrom) return outside('terminated', terminatedFrom);
  switch (treaty.status) {
    case 'in_force':
    case 'unknown':
    case 'conflicting':
      return undefined;
    case 'terminated':
      return terminatedFrom === undefined ? outside('terminated', null) : undefined;
    case 'invited':
      return treaty.invitedOn !== null && on < treaty.invitedOn
        ? outside('not_party', null)
        : outside('invited', treaty.invitedOn);
    case 'signed':
    case 'ratified_not_in_force':
      return underWay(treaty, on);
    case 'not_signed':
    case 'not_party':
      return outside(treaty.status, null);
  }
}

function underWay(treaty: Treaty, on: PlainDate): Force {
  const signedOn = treaty.signedOn ?? treaty.openedOn;
  if (signedOn !== null && on < signedOn) return notYet(signedOn);
  const isRatified =
    treaty.status === 'ratified_not_in_force' && (treaty.ratifiedOn === null || on >= treaty.ratifiedOn);
  return isRatified
    ? outside('ratified_not_in_force', treaty.ratifiedOn)
    : outside('signed_not_in_force', treaty.signedOn);
}

const outside = (because: Because, date: string | null): Force => ({ holds: false, because, date });

function doubtAbout(treaty: Treaty): ForceGround | undefined {
  if (treaty.status === 'unknown') return 'status_unknown';
  if (treaty.status === 'conflicting') return 'status_conflicting';
  return treaty.confidence === 'low' ? 'low_confidence' : undefined;
}

const daysAfter = new Map<PlainDate, PlainDate>();

/** Calendar arithmetic is slow and the registry holds only a handful of estimates. */
function dayAfter(date: PlainDate): PlainDate {
  const known = daysAfter.get(date);
  if (known !== undefined) return known;
  const next = addDays(date, 1);
  daysAfter.set(date, next);
  return next;
}
