import { sql } from 'kysely';
import type { PlainDate } from '../domain/codes.ts';
import type { ProcessEntry } from '../domain/pipeline/entry.ts';
import { entriesFromRegistry } from '../domain/pipeline/from-registry.ts';
import { sha256Hex } from '../domain/sha256.ts';
import type { Treaty } from '../domain/treaties/treaty.ts';
import { database, type Statement } from './engine.ts';
import type { TreatyProcessEntry } from './generated/kysely/tables.ts';
import { storeSetting } from './registry-statements.ts';

/** Setting that says from which registry processes were made last. */
export const pipelineSeedKey = 'pipeline.seed';

export const entryToColumns = ({ actor, body, ...entry }: ProcessEntry): TreatyProcessEntry => ({
  ...entry,
  actorId: actor.id,
  actorName: actor.name,
  actorRole: actor.role,
  body: JSON.stringify(body),
});

/** The same id for the same words, so that two who load a registry at once write the same rows. */
async function idOf(words: string): Promise<string> {
  const hex = await sha256Hex(words);
  // Version 8 of UUID leaves the rest to whoever makes it.
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

const registryActor = { id: 'registry', name: 'registry', role: 'system' } as const;

/** Nothing for a treaty that is not under way. */
async function storeProcess(
  treaty: Treaty,
  origin: string,
  compiledOn: PlainDate,
): Promise<readonly Statement[]> {
  const bodies = entriesFromRegistry(treaty);
  if (bodies.length === 0) return [];
  const id = await idOf(`process ${treaty.id}`);
  const at = `${compiledOn}T00:00:00.000Z`;
  const entries = await Promise.all(
    bodies.map(async (body, index) => ({
      id: await idOf(`process ${treaty.id} ${index + 1}`),
      processId: id,
      sequence: index + 1,
      at,
      actor: registryActor,
      body,
    })),
  );
  return [
    database
      .insertInto('TreatyProcess')
      .values({ id, treatyId: treaty.id, origin, createdAt: at })
      .onConflict((taken) => taken.doNothing())
      .compile(),
    ...entries.map((entry) => storeEntryOf(origin, entryToColumns(entry))),
  ];
}

/** Writes the entry only into the process that this version of the registry made, and only once. */
const storeEntryOf = (origin: string, columns: TreatyProcessEntry): Statement =>
  database
    .insertInto('TreatyProcessEntry')
    .columns(['id', 'processId', 'sequence', 'at', 'actorId', 'actorName', 'actorRole', 'body'])
    .expression((from) =>
      from
        .selectFrom('TreatyProcess')
        .where('TreatyProcess.id', '=', columns.processId)
        .where('TreatyProcess.origin', '=', origin)
        .select([
          sql<string>`${columns.id}`.as('id'),
          'TreatyProcess.id as processId',
          // PostgreSQL takes a bare value in a list of columns for a text.
          sql<number>`cast(${columns.sequence} as integer)`.as('sequence'),
          sql<string>`${columns.at}`.as('at'),
          sql<string>`${columns.actorId}`.as('actorId'),
          sql<string>`${columns.actorName}`.as('actorName'),
          sql<string>`${columns.actorRole}`.as('actorRole'),
          sql<string>`${columns.body}`.as('body'),
        ]),
    )
    .onConflict((taken) => taken.doNothing())
    .compile();

/** Makes processes of the treaties under way that have none. Run again it changes nothing. */
export async function storePipelineSeed(
  treaties: readonly Treaty[],
  version: string,
  compiledOn: PlainDate,
): Promise<readonly Statement[]> {
  const statements = await Promise.all(treaties.map((treaty) => storeProcess(treaty, version, compiledOn)));
  return [...statements.flat(), storeSetting(pipelineSeedKey, version)];
}
