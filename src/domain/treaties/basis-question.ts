import type { Direction, Kind, OffenceCategory, PlainDate, StateCode, TransferRole } from '../codes.ts';
import type { Finding } from '../finding.ts';
import type { Language, Text } from '../text.ts';

/** What is asked: may this kind of help be requested of (or by) that state, for these offences, on that day? */
export interface BasisQuestion {
  readonly homeState: StateCode;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly state: StateCode;
  readonly on: PlainDate;
  readonly offences?: readonly OffenceCategory[] | undefined;
  /** Day of the offence; some treaties leave earlier offences out. */
  readonly offenceDate?: PlainDate | undefined;
  readonly measures?: readonly string[] | undefined;
  readonly role?: TransferRole | undefined;
  /** Language of the titles; Russian where none is given. */
  readonly language?: Language | undefined;
}

export const becauseCodes = [
  'not_signed',
  'signed_not_in_force',
  'ratified_not_in_force',
  'invited',
  'not_party',
  'home_status_unknown',
  'other_party_not_bound',
  'other_party_unknown',
  'kind_not_covered',
  'offence_not_given',
  'offence_not_covered',
  'offence_before_treaty',
  'superseded',
  'terminated',
  'not_yet_on_date',
  'not_a_request_basis',
] as const;
export type Because = (typeof becauseCodes)[number];

export type BasisVerdict = 'treaty' | 'treaty_unconfirmed' | 'offence_specific' | 'reciprocity';
export const channels = ['central_authorities', 'diplomatic', 'central_or_diplomatic'] as const;
export type Channel = (typeof channels)[number];

interface Titled {
  readonly treatyId: string;
  readonly title: string;
  readonly titleLanguage: Language;
  /** The title was put together by analogy, not seen in a source. */
  readonly titleComposed: boolean;
}

export interface AmendingInstrument extends Titled {
  readonly inForceFrom: PlainDate | null;
  readonly confirmed: boolean;
}

export interface Basis extends Titled {
  readonly scope: 'general' | 'offence_specific';
  readonly family: 'bilateral' | 'regional' | 'universal';
  readonly rank: number;
  /** First day it bound both states; null where the day was not found. */
  readonly inForceFrom: PlainDate | null;
  readonly confirmed: boolean;
  readonly offencesCovered?: readonly OffenceCategory[];
  readonly reason: Text;
  readonly cite: Text;
  readonly channel?: Channel;
  readonly languages?: readonly string[];
  readonly amendedBy?: readonly AmendingInstrument[];
  readonly sources: readonly string[];
}

export interface NotUsable extends Titled {
  readonly because: Because;
  readonly detail: Text;
}

export interface Reciprocity {
  readonly available: true;
  readonly channel: 'diplomatic';
  readonly requires: readonly { readonly code: string; readonly text: Text }[];
  readonly citation: string;
}

/** The answer, as the API gives it. */
export interface BasisAssessment {
  readonly verdict: BasisVerdict;
  /** Best first. */
  readonly bases: readonly Basis[];
  readonly notUsable: readonly NotUsable[];
  readonly reciprocity: Reciprocity;
  readonly findings: readonly Finding[];
  readonly registryVersion: string;
}
