import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import worker from '../../src/runtimes/worker.ts';
import { aDelivery } from '../support/change-builders.ts';
import { openWorkerHouse, type WorkerHouse } from '../support/worker-house.ts';

const draft = { kind: 'mla', direction: 'outgoing', state: 'ES' };

let house: WorkerHouse;
let prosecutor: string;
beforeAll(async () => {
  house = await openWorkerHouse();
  prosecutor = await house.hire('prosecutor', { office: 'AST' });
}, 60_000);

const atOnce = <Result>(count: number, work: () => Promise<Result>) =>
  Promise.all(Array.from({ length: count }, work));
const post = (path: string, body: unknown, headers = {}) => house.ask(prosecutor, path, { body, headers });

describe('runs of the Worker at the same moment, which share nothing but the database', () => {
  it('number what they file without gaps', async () => {
    const filed = await atOnce(10, () => post('/api/v1/requests', draft));
    const numbers = filed.map(({ text }) => Number(JSON.parse(text).reference.slice(-6)));
    expect(numbers.sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('give one answer for one Idempotency-Key after one effect', async () => {
    const filed = await atOnce(4, () => post('/api/v1/requests', draft, { 'idempotency-key': 'one' }));
    expect(filed.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(filed.map(({ text }) => text)).size).toBe(1);
  });

  it('let one of the racing steps be taken', async () => {
    const { id } = JSON.parse((await post('/api/v1/requests', draft)).text);
    const withdraw = { action: 'withdraw', payload: { reason: 'Raced' } };
    const taken = await atOnce(4, () => post(`/api/v1/requests/${id}/actions`, withdraw));
    expect(taken.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('send each message once', async () => {
    const [person] = (await house.stores.users.list({ limit: 1 })).items;
    await house.stores.outbox.add(Array.from({ length: 12 }, () => aDelivery(person?.id ?? '')));
    const sent: string[] = [];
    const provider = vi.spyOn(globalThis, 'fetch').mockImplementation(async (_, init) => {
      sent.push(new Headers(init?.headers).get('idempotency-key') ?? '');
      await new Promise((done) => setTimeout(done, 5));
      return Response.json({ id: 'provider-1' });
    });
    const environment = { ...house.environment, RESEND_API_KEY: 'key' };
    await atOnce(4, async () => {
      const ctx = createExecutionContext();
      await worker.scheduled({ cron: '* * * * *' }, environment, ctx);
      await waitOnExecutionContext(ctx);
    });
    provider.mockRestore();
    expect(sent).toHaveLength(12);
    expect(new Set(sent).size).toBe(12);
  });

  it('ring the alarms of a detention once', async () => {
    const detainedAt = new Date(Date.now() - 2.5 * 3_600_000).toISOString();
    const detention = {
      kind: 'extradition',
      direction: 'incoming',
      state: 'RU',
      startsWith: 'detention',
      detainedAt,
    };
    const { id } = JSON.parse((await post('/api/v1/requests', detention)).text);
    await atOnce(4, async () => {
      const ctx = createExecutionContext();
      await worker.scheduled({ cron: '*/5 * * * *' }, house.environment, ctx);
      await waitOnExecutionContext(ctx);
    });
    const { items } = await house.stores.outbox.list({ request: id }, { limit: 50 });
    const alarms = items.filter(({ template }) => template === 'term-ending');
    expect(alarms).toHaveLength(1);
    const rung = (await house.stores.alarms.lastRung(id)).map(({ clock }) => clock);
    expect(rung).toEqual(expect.arrayContaining(['ext_in_detention_72h', 'ext_in_petition_12h']));
  });
});
