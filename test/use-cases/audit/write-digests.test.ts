import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../../src/use-cases/audit/verify-audit.ts';
import { writeDigests } from '../../../src/use-cases/audit/write-digests.ts';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import { type RequestWorld, requestWorld, spanishRequest } from '../../support/request-world.ts';
import { tamperWith } from '../../support/tamper.ts';

let world: RequestWorld;
let auditor: UseCaseContext;

beforeEach(async () => {
  world = await requestWorld();
  auditor = await world.as('auditor');
});
afterEach(() => world.close());

const faults = async () => (await verifyAudit(auditor)).faults;
const digests = () => world.stores.audit.listDigests();

/** Steps on the first, third and fourth of September; sealed on the sixth. */
async function fourDays(): Promise<string> {
  const prosecutor = await world.as('prosecutor');
  const id = await world.create(prosecutor, spanishRequest);
  world.clock.advance({ days: 2 });
  await world.create(prosecutor, spanishRequest);
  await world.take(prosecutor, id, 'submit');
  world.clock.advance({ days: 1 });
  await world.take(await world.as('central'), id, 'note', { text: 'Invented' });
  world.clock.advance({ days: 2 });
  await writeDigests(world.services);
  return id;
}

describe('the daily digest', () => {
  it('is written for every day that is over, from the first step on, those without a step among them', async () => {
    await fourDays();
    const written = await digests();
    expect(written.map(({ day, actionCount }) => [day, actionCount])).toEqual([
      ['2026-09-01', 1],
      ['2026-09-02', 0],
      ['2026-09-03', 2],
      ['2026-09-04', 1],
      ['2026-09-05', 0],
    ]);
    expect(written.slice(1).map(({ previousHash }) => previousHash)).toEqual(
      written.slice(0, -1).map(({ hash }) => hash),
    );
    expect(await faults()).toEqual([]);
  });

  it('is not written of an empty register', async () => {
    expect(await writeDigests(world.services)).toBe(0);
  });

  it('is written an hour after the day at the earliest, and once', async () => {
    await world.create(await world.as('prosecutor'), spanishRequest);
    world.clock.set('2026-09-02T00:59:59.000Z');
    expect(await writeDigests(world.services)).toBe(0);
    world.clock.set('2026-09-02T01:00:00.000Z');
    expect(await writeDigests(world.services)).toBe(1);
    expect(await writeDigests(world.services)).toBe(0);
  });

  it('tells of many requests on one day whatever order they were filed in', async () => {
    const prosecutor = await world.as('prosecutor');
    const ids: string[] = [];
    for (let count = 0; count < 5; count++) ids.push(await world.create(prosecutor, spanishRequest));
    for (const id of ids.toReversed()) await world.take(prosecutor, id, 'submit');
    world.clock.advance({ days: 1 });
    await writeDigests(world.services);
    expect((await digests())[0]?.actionCount).toBe(10);
    expect(await faults()).toEqual([]);
  });

  it('shows on which day a step was cut off, and only that day', async () => {
    const id = await fourDays();
    tamperWith(
      world,
      `DELETE FROM "Action" WHERE "requestId" = '${id}' AND "sequence" = 3`,
      `DELETE FROM "ActionText" WHERE "requestId" = '${id}' AND "actionId" NOT IN (SELECT "id" FROM "Action")`,
      `UPDATE "Request" SET "sequence" = 2,
         "headHash" = (SELECT "hash" FROM "Action" WHERE "requestId" = '${id}' AND "sequence" = 2),
         "updatedAt" = (SELECT "at" FROM "Action" WHERE "requestId" = '${id}' AND "sequence" = 2)
       WHERE "id" = '${id}'`,
    );
    expect(await faults()).toEqual([{ what: 'digest', day: '2026-09-04', fault: 'differs' }]);
  });

  it('that was taken out is missed, even of a day without steps', async () => {
    await fourDays();
    tamperWith(world, `DELETE FROM "ChainDigest" WHERE "day" = '2026-09-02'`);
    expect(await faults()).toEqual([
      { what: 'digest', day: '2026-09-02', fault: 'missing' },
      { what: 'digest', day: '2026-09-03', fault: 'broken_link' },
    ]);
  });

  it('that was taken out at the beginning is missed, because steps of its day are there', async () => {
    await fourDays();
    tamperWith(world, `DELETE FROM "ChainDigest" WHERE "day" < '2026-09-03'`);
    expect(await faults()).toEqual([
      { what: 'digest', day: '2026-09-01', fault: 'missing' },
      { what: 'digest', day: '2026-09-03', fault: 'broken_link' },
    ]);
  });

  it('that was rewritten breaks the chain after it', async () => {
    await fourDays();
    tamperWith(world, `UPDATE "ChainDigest" SET "hash" = '0' WHERE "day" = '2026-09-03'`);
    expect(await faults()).toEqual([
      { what: 'digest', day: '2026-09-03', fault: 'differs' },
      { what: 'digest', day: '2026-09-04', fault: 'broken_link' },
    ]);
  });
});
