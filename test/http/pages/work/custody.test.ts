import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UserRow } from '../../../../src/use-cases/ports/accounts.ts';
import { createRequest } from '../../../../src/use-cases/requests/create-request.ts';
import { takeAction } from '../../../../src/use-cases/requests/take-action.ts';
import { actorOfUser } from '../../../../src/use-cases/users/actor-of-user.ts';
import { detainedNow } from '../../../support/alarm-world.ts';
import { type TestApp, testApp } from '../../../support/app.ts';
import { open } from '../../../support/page.ts';

let app: TestApp;
let filer: UserRow;

beforeAll(async () => {
  app = await testApp();
  filer = await app.person('prosecutor');
  const ctx = { ...app.services, actor: actorOfUser(filer) };
  await createRequest(ctx, detainedNow(ctx));
  const older = await createRequest(ctx, detainedNow(ctx));
  await takeAction(ctx, older.id, {
    action: 'judge_orders_custody',
    payload: { theirReference: 'Ruling' },
  });
  app.clock.advance({ hours: 12 });
});
afterAll(() => app.close());

const custodyOf = async (who: UserRow) =>
  /id="custody"(.*?)<\/section>/s.exec((await open(await app.signedIn(who), '/')).html)?.[1];

describe('my work begins with those in custody', () => {
  test('names the term, its end and the hours that are left, the nearest first', async () => {
    const list = await custodyOf(filer);
    expect(list).toMatch(/EXT-IN-2026-000001.*Petition for provisional custody · 48 hours left/s);
    expect(list).toMatch(/EXT-IN-2026-000002.*Notice of the end of custody · 29 days left/s);
    expect(list?.indexOf('000001')).toBeLessThan(list?.indexOf('000002') ?? 0);
  });

  test('shows the head all of them, another office none, and the other state nothing of it', async () => {
    expect(await custodyOf(await app.person('central_head'))).toContain('EXT-IN-2026-000002');
    expect(await custodyOf(await app.person('prosecutor', { office: 'ALA' }))).toBeUndefined();
    const russia = await app.signedIn(await app.person('liaison', { state: 'RU' }));
    const foreign = (await open(russia, '/')).text;
    expect(foreign).toContain('EXT-IN-2026-000001');
    expect(foreign).not.toMatch(/In custody|hours left|days left|Petition/);
  });

  test('says that a term is over, and keeps it above what is merely late', async () => {
    app.clock.advance({ days: 4 });
    expect(await custodyOf(await app.person('central_head'))).toMatch(/EXT-IN-2026-000001.*Overdue: /s);
  });
});
