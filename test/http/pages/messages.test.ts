import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emailTemplates } from '../../../src/domain/notifications/email.ts';
import { languages } from '../../../src/domain/text.ts';
import { type Ask, type TestApp, testApp } from '../../support/app.ts';

let app: TestApp;
let admin: Ask;
beforeAll(async () => {
  app = await testApp();
  admin = await app.signedIn(await app.person('admin'));
});
afterAll(() => app.close());

const messages = emailTemplates.flatMap((template) =>
  languages.map((language) => [template, language] as const),
);

describe('the messages that the register sends', () => {
  test.each(messages)(
    '%s in %s can be looked at as it is sent, and nothing in it runs',
    async (template, language) => {
      const answer = await admin(`/outbox/messages/${template}/${language}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      );
      const html = await answer.text();
      expect(html).toContain(`lang="${language}"`);
      const list = await (await admin('/outbox/messages')).text();
      expect(list).toContain(`href="/outbox/messages/${template}/${language}"`);
    },
  );

  test('are no concern of those who do not keep the outbox', async () => {
    const prosecutor = await app.signedIn(await app.person('prosecutor'));
    expect((await prosecutor('/outbox/messages')).status).toBe(403);
    expect((await prosecutor('/outbox/messages/term-ending/kk')).status).toBe(403);
  });

  test.each(['/outbox/messages/nothing/kk', '/outbox/messages/term-ending/fr'])(
    '%s is not found',
    async (path) => {
      expect((await admin(path)).status).toBe(404);
    },
  );
});
