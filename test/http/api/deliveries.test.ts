import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roles } from '../../../src/domain/codes.ts';
import { type Ask, type TestApp, testApp } from '../../support/app.ts';
import { aDelivery } from '../../support/change-builders.ts';

let app: TestApp;
let admin: Ask;
beforeAll(async () => {
  app = await testApp();
  admin = await app.as('admin');
});
afterAll(() => app.close());

const path = '/api/v1/deliveries';
const post = { method: 'POST' };

async function givenUp(): Promise<string> {
  const { outbox } = app.services.stores;
  const delivery = aDelivery((await app.person('central')).id);
  await outbox.add([delivery]);
  await outbox.markFailed(delivery.id, { error: 'no such mailbox' });
  return delivery.id;
}
const statusOf = async (id: string) => {
  const { items } = await (await admin(path)).json();
  return items.find((each: { id: string }) => each.id === id)?.status;
};

describe('putting a message back in the queue', () => {
  test('is possible once it has been given up, and only then', async () => {
    const id = await givenUp();
    expect(await statusOf(id)).toBe('failed');
    const answer = await admin(`${path}/${id}/retry`, post);
    expect(answer.status).toBe(204);
    expect(await statusOf(id)).toBe('queued');
    const again = await admin(`${path}/${id}/retry`, post);
    expect(again.status).toBe(409);
    expect(await again.json()).toMatchObject({ code: 'not_allowed_now' });
  });

  test('finds nothing under an id that no message has', async () => {
    const answer = await admin(`${path}/01985f3e-7c1a-7b2e-9d3f-0a1b2c3d4e5f/retry`, post);
    expect(answer.status).toBe(404);
  });

  test.each(roles.filter((role) => role !== 'admin'))('is not for %s', async (role) => {
    const id = await givenUp();
    expect((await (await app.as(role))(`${path}/${id}/retry`, post)).status).toBe(403);
    expect(await statusOf(id)).toBe('failed');
  });
});
