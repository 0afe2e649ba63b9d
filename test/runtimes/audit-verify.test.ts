import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeDigests } from '../../src/use-cases/audit/write-digests.ts';
import { createRequest } from '../../src/use-cases/requests/create-request.ts';
import { takeAction } from '../../src/use-cases/requests/take-action.ts';
import { actorOfUser } from '../../src/use-cases/users/actor-of-user.ts';
import { spanishRequest } from '../support/request-world.ts';
import { type CommandLine, commandLine, password, prosecutor } from './command-line.ts';

let line: CommandLine;

beforeEach(async () => {
  line = commandLine();
  await line.komek([...prosecutor, '--password-stdin'], { input: password });
  await line.withServices(async (services) => {
    const user = await services.stores.users.findByEmail('prosecutor@komek.example');
    if (!user) throw new Error('The account is missing');
    const twoDaysAgo = { now: () => new Date(Date.now() - 48 * 3_600_000).toISOString() };
    const ctx = { ...services, clock: twoDaysAgo, actor: actorOfUser(user) };
    for (const caseNumber of ['1', '2']) {
      const { id } = await createRequest(ctx, { ...spanishRequest, caseNumber });
      await takeAction(ctx, id, { action: 'note', payload: { text: 'Invented' } });
    }
    await writeDigests(services);
  });
});
afterEach(() => line.remove());

/** What somebody with the file in their hands could do. */
function tamper(...statements: string[]): void {
  const database = new Database(join(line.dataDir, 'komek.db'));
  database.pragma('foreign_keys = OFF');
  for (const statement of statements) database.exec(statement);
  database.close();
}

const verify = () => line.komek(['audit', 'verify']);
const ofSecond = `"requestId" = (SELECT "id" FROM "Request" WHERE "reference" = 'MLA-OUT-${new Date(Date.now() - 43 * 3_600_000).getUTCFullYear()}-000002')`;

describe('komek audit verify', () => {
  it('tells what it checked, and finds nothing in a log nobody touched', async () => {
    expect(await verify()).toEqual({
      status: 0,
      out: [
        expect.stringMatching(/^Checked 2 requests, 4 log entries, [12] daily digests: no fault found\.$/),
      ],
      errors: [],
    });
  });

  it('names the entry that was altered', async () => {
    tamper(`UPDATE "Action" SET "at" = '2026-01-01T00:00:00.000Z' WHERE "sequence" = 2 AND ${ofSecond}`);
    const { status, errors } = await verify();
    expect(status).toBe(1);
    expect(errors).toContainEqual(
      expect.stringMatching(/^Request MLA-OUT-\d{4}-000002, entry 2: it was altered\.$/),
    );
  });

  it('sees that the end of a log was cut off', async () => {
    tamper(`DELETE FROM "Action" WHERE "sequence" = 2 AND ${ofSecond}`);
    const { status, errors } = await verify();
    expect(status).toBe(1);
    expect(errors).toContainEqual(
      expect.stringMatching(/000002: its log does not end where the request says/),
    );
  });

  it('sees that a whole request is gone with everything that belonged to it', async () => {
    const tables = [
      'ActionText',
      'SearchTerm',
      'RequestContent',
      'RequestTreaty',
      'Document',
      'Delivery',
      'Action',
    ];
    const texts = `DELETE FROM "ActionText" WHERE "actionId" IN (SELECT "id" FROM "Action" WHERE ${ofSecond})`;
    const others = tables.slice(1).map((table) => `DELETE FROM "${table}" WHERE ${ofSecond}`);
    tamper(texts, ...others, `DELETE FROM "Request" WHERE "number" = 2`);
    const { status, out, errors } = await verify();
    expect({ status, out: out[0] }).toEqual({
      status: 1,
      out: expect.stringContaining('Checked 1 requests, 2 log entries'),
    });
    expect(errors).toEqual([
      expect.stringMatching(/^Digest of \d{4}-\d{2}-\d{2}: the log of that day is not what it was/),
    ]);
  });
});
