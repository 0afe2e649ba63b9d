export const kinds = ['mla', 'extradition', 'transfer'] as const;
export type Kind = (typeof kinds)[number];

export const directions = ['outgoing', 'incoming'] as const;
export type Direction = (typeof directions)[number];

/** Part the home state plays in a transfer of a sentenced person. */
export const transferRoles = ['sentencing', 'administering'] as const;
export type TransferRole = (typeof transferRoles)[number];

/** ISO 3166-1 alpha-2. */
export type StateCode = string;

/** Calendar date, `YYYY-MM-DD`. */
export type PlainDate = string;

/** Instant, RFC 3339 in UTC. */
export type Instant = string;

export const offenceCategories = [
  'corruption',
  'organised_crime',
  'laundering',
  'asset_recovery',
  'drugs',
  'terrorism',
  'terrorism_financing',
  'extremism',
  'separatism',
  'trafficking',
  'smuggling_migrants',
  'firearms',
  'cybercrime',
  'torture',
  'hostage_taking',
  'aircraft',
  'maritime',
  'nuclear',
  'enforced_disappearance',
  'child_exploitation',
  'genocide',
  'crimes_against_humanity',
  'war_crimes',
  'obstruction',
  'tax',
  'customs',
  'other',
] as const;
export type OffenceCategory = (typeof offenceCategories)[number];

/** Who does a step in law (rules of procedure), apart from which account types it in. */
export const actorCodes = [
  'INV',
  'COURT',
  'RP',
  'DIC',
  'DICH',
  'PG',
  'REG',
  'MFA',
  'MVD',
  'CUST',
  'EXEC',
  'IJ',
  'SC',
  'DC',
  'FLO',
  'ARC',
  'STAT',
  'SYS',
] as const;
export type ActorCode = (typeof actorCodes)[number];

export const roles = [
  'prosecutor',
  'central',
  'central_head',
  'signatory',
  'chancery',
  'liaison',
  'treaty_officer',
  'leadership',
  'auditor',
  'admin',
] as const;
export type Role = (typeof roles)[number];
