import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../../src/use-cases/audit/verify-audit.ts';
import { writeDigests } from '../../../src/use-cases/audit/write-digests.ts';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import { refusal } from '../../support/account-world.ts';
import { type RequestWorld, requestWorld, spanishRequest } from '../../support/request-world.ts';
import { tamperWith } from '../../support/tamper.ts';

let world: RequestWorld;
let auditor: UseCaseContext;
let id: string;

beforeEach(async () => {
  world = await requestWorld();
  auditor = await world.as('auditor');
  const prosecutor = await world.as('prosecutor');
  id = await world.create(prosecutor, spanishRequest);
  await world.take(prosecutor, id, 'submit');
  await world.create(prosecutor, spanishRequest);
  world.clock.advance({ days: 1 });
  await writeDigests(world.services);
});
afterEach(() => world.close());

const tamper = (...statements: readonly string[]) => tamperWith(world, ...statements);
const faults = async () => (await verifyAudit(auditor)).faults;

describe('the audit', () => {
  it('finds nothing where nobody interfered', async () => {
    expect(await verifyAudit(auditor)).toEqual({ requests: 2, actions: 3, digests: 1, faults: [] });
  });

  it('a changed step', async () => {
    tamper(
      `UPDATE "Action" SET "at" = '2020-01-01T00:00:00.000Z' WHERE "requestId" = '${id}' AND "sequence" = 1`,
    );
    expect(await faults()).toContainEqual({ what: 'log', requestId: id, sequence: 1, fault: 'altered' });
  });

  it('a step taken out', async () => {
    tamper(`DELETE FROM "Action" WHERE "requestId" = '${id}' AND "sequence" = 1`);
    expect(await faults()).toContainEqual({ what: 'log', requestId: id, sequence: 2, fault: 'gap' });
  });

  it("a tail cut off so well that the chain still holds: yesterday's digest differs", async () => {
    tamper(
      `DELETE FROM "Action" WHERE "requestId" = '${id}' AND "sequence" = 2`,
      `UPDATE "Request" SET "status" = 'draft', "sequence" = 1, "headHash" = (SELECT "hash" FROM "Action" WHERE "requestId" = '${id}') WHERE "id" = '${id}'`,
    );
    expect(await faults()).toEqual([{ what: 'digest', day: '2026-09-01', fault: 'differs' }]);
  });

  it("a request that vanished with everything of it: yesterday's digest differs", async () => {
    tamper(`DELETE FROM "Action" WHERE "requestId" = '${id}'`, `DELETE FROM "Request" WHERE "id" = '${id}'`);
    expect(await faults()).toEqual([
      { what: 'series', series: 'MLA-OUT-2026', fault: 'number_missing' },
      { what: 'digest', day: '2026-09-01', fault: 'differs' },
    ]);
  });

  it('a request that vanished before any digest: its number is missing', async () => {
    tamper(
      `DELETE FROM "ChainDigest"`,
      `DELETE FROM "Action" WHERE "requestId" = '${id}'`,
      `DELETE FROM "Request" WHERE "id" = '${id}'`,
    );
    expect(await faults()).toEqual([{ what: 'series', series: 'MLA-OUT-2026', fault: 'number_missing' }]);
  });

  it('a status that no step gave', async () => {
    tamper(`UPDATE "Request" SET "status" = 'executed' WHERE "id" = '${id}'`);
    expect(await faults()).toEqual([{ what: 'head', requestId: id, fault: 'status_differs' }]);
  });

  it('erased words and contents leave everything whole', async () => {
    tamper(
      `DELETE FROM "ActionText" WHERE "requestId" = '${id}'`,
      `DELETE FROM "RequestContent" WHERE "requestId" = '${id}'`,
    );
    expect(await faults()).toEqual([]);
  });

  it('a log whose request is gone', async () => {
    tamper(`DELETE FROM "Request" WHERE "id" = '${id}'`);
    expect(await faults()).toEqual([
      { what: 'head', requestId: id, fault: 'row_missing' },
      { what: 'series', series: 'MLA-OUT-2026', fault: 'number_missing' },
    ]);
  });

  it('a request whose log is gone', async () => {
    tamper(`DELETE FROM "Action" WHERE "requestId" = '${id}'`);
    expect(await faults()).toContainEqual({ what: 'head', requestId: id, fault: 'log_missing' });
  });

  it("today's steps leave yesterday's digest as it was, and running it twice adds nothing", async () => {
    await world.take(await world.as('prosecutor'), id, 'withdraw');
    expect(await writeDigests(world.services)).toBe(0);
    expect(await faults()).toEqual([]);
  });

  it('is not for prosecutors', async () => {
    expect(await refusal(verifyAudit(await world.as('prosecutor')))).toBe('forbidden');
  });
});
