import type { PlainDate, StateCode } from '../codes.ts';
import { type Force, forceByDates, latest, startOf } from './force-on-date.ts';
import type { Treaty, TreatyParty } from './treaty.ts';

/**
 * Was the other state bound that day? A bilateral treaty binds both or neither, so its own force answers.
 * A state without a row is "not bound" only where a source names it as outside: lists are floors, never ceilings.
 */
export function otherPartyForce(
  treaty: Treaty,
  state: StateCode,
  row: TreatyParty | undefined,
  on: PlainDate,
): Force {
  if (row === undefined) {
    const named = treaty.nonParties.includes(state);
    return { holds: false, because: named ? 'other_party_not_bound' : 'other_party_unknown', date: null };
  }
  if (row.status === 'signatory') return { holds: false, because: 'other_party_not_bound', date: null };
  if (row.status === 'withdrawn') {
    const end = row.terminatedFrom ?? treaty.partiesAsOf;
    if (end !== null && on >= end) return { holds: false, because: 'terminated', date: row.terminatedFrom };
  }
  if (treaty.form === 'bilateral') return { holds: true, from: null, confirmed: true, ground: 'date_known' };
  return forceByDates(
    {
      from: startOf(row),
      floor: latest(treaty.openedOn, treaty.overallInForceFrom, row.inForceNotBefore),
      asOf: treaty.partiesAsOf,
      doubt: row.confidence === 'low' ? 'low_confidence' : undefined,
    },
    on,
  );
}
