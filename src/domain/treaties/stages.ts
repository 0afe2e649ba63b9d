import type { Treaty } from './treaty.ts';

export type TreatyStage =
  | 'opened'
  | 'invited'
  | 'signed'
  | 'ratified'
  | 'deposited'
  | 'convention_in_force'
  | 'in_force'
  | 'terminated';

export interface DatedStage {
  readonly stage: TreatyStage;
  /** A day; for an invitation sometimes only the month. */
  readonly on: string;
}

const order: readonly TreatyStage[] = [
  'opened',
  'invited',
  'signed',
  'convention_in_force',
  'ratified',
  'deposited',
  'in_force',
  'terminated',
];

/** The steps of the treaty's conclusion whose day is known, oldest first. A missing stage says nothing. */
export function stagesOf(treaty: Treaty): readonly DatedStage[] {
  const days: Readonly<Record<TreatyStage, string | null | undefined>> = {
    opened: treaty.form === 'multilateral' ? treaty.openedOn : null,
    invited: treaty.invitedOn,
    signed: treaty.signedOn,
    ratified: treaty.ratifiedOn,
    deposited: treaty.depositedOn,
    convention_in_force: treaty.overallInForceFrom,
    in_force: treaty.inForceFrom,
    terminated: treaty.terminatedFrom,
  };
  return order
    .flatMap((stage) => {
      const on = days[stage];
      return on ? [{ stage, on }] : [];
    })
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}
