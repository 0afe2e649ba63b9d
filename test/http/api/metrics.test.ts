import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addHours } from '../../../src/domain/plain-date.ts';
import { createApp } from '../../../src/http/app.ts';
import { baseUrl, type TestApp, testApp } from '../../support/app.ts';
import { aCreation, aDelivery, aRow, aUser } from '../../support/change-builders.ts';
import { type Measured, readMetrics } from '../../support/prometheus.ts';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
  app.from('127.0.0.1');
});
afterEach(() => app.close());

const measured = async () => readMetrics(await (await app.ask('/metrics')).text());
const named = (all: readonly Measured[], name: string) => all.filter((each) => each.name === `komek_${name}`);
const byLabel = (all: readonly Measured[], name: string, label: string) =>
  Object.fromEntries(named(all, name).map(({ labels, value }) => [labels[label], value]));

describe('the figures for Prometheus', () => {
  test('tell how long answers took by method, route pattern and class of status, in their text format', async () => {
    const ask = await app.as('prosecutor');
    for (const path of [
      '/healthz',
      '/api/v1/requests',
      '/api/v1/requests?q=Demonov',
      '/api/v1/requests?limit=x',
    ])
      await ask(path);
    await app.ask('/api/v1/nothing-of-"ours"\\');
    const counts = named(await measured(), 'http_request_duration_seconds_count');
    const at = (route: string, status: string) =>
      counts.find(({ labels }) => labels.route === route && labels.status === status)?.value;
    expect(at('/api/v1/requests', '2xx')).toBe(2);
    expect(at('/api/v1/requests', '4xx')).toBe(1);
    expect(at('(none)', '4xx')).toBe(1);
  });

  test('tell how many messages wait, and since when the oldest', async () => {
    const { stores, clock } = app.services;
    const user = aUser();
    await stores.users.create(user);
    const now = clock.now();
    const queued = [-2, -1].map((hours) => aDelivery(user.id, { createdAt: addHours(now, hours) }));
    const failed = aDelivery(user.id, { createdAt: addHours(now, -9) });
    await stores.outbox.add([failed]);
    await stores.outbox.markFailed(failed.id, { error: 'never' });
    await stores.outbox.add(queued);
    const figures = await measured();
    expect(byLabel(figures, 'outbox_messages', 'status')).toEqual({ queued: 2, failed: 1, held: 0 });
    expect(named(figures, 'audit_sealed_day_seconds'), 'no day was sealed yet').toEqual([]);
    expect(named(figures, 'outbox_oldest_queued_seconds')[0]?.value).toBe(7_200);
  });

  test('tell of open requests how near their next term is, each once', async () => {
    const { stores, clock } = app.services;
    const inHours = (hours: number) => addHours(clock.now(), hours);
    const terms = [-100, -1, 5, 30, 71, 100, 239, 241].map(inHours);
    const rows = [...terms, null].map((nextDueAt, index) => aRow({ number: index + 1, nextDueAt }));
    const closed = aRow({ number: 99, nextDueAt: inHours(-5), terminal: true });
    for (const row of [...rows, closed]) await stores.requests.commit(aCreation(row));
    const figures = await measured();
    expect(byLabel(figures, 'requests_due', 'within')).toEqual({ overdue: 2, '1d': 1, '3d': 2, '10d': 2 });
  });

  test('tell of alarms that nobody rings', async () => {
    const { stores, clock } = app.services;
    const moments = [addHours(clock.now(), -1), addHours(clock.now(), 1), clock.now(), null];
    for (const [index, nextAlarmAt] of moments.entries())
      await stores.requests.commit(aCreation(aRow({ number: 200 + index, nextAlarmAt })));
    expect(named(await measured(), 'alarms_late')[0]?.value).toBe(1);
  });

  test('tell how long ago the last sealed day of the log ended', async () => {
    const { stores } = app.services;
    const digest = { previousHash: '', hash: 'hash', actionCount: 0, createdAt: '2026-03-01T00:05:00.000Z' };
    await stores.audit.addDigest({ day: '2026-02-28', ...digest });
    expect(named(await measured(), 'audit_sealed_day_seconds')[0]?.value).toBe(30 * 3_600);
  });

  test('of the register are read once in some seconds, however often they are asked for', async () => {
    let asked = 0;
    const { stores } = app.services;
    const { watch } = stores;
    const counted = createApp({
      services: {
        ...app.services,
        stores: {
          ...stores,
          watch: {
            ...watch,
            figures: (question) => {
              asked += 1;
              return watch.figures(question);
            },
          },
        },
      },
      secureCookies: false,
      log: () => {},
      asset: async () => undefined,
      clientAddress: () => undefined,
      peerAddress: () => '127.0.0.1',
    });
    await Promise.all([1, 2, 3].map(() => counted.request(`${baseUrl}/metrics`)));
    expect(asked).toBe(1);
  });

  test('are missing, not zero, where the database does not answer', async () => {
    const { stores } = app.services;
    const figures = () => Promise.reject(new Error('gone'));
    const cut = createApp({
      services: { ...app.services, stores: { ...stores, watch: { ...stores.watch, figures } } },
      secureCookies: false,
      log: () => {},
      asset: async () => undefined,
      clientAddress: () => undefined,
      peerAddress: () => '127.0.0.1',
    });
    const all = readMetrics(await (await cut.request(`${baseUrl}/metrics`)).text());
    expect(named(all, 'register_up')[0]?.value).toBe(0);
    expect(named(all, 'requests_due')).toEqual([]);
    expect(named(all, 'http_requests_refused_total')[0]?.value).toBe(0);
  });
});
