import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPipeline } from '../../../src/persistence/load-pipeline.ts';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import { assignOfficer } from '../../../src/use-cases/pipeline/assign-officer.ts';
import { listProcesses } from '../../../src/use-cases/pipeline/list-processes.ts';
import { moveStage } from '../../../src/use-cases/pipeline/move-stage.ts';
import { raiseDifference } from '../../../src/use-cases/pipeline/raise-difference.ts';
import { recordRound } from '../../../src/use-cases/pipeline/record-round.ts';
import { rejectProcess } from '../../../src/use-cases/pipeline/reject-process.ts';
import { setNextStep } from '../../../src/use-cases/pipeline/set-next-step.ts';
import { settleDifference } from '../../../src/use-cases/pipeline/settle-difference.ts';
import { startProcess } from '../../../src/use-cases/pipeline/start-process.ts';
import { tryAgain } from '../../../src/use-cases/pipeline/try-again.ts';
import { viewProcess } from '../../../src/use-cases/pipeline/view-process.ts';
import { viewProspect } from '../../../src/use-cases/pipeline/view-prospect.ts';
import { refusalOf } from '../../support/registry-world.ts';
import { type RequestWorld, requestWorld, spanishRequest } from '../../support/request-world.ts';

let world: RequestWorld;
let officer: UseCaseContext;
beforeAll(async () => {
  world = await requestWorld();
  await loadPipeline(world.stores.pipeline);
  officer = await world.as('treaty_officer');
});
afterAll(() => world.close());

const planned = {
  title: 'Invented extradition treaty',
  states: ['CL'],
  kinds: ['extradition' as const],
  stage: 'initiative' as const,
  on: '2026-01-10',
};

describe('a treaty officer', () => {
  it('leads a treaty from its beginning over a rejection to another attempt', async () => {
    const { id } = await startProcess(officer, planned);
    await moveStage(officer, id, { stage: 'negotiation', on: '2026-02-01' });
    await recordRound(officer, id, { on: '2026-03-01', place: 'Astana', outcome: 'Articles 1 to 9 agreed.' });
    const { entryId } = await raiseDifference(officer, id, {
      topic: 'constitution',
      subject: 'Own nationals',
      ours: 'Never surrendered.',
      theirs: 'Surrendered at discretion.',
      on: '2026-03-01',
    });
    await settleDifference(officer, id, {
      differenceId: entryId,
      how: 'Try or surrender.',
      on: '2026-04-01',
    });
    const me = officer.actor.type === 'user' ? officer.actor.id : '';
    await assignOfficer(officer, id, { userId: me });
    await setNextStep(officer, id, { step: 'Initial the text.', on: '2026-10-01' });
    expect(await viewProcess(officer, id)).toMatchObject({
      title: planned.title,
      stage: 'negotiation',
      daysInStage: 212,
      officer: { id: me },
      nextStep: { step: 'Initial the text.', on: '2026-10-01' },
      differences: [{ topic: 'constitution', settled: { how: 'Try or surrender.' } }],
      rounds: [{ place: 'Astana' }],
      sequence: 7,
    });

    await rejectProcess(officer, id, {
      by: 'other_side',
      reason: 'A change of government.',
      on: '2026-05-01',
    });
    expect(await refusalOf(moveStage(officer, id, { stage: 'signed', on: null }))).toEqual([
      'not_allowed_now',
    ]);
    await tryAgain(officer, id, { stage: 'consultation', on: '2026-08-01' });
    const view = await viewProcess(officer, id);
    expect(view).toMatchObject({ status: 'under_way', stage: 'consultation', failedAttempts: 1 });
    expect(view.attempts[0]?.failure).toMatchObject({ reason: 'A change of government.' });
    expect(view.entries.at(-1)?.actor).toMatchObject({ id: me, role: 'treaty_officer' });
  });

  it('starts a treaty of the registry with what the registry knows of it, and only once', async () => {
    const input = { treatyId: 'kz-pk-transfer-2026', stage: 'consultation' as const, on: null };
    const { id } = await startProcess(officer, input);
    expect(await viewProcess(officer, id)).toMatchObject({
      states: ['PK'],
      kinds: ['transfer'],
      route: 'treaty',
      since: null,
      daysInStage: null,
    });
    expect(await refusalOf(startProcess(officer, input))).toEqual(['invalid', 'process_exists /treatyId']);
  });

  it.each([
    [
      'no title, kind or state',
      { ...planned, title: null, states: [], kinds: [] },
      ['title_missing /title', 'kinds_missing /kinds', 'states_missing /states'],
    ],
    ['our own state', { ...planned, states: ['KZ'] }, ['own_state /states/0']],
    ['a stage of the other way', { ...planned, stage: 'invited' as const }, ['not_on_this_route /stage']],
    ['a day to come', { ...planned, on: '2026-09-02' }, ['in_the_future /on']],
    ['a treaty nobody knows', { ...planned, treatyId: 'nothing' }, ['unknown_treaty /treatyId']],
  ])('cannot start a treaty with %s', async (_, input, findings) => {
    expect(await refusalOf(startProcess(officer, input))).toEqual(['invalid', ...findings]);
  });

  it('is told when somebody else wrote first', async () => {
    const { id, sequence } = await startProcess(officer, planned);
    await setNextStep(officer, id, { step: 'One' });
    const late = moveStage(officer, id, { stage: 'negotiation', on: null, expectedSequence: sequence });
    expect(await refusalOf(late)).toEqual(['conflict']);
    const racing = await Promise.allSettled([
      setNextStep(officer, id, { step: 'Two' }),
      setNextStep(officer, id, { step: 'Three' }),
    ]);
    const lost = racing.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    expect(lost).toEqual(['conflict']);
    expect((await viewProcess(officer, id)).sequence).toBe(3);
  });

  it('writes no signs that nobody sees', async () => {
    for (const title of ['a\u0000b', 'a\ud800'])
      expect((await refusalOf(startProcess(officer, { ...planned, title })))[0]).toBe('invalid');
  });

  it('gives a treaty to treaty officers only', async () => {
    const { id } = await startProcess(officer, planned);
    const { actor } = await world.as('central');
    const stranger = assignOfficer(officer, id, { userId: actor.type === 'user' ? actor.id : '' });
    expect(await refusalOf(stranger)).toEqual(['invalid', 'not_a_treaty_officer /userId']);
  });
});

describe('the board', () => {
  it('shows what the registry knows to be under way, the furthest first', async () => {
    const lines = await listProcesses(officer);
    const fromRegistry = lines.filter(({ treatyId }) => treatyId !== null);
    expect(fromRegistry.map(({ treatyId }) => treatyId)).toEqual(
      expect.arrayContaining(['coe-030', 'kz-ma-mla-2024', 'kz-hk-extradition']),
    );
    const places = lines.filter(({ status }) => status === 'under_way').map(({ stage }) => stage);
    expect(places.indexOf('ratified')).toBeLessThan(places.indexOf('signed'));
    expect(fromRegistry.find(({ treatyId }) => treatyId === 'coe-030')).toMatchObject({
      stage: 'invited',
      since: '2025-06-18',
      daysInStage: 440,
      hasEarlierAttempts: true,
      registryStatus: 'invited',
    });
  });

  it.each(['central', 'central_head', 'signatory', 'leadership', 'auditor'] as const)(
    'is read by %s, who writes nothing on it',
    async (role) => {
      const reader = await world.as(role);
      const [line] = await listProcesses(reader);
      const id = line?.id ?? '';
      expect((await viewProcess(reader, id)).allowed).toEqual([]);
      expect(await refusalOf(setNextStep(reader, id, { step: 'Mine' }))).toEqual(['forbidden']);
      expect(await refusalOf(startProcess(reader, planned))).toEqual(['forbidden']);
    },
  );

  it.each(['prosecutor', 'chancery', 'liaison', 'admin'] as const)('is not for %s', async (role) => {
    const stranger = await world.as(role, role === 'liaison' ? { state: 'ES' } : {});
    expect(await refusalOf(listProcesses(stranger))).toEqual(['forbidden']);
  });
});

describe('what a treaty would make possible', () => {
  it('counts requests for a treaty officer, and names states only to those who may list requests', async () => {
    const prosecutor = await world.as('prosecutor');
    await world.create(prosecutor, { ...spanishRequest, state: 'DE', legalBasis: { reciprocity: {} } });
    await world.create(prosecutor, spanishRequest);
    const line = (await listProcesses(officer)).find(({ treatyId }) => treatyId === 'coe-030');
    const counted = await viewProspect(officer, line?.id ?? '');
    expect(counted.helped).toEqual([
      { kind: 'mla', direction: 'outgoing', open: 1, refused: 0 },
      { kind: 'mla', direction: 'incoming', open: 0, refused: 0 },
    ]);
    expect(counted.helpedByState).toBeUndefined();
    const listed = await viewProspect(await world.as('central'), line?.id ?? '');
    expect(listed.helpedByState).toEqual([
      { state: 'DE', kind: 'mla', direction: 'outgoing', open: 1, refused: 0 },
    ]);
  });
});
