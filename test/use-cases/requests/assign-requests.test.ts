import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import { assignRequests } from '../../../src/use-cases/requests/assign-requests.ts';
import { refusal } from '../../support/account-world.ts';
import { type RequestWorld, requestWorld, spanishRequest } from '../../support/request-world.ts';

let world: RequestWorld;
let head: UseCaseContext;
let prosecutor: UseCaseContext;
let executorId: string;
let ids: readonly string[];

const idOf = ({ actor }: UseCaseContext): string => (actor.type === 'user' ? actor.id : '');
const asSeen = async (id: string) => ({ id, sequence: (await fileOf(id)).row.sequence });
const give = async (who: UseCaseContext, chosen: readonly string[], assigneeId = executorId) =>
  assignRequests(who, { assigneeId, requests: await Promise.all(chosen.map(asSeen)) });

async function fileOf(id: string) {
  const file = await world.stores.requests.find(id, { sees: 'all' });
  if (!file) throw new Error('The request is gone');
  return file;
}

beforeEach(async () => {
  world = await requestWorld();
  head = await world.as('central_head');
  executorId = idOf(await world.as('central', { name: 'Executor' }));
  prosecutor = await world.as('prosecutor');
  ids = [];
  for (let number = 0; number < 3; number++) ids = [...ids, await world.create(prosecutor, spanishRequest)];
});
afterEach(() => world.close());

describe('several requests given to one executor', () => {
  it('are each a step of their own in the log, with a message to the executor', async () => {
    expect(await give(head, ids)).toEqual({ count: 3, left: [] });
    for (const id of ids) {
      const { row, actions } = await fileOf(id);
      expect(row.assigneeId).toBe(executorId);
      expect(actions.at(-1)).toMatchObject({ action: 'assign', payload: { assigneeId: executorId } });
    }
    const told = (await world.outbox()).filter(({ userId }) => userId === executorId);
    expect(told).toHaveLength(3);
  });

  it('leave alone one that changed since it was seen, and give the others', async () => {
    const requests = await Promise.all(ids.map(asSeen));
    const [changed = ''] = ids;
    await world.take(head, changed, 'assign', { assigneeId: idOf(head) });
    const { count, left } = await assignRequests(head, { assigneeId: executorId, requests });
    expect(count).toBe(2);
    expect(left).toEqual([{ id: changed, reference: 'MLA-OUT-2026-000001', why: 'conflict' }]);
    expect((await fileOf(changed)).row.assigneeId).toBe(idOf(head));
  });

  it('are entered once when said twice', async () => {
    await give(head, ids);
    const { count, left } = await give(head, ids);
    expect(count).toBe(0);
    expect(left.map(({ why }) => why)).toEqual(Array(3).fill('already_theirs'));
    expect((await fileOf(ids[0] ?? '')).actions.filter(({ action }) => action === 'assign')).toHaveLength(1);
  });

  it('leave alone one that is closed', async () => {
    const [closed = ''] = ids;
    await world.take(prosecutor, closed, 'withdraw', { reason: 'Invented' });
    const { count, left } = await give(head, ids);
    expect(count).toBe(2);
    expect(left).toMatchObject([{ id: closed, why: 'not_allowed_now' }]);
  });

  it('are given by the Department alone, and to its executors alone', async () => {
    expect(await refusal(give(prosecutor, ids))).toBe('forbidden');
    expect(await refusal(give(await world.as('auditor'), ids))).toBe('forbidden');
    expect(await refusal(give(head, ids, idOf(prosecutor)))).toBe('invalid');
    expect(await refusal(give(head, []))).toBe('invalid');
    expect((await fileOf(ids[0] ?? '')).row.assigneeId).toBeNull();
  });
});
