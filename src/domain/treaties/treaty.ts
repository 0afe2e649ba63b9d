import type { Kind, OffenceCategory, PlainDate, StateCode } from '../codes.ts';
import type { Provisions } from './provisions.ts';

export const treatyStatuses = [
  'in_force',
  'ratified_not_in_force',
  'signed',
  'not_signed',
  'invited',
  'not_party',
  'terminated',
  'unknown',
  'conflicting',
] as const;
export type TreatyStatus = (typeof treatyStatuses)[number];

export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

export const countedAnswers = ['yes', 'likely', 'unclear', 'no'] as const;
export type CountedIn83 = (typeof countedAnswers)[number];

/** One state's position towards a treaty. */
export interface TreatyParty {
  readonly state: StateCode;
  readonly status: 'party' | 'signatory' | 'withdrawn';
  readonly inForceFrom: PlainDate | null;
  /** Reckoned from the deposit; the exact day is uncertain by one. */
  readonly inForceEstimate: PlainDate | null;
  readonly terminatedFrom: PlainDate | null;
  readonly confidence: Confidence;
  readonly note: string | null;
  readonly depositedOn?: PlainDate | undefined;
  /** The source names a national act of this day, so the state was not bound earlier. */
  readonly inForceNotBefore?: PlainDate | undefined;
  /** How `inForceFrom` or the estimate was found. */
  readonly dateBasis?: string | undefined;
}

export interface TreatyTitles {
  readonly en: string | null;
  readonly ru: string;
  readonly kk: string | null;
  /** The Russian title was put together by analogy, not seen in a source. */
  readonly ruComposed: boolean;
}

/** A treaty or convention as the registry knows it. `null` means not found, never "does not exist". */
export interface Treaty {
  readonly id: string;
  readonly form: 'bilateral' | 'multilateral';
  /** Organisation a convention was concluded in, such as CIS, OAS, UN. */
  readonly organisation?: string | null | undefined;
  readonly abbreviation: string | null;
  readonly titles: TreatyTitles;
  readonly kinds: readonly Kind[];
  readonly scope: 'general' | 'offence_specific';
  readonly offences: readonly OffenceCategory[];
  readonly family: 'bilateral' | 'regional' | 'universal';
  /** `request` carries a request; `ancillary`, `framework` and an amendment of another treaty never do. */
  readonly basisRole: 'request' | 'ancillary' | 'framework' | 'amendment';
  readonly amends: string | null;
  /** Treaties that end between two states once this one binds both. */
  readonly supersedes?: { readonly treatyIds: readonly string[]; readonly article: string } | undefined;
  readonly signedOn: PlainDate | null;
  readonly signedAt: string | null;
  readonly openedOn: PlainDate | null;
  readonly ratifiedOn: PlainDate | null;
  readonly ratificationLaw: string | null;
  /** Home state's deposit of its instrument. */
  readonly depositedOn?: PlainDate | undefined;
  /** Home state: entry into force for it. */
  readonly inForceFrom: PlainDate | null;
  readonly inForceNotBefore: PlainDate | null;
  /** The entry into force was read in the treaty's own published text. */
  readonly inForceSeenInText?: boolean | undefined;
  /** Entry into force of the convention as such. */
  readonly overallInForceFrom?: PlainDate | null | undefined;
  /** Widely cited, not seen in a source: shown, never decided with. */
  readonly overallInForceUnconfirmed?: { readonly on: PlainDate; readonly basis: string } | undefined;
  /** Home state left the treaty, or a bilateral treaty ended. */
  readonly terminatedFrom?: PlainDate | undefined;
  readonly dateNotes?: readonly string[] | undefined;
  readonly status: TreatyStatus;
  /** Day, or only month or year, of the invitation to accede. */
  readonly invitedOn: string | null;
  /** Day of the newest source on the treaty's force. */
  readonly asOf: PlainDate | null;
  readonly confidence: Confidence;
  /** Bilateral: the one other state. Multilateral: every known row, the home state's included. */
  readonly parties: readonly TreatyParty[];
  /** States a source names as outside the convention. */
  readonly nonParties: readonly StateCode[];
  readonly nonPartiesAsOf?: string | undefined;
  readonly nonPartiesNote?: string | undefined;
  /** Absent from an old list; many have joined since, so this never says "not a party". */
  readonly notInOldSnapshot?:
    | { readonly asOf: string; readonly note: string; readonly states: readonly StateCode[] }
    | undefined;
  /** Day of the party rows' newest source. */
  readonly partiesAsOf: PlainDate | null;
  /** Extradition under a convention limited by offence: whether the home state declared it a basis. */
  readonly extraditionBasis: 'declared' | 'not_found' | null;
  readonly excludesOffencesBefore: PlainDate | null;
  readonly countedIn83: CountedIn83 | null;
  readonly nearAbroad?: boolean | undefined;
  /** A source's own reading of where the convention still applies; shown, not decided with. */
  readonly appliesWith?: Readonly<Record<string, readonly StateCode[]>> | undefined;
  readonly declarations: readonly string[];
  readonly note: string;
  readonly sources: readonly string[];
  /** What the text says, by key, with articles; empty where the text was not read. */
  readonly provisions: Provisions | null;
}

/** The registry in memory, indexed so that a question about one state never walks through all treaties. */
export interface Registry {
  readonly version: string;
  readonly treaties: readonly Treaty[];
  readonly byId: ReadonlyMap<string, Treaty>;
  /** Bilateral treaties and multilateral instruments with any row for the state. */
  readonly byState: ReadonlyMap<StateCode, readonly Treaty[]>;
  /** A state's own row, by treaty id. */
  readonly rowsByState: ReadonlyMap<StateCode, ReadonlyMap<string, TreatyParty>>;
  readonly multilateralByKind: ReadonlyMap<Kind, readonly Treaty[]>;
  /** Amending instruments, by the id of the treaty they amend. */
  readonly amendmentsOf: ReadonlyMap<string, readonly Treaty[]>;
  /** Organisations in any of whose conventions the state has a row. */
  readonly organisationsOf: ReadonlyMap<StateCode, ReadonlySet<string>>;
}
