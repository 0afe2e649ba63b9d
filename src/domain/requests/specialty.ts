import type { Instant, PlainDate, StateCode } from '../codes.ts';
import type { Action, ActionTexts } from './action.ts';

/** What was recorded of the consent that a matter needs, newest last. */
export interface ConsentStep {
  readonly id: string;
  readonly decision: string;
  readonly on: PlainDate | null;
  readonly recordedAt: Instant;
  readonly reference: string | null;
  readonly documentIds: readonly string[];
}

/** A new charge against a surrendered person, or their extradition to a third State. */
export interface SpecialtyMatter {
  /** Id of the action that recorded it. */
  readonly id: string;
  readonly matter: 'charge' | 'onward';
  readonly recordedAt: Instant;
  readonly text: string | null;
  readonly documentIds: readonly string[];
  /** Of a charge: when the offence was committed. */
  readonly on: PlainDate | null;
  /** Of a charge: number of the offence in the granted request that covers it. */
  readonly offence: number | null;
  /** Of an onward extradition: the third State. */
  readonly country: StateCode | null;
  readonly consent: readonly ConsentStep[];
}

/** What was recorded of the person's liberty after the surrender. */
export interface LibertyEvent {
  readonly id: string;
  readonly event: string;
  readonly on: PlainDate;
  /** Until when they were hindered from leaving. */
  readonly until: PlainDate | null;
  readonly recordedAt: Instant;
}

export interface Specialty {
  readonly matters: readonly SpecialtyMatter[];
  readonly liberty: readonly LibertyEvent[];
}

export const noSpecialty: Specialty = { matters: [], liberty: [] };

export function specialtyAfter(
  { matters, liberty }: Specialty,
  action: Action,
  texts: ActionTexts | undefined,
): Specialty {
  const { payload } = action;
  switch (action.action) {
    case 'record_charge':
      return { liberty, matters: [...matters, matterOf('charge', action, texts)] };
    case 'record_onward_extradition':
      return { liberty, matters: [...matters, matterOf('onward', action, texts)] };
    case 'record_specialty_consent':
      return {
        liberty,
        matters: matters.map((one) => (one.id === payload.recordId ? consented(one, action, texts) : one)),
      };
    case 'record_liberty':
      return payload.event && payload.on
        ? { matters, liberty: [...liberty, libertyOf(action, payload.event, payload.on)] }
        : { matters, liberty };
    default:
      return { matters, liberty };
  }
}

const matterOf = (
  matter: SpecialtyMatter['matter'],
  { id, at, payload }: Action,
  texts: ActionTexts | undefined,
): SpecialtyMatter => ({
  id,
  matter,
  recordedAt: at,
  text: texts?.text ?? null,
  documentIds: payload.documentIds ?? [],
  on: payload.on ?? null,
  offence: payload.offence ?? null,
  country: payload.country ?? null,
  consent: [],
});

const consented = (
  matter: SpecialtyMatter,
  { id, at, payload }: Action,
  texts: ActionTexts | undefined,
): SpecialtyMatter => ({
  ...matter,
  consent: [
    ...matter.consent,
    {
      id,
      decision: payload.decision ?? '',
      on: payload.on ?? null,
      recordedAt: at,
      reference: texts?.theirReference ?? null,
      documentIds: payload.documentIds ?? [],
    },
  ],
});

const libertyOf = ({ id, at, payload }: Action, event: string, on: PlainDate): LibertyEvent => ({
  id,
  event,
  on,
  until: payload.until ?? null,
  recordedAt: at,
});
