import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RequestContentInput } from '../../../src/domain/requests/request-content.ts';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import { listAvailableActions } from '../../../src/use-cases/requests/list-available-actions.ts';
import { viewRequest } from '../../../src/use-cases/requests/view-request.ts';
import { type RequestWorld, requestWorld } from '../../support/request-world.ts';

let world: RequestWorld;
let department: UseCaseContext;

beforeAll(async () => {
  world = await requestWorld();
  department = await world.as('central');
});
afterAll(() => world.close());

const fromIran: RequestContentInput = {
  kind: 'extradition',
  direction: 'incoming',
  state: 'IR',
  startsWith: 'request',
  legalBasis: { treatyIds: ['kz-ir-extradition'] },
};

const assurance = {
  assurance: 'death_penalty',
  state: 'IR',
  on: '2026-08-20',
  text: 'Invented words of the assurance',
  by: 'Invented judiciary',
  duties: ['visits', 'reports'],
};

describe('assurances are recorded by the Department', () => {
  it('and shown with what became of them', async () => {
    const id = await world.create(department, fromIran);
    await world.take(department, id, 'record_assurance', assurance);
    const seen = await viewRequest(department, id);
    const [recorded] = seen.view === 'internal' ? seen.assurances : [];
    await world.take(department, id, 'follow_assurance', {
      recordId: recorded?.id,
      development: 'insufficient',
      on: '2026-08-25',
    });
    expect(await viewRequest(department, id)).toMatchObject({
      status: 'received',
      assurances: [
        {
          kind: 'death_penalty',
          state: 'IR',
          text: assurance.text,
          authority: assurance.by,
          duties: ['visits', 'reports'],
          stands: false,
          developments: [{ development: 'insufficient', on: '2026-08-25' }],
        },
      ],
    });
  });

  it.each([
    ['an assurance that this kind of request does not know', { assurance: 'civil_claim' }, 'assurance'],
    ['a State that is no side of the request', { state: 'IT' }, 'state'],
    ['a day that has not come', { on: '2026-09-02' }, 'on'],
    ['no words', { text: undefined }, 'text'],
  ])('not with %s', async (_, change, key) => {
    const id = await world.create(department, fromIran);
    await expect(
      world.take(department, id, 'record_assurance', { ...assurance, ...change }),
    ).rejects.toMatchObject({ code: 'invalid', findings: [{ path: `/payload/${key}` }] });
  });

  it('what follows belongs to an assurance of the same request', async () => {
    const [first, second] = [
      await world.create(department, fromIran),
      await world.create(department, fromIran),
    ];
    await world.take(department, first, 'record_assurance', assurance);
    const seen = await viewRequest(department, first);
    const recordId = seen.view === 'internal' ? seen.assurances[0]?.id : undefined;
    await expect(
      world.take(department, second, 'follow_assurance', { recordId, development: 'kept', on: '2026-08-25' }),
    ).rejects.toMatchObject({ code: 'invalid', findings: [{ path: '/payload/recordId' }] });
  });

  it('nobody else records one, and the shape of the payload is told', async () => {
    const id = await world.create(department, fromIran);
    const own = (await listAvailableActions(department, id)).find(
      ({ action }) => action === 'record_assurance',
    );
    expect(own?.payloadSchema).toMatchObject({
      required: ['assurance', 'state', 'on', 'text'],
      properties: { assurance: { enum: expect.arrayContaining(['death_penalty', 'retrial']) } },
    });
    const iran = await world.as('liaison', { state: 'IR' });
    expect((await listAvailableActions(iran, id)).map(({ action }) => action)).not.toContain(
      'record_assurance',
    );
    await expect(world.take(iran, id, 'record_assurance', assurance)).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(await viewRequest(iran, id)).not.toHaveProperty('assurances');
  });

  it('a request for assistance knows no assurance of specialty', async () => {
    const id = await world.create(department, { kind: 'mla', direction: 'incoming', state: 'ES' });
    await expect(
      world.take(department, id, 'record_assurance', { ...assurance, state: 'ES', assurance: 'specialty' }),
    ).rejects.toMatchObject({ code: 'invalid' });
  });
});
