import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

test.each(['/flows', '/flows/mla/outgoing'])('an officer of another State is refused at %s', async (path) => {
  const spain = await app.signedIn(await app.person('liaison', { state: 'ES' }));
  expect((await spain(path)).status).toBe(403);
  const prosecutor = await app.signedIn(await app.person('prosecutor'));
  expect((await prosecutor(path)).status).toBe(200);
});
