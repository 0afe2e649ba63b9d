import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import { changeDraft } from '../../../src/use-cases/requests/change-draft.ts';
import { createRequest } from '../../../src/use-cases/requests/create-request.ts';
import { listDeadlines } from '../../../src/use-cases/requests/list-deadlines.ts';
import { listRequests } from '../../../src/use-cases/requests/list-requests.ts';
import { readDocument } from '../../../src/use-cases/requests/read-document.ts';
import { viewRequest } from '../../../src/use-cases/requests/view-request.ts';
import { mistakes, refusal } from '../../support/account-world.ts';
import { type RequestWorld, requestWorld, spanishRequest } from '../../support/request-world.ts';

let world: RequestWorld;
let prosecutor: UseCaseContext;
let executor: UseCaseContext;

beforeEach(async () => {
  world = await requestWorld();
  prosecutor = await world.as('prosecutor');
  executor = await world.as('central');
});
afterEach(() => world.close());

const draft = { kind: 'mla', direction: 'outgoing', state: 'ES' } as const;

const sequenceOf = async (id: string) => {
  const view = await viewRequest(executor, id);
  return 'sequence' in view ? view.sequence : undefined;
};

describe('opening a request', () => {
  it('gives it a running reference per kind, direction and year of the home state', async () => {
    world.clock.set('2026-12-31T20:00:00.000Z');
    expect((await createRequest(prosecutor, draft)).reference).toBe('MLA-OUT-2027-000001');
    expect((await createRequest(prosecutor, draft)).reference).toBe('MLA-OUT-2027-000002');
    expect((await createRequest(prosecutor, { ...draft, kind: 'extradition' })).reference).toBe(
      'EXT-OUT-2027-000001',
    );
    expect((await createRequest(prosecutor, { ...draft, direction: 'incoming' })).reference).toBe(
      'MLA-IN-2027-000001',
    );
  });

  it('has its first step at the moment of its opening, though the clock is set back meanwhile', async () => {
    const settingBack = {
      now: () => {
        world.clock.advance({ minutes: -1 });
        return world.clock.now();
      },
    };
    const { id } = await createRequest({ ...prosecutor, clock: settingBack }, draft);
    const file = await world.stores.requests.find(id, { sees: 'all' });
    expect(file?.actions.map(({ at }) => at)).toEqual([file?.row.createdAt]);
  });

  it('leaves no gap and gives no number twice when forty are opened at once', async () => {
    const made = await Promise.all(Array.from({ length: 40 }, () => createRequest(prosecutor, draft)));
    const numbers = made.map(({ reference }) => Number(reference.slice(-6))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  it.each([
    ['the home state', { ...draft, state: 'KZ' }, '/state'],
    ['a state that does not exist', { ...draft, state: 'XX' }, '/state'],
    ['an unknown kind', { ...draft, kind: 'divorce' }, '/kind'],
    ['an unknown measure', { ...draft, measures: [{ code: 'torture' }] }, '/measures/0/code'],
    ['an impossible date', { ...draft, requiredBy: '2026-02-30' }, '/requiredBy'],
    ['a field nobody knows', { ...draft, colour: 'red' }, '/colour'],
    ['too long a text', { ...draft, facts: 'x'.repeat(20_001) }, '/facts'],
    [
      'a measure in an extradition',
      { ...draft, kind: 'extradition', measures: [{ code: 'search' }] },
      '/measures',
    ],
    [
      'a linked request nobody has',
      { ...draft, relatedTo: ['01990000-0000-7000-8000-000000000000'] },
      '/relatedTo/0',
    ],
  ])('is refused for %s, naming the field', async (_, body, path) => {
    const found = await mistakes(createRequest(prosecutor, body as never));
    expect(found.map((mistake) => mistake.split(' ')[1])).toEqual([path]);
  });

  it('extradition of a detained person opens with the detention, by us only', async () => {
    const body = {
      kind: 'extradition',
      direction: 'incoming',
      state: 'TR',
      startsWith: 'detention',
    } as const;
    expect((await createRequest(prosecutor, body)).status).toBe('person_detained');
    const turkey = await world.as('liaison', { state: 'TR' });
    expect((await createRequest(turkey, body)).status).toBe('received');
  });

  it('the custody clocks run from the detention, not from its entry', async () => {
    const body = {
      kind: 'extradition',
      direction: 'incoming',
      state: 'TR',
      startsWith: 'detention',
    } as const;
    const id = await world.create(prosecutor, { ...body, detainedAt: '2026-08-31T06:00:00.000Z' });
    const hours = (await listDeadlines(prosecutor, id)).find((one) => one.id === 'ext_in_detention_72h');
    expect(hours).toMatchObject({ dueAt: '2026-09-03T06:00:00.000Z' });
    const ahead = { ...body, detainedAt: '2026-09-02T06:00:00.000Z' };
    expect(await mistakes(createRequest(prosecutor, ahead))).toEqual(['in_the_future /detainedAt']);
    const ruling = { theirReference: 'Ruling', occurredAt: '2099-01-01T00:00:00.000Z' };
    expect(await mistakes(world.take(prosecutor, id, 'judge_orders_custody', ruling))).toEqual([
      'in_the_future /payload/occurredAt',
    ]);
  });

  it('is not for those who file nothing', async () => {
    for (const role of ['signatory', 'treaty_officer', 'leadership', 'auditor', 'admin'] as const) {
      expect(await refusal(createRequest(await world.as(role), draft))).toBe('forbidden');
    }
  });
});

describe('a draft', () => {
  it('is changed by its office, and whoever saw an older version is told so', async () => {
    const id = await world.create(prosecutor, draft);
    const saved = await changeDraft(prosecutor, { id, expectedSequence: 1, change: { facts: 'First' } });
    expect(saved.sequence).toBe(2);
    expect(
      await refusal(changeDraft(prosecutor, { id, expectedSequence: 1, change: { facts: 'Lost' } })),
    ).toBe('precondition_failed');
    expect(await viewRequest(prosecutor, id)).toMatchObject({ facts: 'First' });
  });

  it('saving what already stands appends nothing', async () => {
    const id = await world.create(prosecutor, spanishRequest);
    expect(
      (await changeDraft(prosecutor, { id, expectedSequence: 1, change: { state: 'ES' } })).sequence,
    ).toBe(1);
  });

  it('keeps its kind and direction, which its reference tells', async () => {
    const id = await world.create(prosecutor, draft);
    expect(
      await refusal(changeDraft(prosecutor, { id, expectedSequence: 1, change: { kind: 'transfer' } })),
    ).toBe('not_allowed_now');
  });

  it('is closed once filed; while it examines, the Department may put right the basis and nothing else', async () => {
    const id = await world.create(prosecutor, spanishRequest);
    const change = { legalBasis: { treatyIds: ['un-uncac-2003'] } };
    const attempt = async (ctx: UseCaseContext, changes: object) =>
      refusal(changeDraft(ctx, { id, expectedSequence: (await sequenceOf(id)) ?? 0, change: changes }));
    await world.take(prosecutor, id, 'submit');
    expect(await attempt(prosecutor, { facts: 'x' })).toBe('not_allowed_now');
    expect(await attempt(executor, change)).toBe('not_allowed_now');
    await world.take(await world.as('prosecutor', { name: 'Colleague' }), id, 'endorse');
    expect(await attempt(executor, { facts: 'x' })).toBe('not_allowed_now');
    expect(await attempt(executor, change)).toBe('none');
  });

  it('stands as approved from the approval on', async () => {
    const id = await world.create(prosecutor, spanishRequest);
    await world.addPaper(prosecutor, id, 'translation');
    await world.take(prosecutor, id, 'submit');
    await world.take(await world.as('prosecutor', { name: 'Colleague' }), id, 'endorse');
    await world.take(await world.as('central_head'), id, 'approve');
    const expectedSequence = (await sequenceOf(id)) ?? 0;
    const swap = { id, expectedSequence, change: { legalBasis: { treatyIds: ['un-uncac-2003'] } } };
    expect(await refusal(changeDraft(executor, swap))).toBe('not_allowed_now');
  });

  it('of another state keeps its state once its officer has taken a step', async () => {
    const spain = await world.as('liaison', { state: 'ES' });
    const id = await world.create(spain, { ...draft, direction: 'incoming' });
    const change = { id, expectedSequence: 1, change: { state: 'FR' } };
    expect(await refusal(changeDraft(await world.as('chancery'), change))).toBe('not_allowed_now');
  });

  it('is out of sight for another office', async () => {
    const id = await world.create(prosecutor, draft);
    const elsewhere = await world.as('prosecutor', { name: 'Other', office: 'ALM' });
    expect(await refusal(viewRequest(elsewhere, id))).toBe('not_found');
    expect(await refusal(changeDraft(elsewhere, { id, expectedSequence: 1, change: {} }))).toBe('not_found');
  });
});

describe('finding a request', () => {
  const found = async (ctx: UseCaseContext, q: string) =>
    (await listRequests(ctx, { filter: { q, sort: '-createdAt' }, page: { limit: 10 } })).items.map(
      ({ reference }) => reference,
    );

  it('by reference, case number and the beginning of a surname, in either script', async () => {
    await world.create(prosecutor, spanishRequest);
    await world.create(prosecutor, {
      ...draft,
      caseNumber: '99-0002',
      persons: [{ surname: 'García', role: 'witness' }],
    });
    expect(await found(executor, 'Ахм')).toEqual(['MLA-OUT-2026-000001']);
    expect(await found(executor, 'akhmetov')).toEqual(['MLA-OUT-2026-000001']);
    expect(await found(executor, '2571-0001')).toEqual(['MLA-OUT-2026-000001']);
    expect(await found(executor, 'mla-out-2026-000002')).toEqual(['MLA-OUT-2026-000002']);
    expect(await found(executor, 'Гарсиа'.slice(0, 3))).toEqual(['MLA-OUT-2026-000002']);
    expect(await found(executor, 'метов')).toEqual([]);
  });

  it("the other state's officer finds by reference only, never by a name", async () => {
    const spain = await world.as('liaison', { state: 'ES' });
    const id = await world.create(spain, {
      ...draft,
      direction: 'incoming',
      persons: [{ surname: 'Ахметов', role: 'witness' }],
    });
    expect(await found(spain, 'Ахметов')).toEqual([]);
    expect(await found(spain, 'MLA-IN-2026-000001')).toEqual(['MLA-IN-2026-000001']);
    const [item] = (await listRequests(spain, { filter: { sort: '-createdAt' }, page: { limit: 10 } })).items;
    expect(item?.id).toBe(id);
    expect(Object.keys(item ?? {}).sort()).toEqual([
      'direction',
      'id',
      'kind',
      'reference',
      'requiredBy',
      'state',
      'status',
      'statusName',
      'urgent',
    ]);
  });
});

describe('papers', () => {
  it('come back as they were, and each look is noted', async () => {
    const id = await world.create(prosecutor, draft);
    const paper = await world.addPaper(prosecutor, id, 'translation');
    const { bytes, fileName } = await readDocument(executor, id, paper);
    expect([fileName, new TextDecoder().decode(bytes)]).toEqual(['translation.txt', `translation ${id}`]);
    const looks = await world.stores.audit.listAccess({ request: id }, { limit: 10 });
    expect(looks.items).toMatchObject([{ what: 'downloaded', actorName: 'central', detail: paper }]);
  });

  it('are released by the Department only', async () => {
    const id = await world.create(prosecutor, draft);
    expect(await refusal(world.addPaper(prosecutor, id, 'memo', true))).toBe('forbidden');
  });
});
