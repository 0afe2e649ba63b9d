import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { roles } from '../../../src/domain/codes.ts';
import { listDeliveries } from '../../../src/use-cases/outbox/list-deliveries.ts';
import { type Outbox, openOutbox } from '../../support/outbox-setting.ts';

let outbox: Outbox;
beforeEach(async () => {
  outbox = await openOutbox();
});
afterEach(() => outbox.close());

describe('an administrator reading the outbox', () => {
  test('sees to whom, what and how it went, the newest first', async () => {
    const [first, second] = await outbox.queue(2);
    await outbox.dispatch();
    const { items, total } = await listDeliveries(outbox.as('admin'), {}, { limit: 50 });
    expect(total).toBe(2);
    expect(items.map(({ id }) => id)).toEqual([second, first]);
    expect(items[1]).toMatchObject({
      recipient: 'demo.reader@example.org',
      template: 'action-needed',
      language: 'ru',
      status: 'sent',
      attempts: 1,
      lastError: null,
      providerId: 'provider-1',
    });
  });

  test('finds those of one status', async () => {
    await outbox.queue(1);
    await outbox.dispatch({ transport: false });
    expect((await listDeliveries(outbox.as('admin'), { status: 'held' }, { limit: 50 })).total).toBe(1);
    expect((await listDeliveries(outbox.as('admin'), { status: 'sent' }, { limit: 50 })).items).toEqual([]);
  });

  test('can read a held message but not a link that opens somebody’s account', async () => {
    const link = 'https://komek.example/reset/secret';
    await outbox.queue(1);
    await outbox.queue(1, { template: 'password-reset', data: { link } });
    await outbox.queue(1, { template: 'invitation', data: { link } });
    await outbox.dispatch({ transport: false });
    const { items } = await listDeliveries(outbox.as('admin'), {}, { limit: 50 });
    expect(items.map(({ data }) => data.link)).toEqual([null, null, 'https://komek.example/requests/1']);
    expect(JSON.stringify(items)).not.toContain('secret');
  });
});

test.each(roles.filter((role) => role !== 'admin'))('the outbox is closed to %s', async (role) => {
  await expect(listDeliveries(outbox.as(role), {}, { limit: 50 })).rejects.toMatchObject({
    code: 'forbidden',
  });
});
