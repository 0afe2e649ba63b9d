import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import { listDeadlines } from '../../../src/use-cases/requests/list-deadlines.ts';
import { viewCustody } from '../../../src/use-cases/requests/view-custody.ts';
import { viewRequest } from '../../../src/use-cases/requests/view-request.ts';
import { mistakes, refusal } from '../../support/account-world.ts';
import { type RequestWorld, requestWorld } from '../../support/request-world.ts';

let world: RequestWorld;
let prosecutor: UseCaseContext;
let executor: UseCaseContext;
let id: string;
const ruling = { theirReference: 'Постановление (вымышленное)' };

beforeEach(async () => {
  world = await requestWorld();
  prosecutor = await world.as('prosecutor');
  executor = await world.as('central');
  id = await world.create(prosecutor, {
    kind: 'extradition',
    direction: 'incoming',
    state: 'IT',
    startsWith: 'detention',
    detainedAt: '2026-09-01T04:00:00.000Z',
    legalBasis: { treatyIds: ['kz-it-extradition-2015'] },
  });
  await world.take(prosecutor, id, 'judge_orders_custody', ruling);
});
afterEach(() => world.close());

const limit = async (name: string) => (await listDeadlines(executor, id)).find((one) => one.id === name);

describe('an extension on record', () => {
  const extend = (payload: object) =>
    world.take(executor, id, 'record_extension', {
      deadline: 'it_ext_prov',
      dueOn: '2026-10-20',
      ...payload,
    });

  it('demands the legal ground and the paper it stands on', async () => {
    expect(await mistakes(extend({}))).toEqual([
      'payload_missing /payload/reason',
      'source_missing /payload/theirReference',
    ]);
  });

  it('moves the end, and shows the ground to those who read the request', async () => {
    await extend({ reason: 'Просьба о продлении (вымышленная)', theirReference: 'Письмо 1' });
    expect((await limit('it_ext_prov'))?.explanation.extended).toEqual({
      until: '2026-10-20T18:59:59.999Z',
      ground: 'Просьба о продлении (вымышленная)',
    });
  });

  it('reaches no further than the treaty allows, and concerns no term that nothing lets extend', async () => {
    const paper = { reason: 'x', theirReference: 'x' };
    expect(await mistakes(extend({ ...paper, dueOn: '2026-11-30' }))).toEqual([
      'extension_too_long /payload/dueOn',
    ]);
    expect(await mistakes(extend({ ...paper, deadline: 'ext_in_judge_72h' }))).toEqual([
      'deadline_not_running /payload/deadline',
    ]);
    expect(await mistakes(extend({ ...paper, deadline: 'ext_in_arrest_12m', dueOn: '2027-12-01' }))).toEqual([
      'extension_not_provided /payload/deadline',
    ]);
  });

  it('is not for the officer of the other state, the chancery or another office', async () => {
    const payload = { deadline: 'it_ext_prov', dueOn: '2026-10-20', reason: 'x', theirReference: 'x' };
    for (const who of [await world.as('chancery'), await world.as('liaison', { state: 'IT' })])
      expect(await refusal(world.take(who, id, 'record_extension', payload))).toBe('forbidden');
    const elsewhere = await world.as('prosecutor', { name: 'elsewhere', office: 'ALM' });
    expect(await refusal(world.take(elsewhere, id, 'record_extension', payload))).toBe('not_found');
  });
});

describe('the start of a term', () => {
  it('is put right only on a paper', async () => {
    const again = { track: 'custody', value: 'detained', at: '2026-09-01T05:00:00.000Z' };
    expect(await mistakes(world.take(executor, id, 'record_track', again))).toEqual([
      'source_missing /payload/theirReference',
    ]);
    await world.take(executor, id, 'record_track', { ...again, theirReference: 'Протокол (вымышленный)' });
    expect((await limit('it_ext_prov'))?.dueAt).toBe('2026-10-11T05:00:00.000Z');
  });

  it('named by its day is the first moment of that day at home', async () => {
    await world.take(executor, id, 'record_track', { track: 'asylum', value: 'pending', at: '2026-09-01' });
    expect((await limit('refugee_decision'))?.startsAt).toBe('2026-08-31T19:00:00.000Z');
  });

  it('and a date once recorded are moved only on a paper', async () => {
    const handover = { track: 'agreedHandover', value: '2026-10-01' };
    await world.take(executor, id, 'record_track', handover);
    expect(
      await mistakes(world.take(executor, id, 'record_track', { ...handover, value: '2026-10-09' })),
    ).toEqual(['source_missing /payload/theirReference']);
  });
});

describe('a request that has ended', () => {
  it('still takes what follows its end, and nothing else beside the status', async () => {
    await world.take(prosecutor, id, 'release');
    const told = { track: 'releaseNotice', value: 'released' };
    expect(await world.take(executor, id, 'record_track', told)).toBe('released_no_request');
    expect(
      await mistakes(world.take(executor, id, 'record_track', { track: 'judge', value: 'person_brought' })),
    ).toEqual(['request_is_over /payload/track']);
  });
});

describe('clocks are internal', () => {
  it('the officer of the other state sees none, not in the request and not by asking', async () => {
    const officer = await world.as('liaison', { state: 'IT' });
    expect(await refusal(listDeadlines(officer, id))).toBe('forbidden');
    expect(await refusal(viewCustody(officer, id))).toBe('forbidden');
    await world.take(executor, id, 'record_track', { track: 'arrestNotice', value: 'sent' });
    const seen = JSON.stringify(await viewRequest(officer, id));
    expect(seen).not.toMatch(/arrestNotice|dueAt|deadline|custody_notice|record_track/);
  });

  it('those at home see who is held, since when, and when he must go free', async () => {
    expect(await viewCustody(executor, id)).toMatchObject({
      where: 'home',
      since: '2026-09-01T04:00:00.000Z',
      release: { at: '2026-10-11T04:00:00.000Z', deadline: { id: 'it_ext_prov' } },
    });
  });
});
