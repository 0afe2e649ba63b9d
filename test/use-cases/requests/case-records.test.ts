import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import { listActions } from '../../../src/use-cases/requests/list-actions.ts';
import { listAvailableActions } from '../../../src/use-cases/requests/list-available-actions.ts';
import { listFindings } from '../../../src/use-cases/requests/list-findings.ts';
import type { InternalView } from '../../../src/use-cases/requests/request-view.ts';
import { sumAssets } from '../../../src/use-cases/requests/sum-assets.ts';
import { viewRequest } from '../../../src/use-cases/requests/view-request.ts';
import { type RequestWorld, requestWorld } from '../../support/request-world.ts';

let world: RequestWorld;
let department: UseCaseContext;
let head: UseCaseContext;

beforeAll(async () => {
  world = await requestWorld();
  department = await world.as('central');
  head = await world.as('central_head');
});
afterAll(() => world.close());

const create = () =>
  world.create(department, {
    kind: 'mla',
    direction: 'incoming',
    state: 'ES',
    legalBasis: { treatyIds: ['kz-es-mla-2011'] },
  });

async function seen(id: string): Promise<InternalView> {
  const view = await viewRequest(department, id);
  if (view.view !== 'internal') throw new Error('Not our own view');
  return view;
}

const limit = {
  condition: 'use_limit',
  side: 'state',
  on: '2026-08-20',
  text: 'Only in the invented case.',
  by: 'Invented ministry',
};

describe('conditions from the other side', () => {
  it('are recorded by the Department and answered by its head, with a reason', async () => {
    const id = await create();
    await world.take(department, id, 'record_condition', limit);
    const [condition] = (await seen(id)).conditions;
    expect(condition).toMatchObject({ state: 'open', setBy: 'state', text: limit.text, authority: limit.by });
    const answer = { recordId: condition?.id, decision: 'accepted', reason: 'Invented reason' };
    await expect(world.take(department, id, 'answer_condition', answer)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(
      world.take(head, id, 'answer_condition', { ...answer, reason: undefined }),
    ).rejects.toMatchObject({ code: 'invalid', findings: [{ path: '/payload/reason' }] });
    await world.take(head, id, 'answer_condition', answer);
    expect((await seen(id)).conditions).toMatchObject([{ state: 'accepted', reason: 'Invented reason' }]);
    expect(await listFindings(department, id)).toContainEqual(
      expect.objectContaining({ code: 'use_limit_stands', severity: 'info' }),
    );
  });

  it('hold the order to execute while they are open', async () => {
    const id = await create();
    const chancery = await world.as('chancery');
    await world.take(chancery, id, 'register');
    await world.take(department, id, 'record_track', { track: 'original', value: 'original_received' });
    await world.take(department, id, 'start');
    await world.take(department, id, 'record_condition', limit);
    const grant = (await listAvailableActions(head, id)).find(({ action }) => action === 'grant');
    expect(grant?.blockedBy).toContainEqual(
      expect.objectContaining({ code: 'condition_open', citation: 'UPK 567(3), 568(3)' }),
    );
    const [condition] = (await seen(id)).conditions;
    await world.take(head, id, 'answer_condition', {
      recordId: condition?.id,
      decision: 'accepted',
      reason: 'Invented reason',
    });
    const after = (await listAvailableActions(head, id)).find(({ action }) => action === 'grant');
    expect(after?.blockedBy.map(({ code }) => code)).not.toContain('condition_open');
  });

  it('our own conditions are not ours to accept', async () => {
    const id = await create();
    await world.take(department, id, 'record_condition', { ...limit, side: 'home' });
    const [condition] = (await seen(id)).conditions;
    await expect(
      world.take(head, id, 'answer_condition', {
        recordId: condition?.id,
        decision: 'accepted',
        reason: 'x',
      }),
    ).rejects.toMatchObject({ code: 'invalid', findings: [{ path: '/payload/recordId' }] });
    const development = { recordId: condition?.id, on: '2026-08-30' };
    await expect(
      world.take(department, id, 'follow_condition', { ...development, development: 'breached' }),
    ).rejects.toMatchObject({ code: 'invalid', findings: [{ path: '/payload/development' }] });
    await world.take(department, id, 'follow_condition', { ...development, development: 'accepted_there' });
    expect((await seen(id)).conditions).toMatchObject([{ state: 'accepted' }]);
  });

  it("the other state's officer reads nothing of them", async () => {
    const id = await create();
    await world.take(department, id, 'record_condition', limit);
    const spain = await world.as('liaison', { state: 'ES' });
    expect(JSON.stringify(await viewRequest(spain, id))).not.toContain(limit.text);
    expect((await listActions(spain, id)).map(({ action }) => action)).not.toContain('record_condition');
  });
});

describe('property', () => {
  const account = {
    property: 'account',
    country: 'SG',
    text: 'Invented account of the invented company',
    instrument: 'UPK',
  };
  const traced = { stage: 'traced', amount: '1250000.50', currency: 'USD', on: '2026-08-25' };

  it('is recorded with its amounts, and the request shows where it stands', async () => {
    const id = await create();
    await world.take(department, id, 'record_asset', account);
    const recordId = (await seen(id)).assets[0]?.id;
    await world.take(department, id, 'record_asset_amount', { recordId, ...traced });
    await world.take(department, id, 'record_asset_amount', {
      recordId,
      ...traced,
      stage: 'frozen',
      amount: '900000',
    });
    expect(await seen(id)).toMatchObject({
      assets: [
        { property: 'account', country: 'SG', text: account.text, instrument: 'UPK', stage: 'frozen' },
      ],
      assetTotals: [
        { stage: 'traced', currency: 'USD', amount: '1250000.50' },
        { stage: 'frozen', currency: 'USD', amount: '900000' },
      ],
    });
    expect(await sumAssets(department)).toEqual([
      { stage: 'traced', currency: 'USD', amount: '1250000.50', requests: 1 },
      { stage: 'frozen', currency: 'USD', amount: '900000', requests: 1 },
    ]);
    await expect(sumAssets(await world.as('prosecutor'))).rejects.toMatchObject({ code: 'forbidden' });
  });

  it.each([
    ['a sum with a comma', { amount: '1,5' }, 'amount'],
    ['a sum below nought', { amount: '-5' }, 'amount'],
    ['a currency in words', { currency: 'dollars' }, 'currency'],
    ['a currency that there is not', { currency: 'ZZZ' }, 'currency'],
    ['a day that has not come', { on: '2026-09-02' }, 'on'],
    ['no property', { recordId: '01985f3e-7c1a-7b2e-9d3f-0a1b2c3d4e5f' }, 'recordId'],
    ['an instrument nobody knows', { instrument: 'kz-xx-mla-1900' }, 'instrument'],
  ])('not with %s', async (_, change, key) => {
    const id = await create();
    await world.take(department, id, 'record_asset', account);
    const recordId = (await seen(id)).assets[0]?.id;
    await expect(
      world.take(department, id, 'record_asset_amount', { recordId, ...traced, ...change }),
    ).rejects.toMatchObject({ code: 'invalid', findings: [{ path: `/payload/${key}` }] });
  });

  it('under a treaty not shown to be in force is told (Singapore)', async () => {
    const id = await create();
    await world.take(department, id, 'record_asset', { ...account, instrument: 'kz-sg-mla-2025' });
    expect(await listFindings(department, id)).toContainEqual(
      expect.objectContaining({ code: 'asset_instrument_not_in_force', severity: 'warn' }),
    );
  });

  it('belongs to assistance only', async () => {
    const id = await world.create(department, {
      kind: 'extradition',
      direction: 'incoming',
      state: 'ES',
      startsWith: 'request',
    });
    await expect(world.take(department, id, 'record_asset', account)).rejects.toMatchObject({
      code: 'not_allowed_now',
    });
  });
});

describe('what concerns a surrendered person', () => {
  it('cannot be recorded before the surrender', async () => {
    const id = await world.create(department, {
      kind: 'extradition',
      direction: 'incoming',
      state: 'ES',
      startsWith: 'request',
    });
    await expect(
      world.take(department, id, 'record_charge', { text: 'Invented offence' }),
    ).rejects.toMatchObject({ code: 'not_allowed_now' });
  });
});
