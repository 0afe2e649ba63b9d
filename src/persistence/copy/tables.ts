import type { DB } from '../generated/kysely/tables.ts';

/** Every table with its primary key, each after those it refers to. */
export const tables = [
  ['Office', ['code']],
  ['User', ['id']],
  ['Session', ['id']],
  ['OneTimeLink', ['hash']],
  ['ApiToken', ['id']],
  ['SignInFailure', ['id']],
  ['SavedView', ['userId', 'name']],
  ['Request', ['id']],
  ['RequestCount', ['counter', 'kind', 'direction', 'status']],
  ['RequestContent', ['requestId']],
  ['KeptTyping', ['requestId', 'userId', 'section']],
  ['RequestTreaty', ['treatyId', 'requestId']],
  ['AssetAmount', ['requestId', 'stage', 'currency']],
  ['Action', ['id']],
  ['ActionText', ['actionId']],
  ['SearchTerm', ['term', 'requestId']],
  ['MailTrouble', ['userId']],
  ['Document', ['id']],
  ['Delivery', ['id']],
  ['Alarm', ['requestId', 'clock', 'dueAt', 'ringsAt']],
  ['IdempotentAnswer', ['actorId', 'key']],
  ['AccessEntry', ['id']],
  ['Treaty', ['id']],
  ['TreatyChange', ['id']],
  ['TreatyVersion', ['hash']],
  ['TreatyNotice', ['changeId']],
  ['Authority', ['id']],
  ['AuthorityChange', ['id']],
  ['TreatyProcess', ['id']],
  ['TreatyProcessEntry', ['id']],
  ['Setting', ['key']],
  ['ChainDigest', ['day']],
] as const satisfies readonly (readonly [table: keyof DB, key: readonly string[]])[];

export type Table = (typeof tables)[number];
export type Row = Readonly<Record<string, string | number | null>>;

/** All rows in the order of the primary key, which is the same on every engine. */
export const selectAll = ([table, key]: Table): string =>
  `SELECT * FROM "${table}" ORDER BY ${key.map((column) => `"${column}"`).join(', ')}`;

/** How many rows are read or written at once. */
export const batch = 1_000;
