import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { json, type TestApp, testApp } from '../../support/app.ts';

let app: TestApp;
let path: string;
beforeAll(async () => {
  app = await testApp();
  const central = await app.as('central');
  const detainedAt = new Date(Date.parse(app.clock.now()) - 3_600_000).toISOString();
  const created = await central(
    '/api/v1/requests',
    json('POST', {
      kind: 'extradition',
      direction: 'incoming',
      state: 'ES',
      startsWith: 'detention',
      detainedAt,
      legalBasis: { treatyIds: ['kz-es-extradition-2012'] },
    }),
  );
  path = `/api/v1/requests/${(await created.json()).id}/deadlines`;
});
afterAll(() => app.close());

describe('time limits through the API', () => {
  test('come explained, with the custody clock beside them', async () => {
    const answer = await (await app.as('central'))(path);
    expect(answer.status).toBe(200);
    const { items, custody } = await answer.json();
    const custodyLimit = items.find((item: { id: string }) => item.id === 'es_ext_prov');
    expect(custodyLimit).toMatchObject({
      state: 'running',
      isCustody: true,
      citation: 'ES_EXT 9(4)',
      explanation: {
        rule: 'es_ext_prov',
        length: { en: '40 days of 24 hours', ru: '40 суток', kk: '40 тәулік' },
      },
    });
    expect(custody).toMatchObject({
      where: 'home',
      custody: 'detained',
      release: { deadlineId: 'ext_in_detention_72h' },
    });
    expect(custody.papers[0]).toMatchObject({ deadlineId: 'ext_in_petition_12h' });
  });

  test('are not for the officer of the other state', async () => {
    expect((await (await app.as('liaison'))(path)).status).toBe(403);
  });
});
