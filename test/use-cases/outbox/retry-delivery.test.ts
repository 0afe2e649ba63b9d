import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { roles } from '../../../src/domain/codes.ts';
import { retryDelivery } from '../../../src/use-cases/outbox/retry-delivery.ts';
import { type Outbox, openOutbox } from '../../support/outbox-setting.ts';

let outbox: Outbox;
beforeEach(async () => {
  outbox = await openOutbox();
});
afterEach(() => outbox.close());

describe('a message that was given up', () => {
  test('goes back in the queue when the administrator says so, and is sent', async () => {
    const [id = ''] = await outbox.queue();
    outbox.provider.next({ answer: 'invalid' });
    await outbox.dispatch();
    await retryDelivery(outbox.as('admin'), id);
    expect(await outbox.dispatch()).toMatchObject({ sent: 1 });
    expect(outbox.provider.accepted).toHaveLength(1);
  });

  test('is the only kind that can be put back: a sent one is not sent twice', async () => {
    const [id = ''] = await outbox.queue();
    await outbox.dispatch();
    await expect(retryDelivery(outbox.as('admin'), id)).rejects.toMatchObject({ code: 'not_allowed_now' });
    expect(await outbox.dispatch()).toMatchObject({ sent: 0 });
  });
});

test('a message that is not there cannot be put back', async () => {
  const missing = '01985f3e-7c1a-7b2e-9d3f-0a1b2c3d4e5f';
  await expect(retryDelivery(outbox.as('admin'), missing)).rejects.toMatchObject({ code: 'not_found' });
});

test.each(roles.filter((role) => role !== 'admin'))(
  '%s may not put a message back in the queue',
  async (role) => {
    await expect(retryDelivery(outbox.as(role), 'any')).rejects.toMatchObject({ code: 'forbidden' });
  },
);
