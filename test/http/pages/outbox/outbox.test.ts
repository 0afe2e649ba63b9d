import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ask, type TestApp, testApp } from '../../../support/app.ts';
import { aDelivery } from '../../../support/change-builders.ts';
import { form, open } from '../../../support/page.ts';

let app: TestApp;
let admin: Ask;
beforeAll(async () => {
  app = await testApp();
  admin = await app.signedIn(await app.person('admin'));
});
afterAll(() => app.close());

test('a message that was given up is sent again from the page, once', async () => {
  const reader = await app.person('chancery');
  const delivery = aDelivery(reader.id, { data: { link: 'http://komek.test/requests/1' } });
  const { outbox } = app.services.stores;
  await outbox.add([delivery]);
  const now = app.clock.now();
  await outbox.lease({ limit: 1, now, until: now, holder: 'test' });
  await outbox.markFailed(delivery.id, { error: 'mailbox unknown' });

  const page = await open(admin, '/outbox?status=failed');
  expect(page.text).toContain('mailbox unknown');
  const retry = /action="(\/outbox\/[^"]+\/retry)"/.exec(page.html)?.[1] ?? '';
  const answer = await admin(retry, form({}));
  expect(answer.status).toBe(303);
  expect((await open(admin, answer.headers.get('location') ?? '')).text).toContain('back in the queue');
  expect((await admin(retry, form({}))).status).toBe(409);
});
