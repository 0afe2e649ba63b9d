import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import { listControlled } from '../../../src/use-cases/figures/list-controlled.ts';
import { type FigureName, listFigure } from '../../../src/use-cases/figures/list-figure.ts';
import { viewFigures } from '../../../src/use-cases/figures/view-figures.ts';
import { type RequestWorld, requestWorld, spanishRequest } from '../../support/request-world.ts';

let world: RequestWorld;
let prosecutor: UseCaseContext;
let head: UseCaseContext;
let leader: UseCaseContext;
let controlled: string;
const page = { limit: 50 };

/** Opened in September, the second withdrawn in October, a third opened in November. */
beforeAll(async () => {
  world = await requestWorld();
  prosecutor = await world.as('prosecutor');
  head = await world.as('central_head');
  leader = await world.as('leadership');
  controlled = await world.create(prosecutor, { ...spanishRequest, requiredBy: '2026-10-20' });
  const withdrawn = await world.create(prosecutor, { ...spanishRequest, caseNumber: '2571-0002' });
  await world.take(prosecutor, controlled, 'submit');
  await world.take(head, controlled, 'take_under_control', { by: 'The head', dueOn: '2026-12-20' });
  world.clock.set('2026-10-15T06:00:00.000Z');
  await world.take(prosecutor, withdrawn, 'withdraw', { reason: 'Not needed any more' });
  world.clock.set('2026-11-10T06:00:00.000Z');
  const almaty = await world.as('prosecutor', { office: 'ALM' });
  await world.create(almaty, { ...spanishRequest, state: 'TR', legalBasis: undefined });
});
afterAll(() => world.close());

const named = async (ctx: UseCaseContext, figure: FigureName, from: string, to: string) =>
  (await listFigure(ctx, { figure, from, to, page })).items.map(({ reference }) => reference);

describe('the figures of a period', () => {
  it('are the same whenever they are asked for: October, told in November', async () => {
    const october = await viewFigures(leader, { from: '2026-10-01', to: '2026-10-31' });
    expect(october.total).toEqual({ openBefore: 2, opened: 0, closed: 1, openAfter: 1 });
    expect(october.outcomes).toEqual([{ kind: 'mla', direction: 'outgoing', status: 'withdrawn', count: 1 }]);
    expect(october).toMatchObject({ asOf: '2026-10-31', isToday: false });
  });

  it('are those of this year so far, where no day is given', async () => {
    const year = await viewFigures(leader, {});
    expect(year).toMatchObject({ from: '2026-01-01', to: '2026-11-10', asOf: '2026-11-10', isToday: true });
    expect(year.total).toEqual({ openBefore: 0, opened: 3, closed: 1, openAfter: 2 });
    expect(year.byState.map(({ state, openAfter }) => [state, openAfter])).toEqual([
      ['ES', 1],
      ['TR', 1],
    ]);
    expect(year.parts).toHaveLength(11);
  });

  it('each open the list of the requests they count', async () => {
    const months = ['2026-10-01', '2026-10-31'] as const;
    const { total } = await viewFigures(leader, { from: months[0], to: months[1] });
    expect(await named(leader, 'open_before', ...months)).toHaveLength(total.openBefore);
    expect(await named(leader, 'opened', ...months)).toHaveLength(total.opened);
    expect(await named(leader, 'closed', ...months)).toEqual(['MLA-OUT-2026-000002']);
    expect(await named(leader, 'open_after', ...months)).toEqual(['MLA-OUT-2026-000001']);
  });

  it('are those of their own office for a prosecutor', async () => {
    expect((await viewFigures(prosecutor, {})).total).toEqual({
      openBefore: 0,
      opened: 2,
      closed: 1,
      openAfter: 1,
    });
    expect(await named(prosecutor, 'open_after', '2026-01-01', '2026-11-10')).toEqual([
      'MLA-OUT-2026-000001',
    ]);
  });

  it('can be had for one State', async () => {
    expect((await viewFigures(leader, { state: 'TR' })).total).toEqual({
      openBefore: 0,
      opened: 1,
      closed: 0,
      openAfter: 1,
    });
  });
});

describe('what was late on a past day', () => {
  it('follows from the log up to that day, not from what was done since', async () => {
    const late = async (to: string) =>
      (await viewFigures(leader, { from: '2026-09-01', to })).risks
        ?.filter(({ risk }) => risk === 'late')
        .map(({ count }) => count);
    const today = await late('2026-11-10');
    expect(today).toEqual([1]);
    expect(await late('2026-10-19')).toEqual([]);
    expect(await late('2026-10-21')).toEqual([1]);
    const found = await listFigure(leader, { figure: 'late', from: '2026-09-01', to: '2026-11-09', page });
    expect(found.items.map(({ reference }) => reference)).toEqual(['MLA-OUT-2026-000001']);
  });
});

describe('a leader', () => {
  it('gets references, places and dates of what is counted, and no contents', async () => {
    const { items } = await listFigure(leader, { figure: 'opened', page });
    expect(items).toHaveLength(3);
    const told = JSON.stringify(items);
    for (const content of ['Ахметов', '2571-0001', 'Case of the invented company', 'AST', 'Invented'])
      expect(told).not.toContain(content);
    expect(Object.keys(items[0] ?? {}).sort()).toEqual([
      'acknowledgedAt',
      'closedAt',
      'createdAt',
      'custodyDueAt',
      'direction',
      'id',
      'kind',
      'nextDueAt',
      'reference',
      'resultAt',
      'sentAt',
      'silentSince',
      'state',
      'status',
      'statusName',
    ]);
  });

  it('may open only what is under personal control', async () => {
    const { items } = await listFigure(leader, { figure: 'opened', page });
    expect(items.flatMap(({ id }) => (id === null ? [] : [id]))).toEqual([controlled]);
  });

  it('sees what is under personal control, with its next limit', async () => {
    const { items, total } = await listControlled(leader);
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({ id: controlled, controlledUntil: '2026-12-20' });
    expect(items[0]?.nextDueAt).not.toBeNull();
  });
});

describe('figures are refused', () => {
  it.each([
    [{ from: '2026-02-30' }, '/from'],
    [{ from: '2026-11-01', to: '2026-10-01' }, '/to'],
    [{ from: '2026-12-01' }, '/from'],
    [{ from: '1950-01-01', to: '2026-10-01' }, '/to'],
    [{ state: 'XX' }, '/state'],
  ])('for %o, naming %s', async (input, path) => {
    await expect(viewFigures(leader, input)).rejects.toMatchObject({
      code: 'invalid',
      findings: [expect.objectContaining({ path })],
    });
  });

  it.each(['liaison', 'auditor', 'admin', 'treaty_officer'] as const)('to a %s', async (role) => {
    const ctx = await world.as(role, { state: 'ES' });
    await expect(viewFigures(ctx, {})).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listFigure(ctx, { figure: 'opened', page })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listControlled(ctx)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
