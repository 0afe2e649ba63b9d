import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Deadline, isRunning } from '../../../src/domain/deadlines/deadline.ts';
import { deadlinesOf } from '../../../src/domain/deadlines/deadlines.ts';
import { releaseDueId } from '../../../src/domain/deadlines/release-due.ts';
import { isBlocking } from '../../../src/domain/finding.ts';
import { assetStages } from '../../../src/domain/law/kz/assets.ts';
import { assuranceDevelopments, assuranceKinds } from '../../../src/domain/law/kz/assurances.ts';
import {
  conditionAnswers,
  conditionDevelopments,
  conditionSides,
} from '../../../src/domain/law/kz/conditions.ts';
import { refusalGrounds } from '../../../src/domain/law/kz/refusal-grounds.ts';
import { consentDecisions, libertyEvents } from '../../../src/domain/law/kz/specialty.ts';
import { machineKey, stateMachines } from '../../../src/domain/law/kz/state-machines.ts';
import { timeLimits } from '../../../src/domain/law/kz/time-limits.ts';
import { tracks } from '../../../src/domain/law/kz/tracks.ts';
import { addHours } from '../../../src/domain/plain-date.ts';
import type { Action, ActionPayload } from '../../../src/domain/requests/action.ts';
import { caseStateOf } from '../../../src/domain/requests/case-state.ts';
import { checkRequest } from '../../../src/domain/requests/check-request.ts';
import { checkStep } from '../../../src/domain/requests/check-step.ts';
import type { RequestContent } from '../../../src/domain/requests/request-content.ts';
import type { StateMachine } from '../../../src/domain/requests/state-machine.ts';
import { type Step, statusIn, stepsFrom } from '../../../src/domain/requests/step.ts';
import { someContent } from '../../support/case-builders.ts';
import { shippedRegistry } from '../../support/shipped-registry.ts';

const start = '2026-01-31T20:00:00.000Z';

/** Values of the tracks; a date where the track holds one. */
const recordable = tracks.flatMap(({ code, holds, values }): (readonly [string, string])[] =>
  holds === 'date' ? [[code, '2026-04-01']] : values.map((value) => [code, value.code]),
);

const codesOf = (...tables: readonly (readonly { readonly code: string }[])[]): readonly string[] =>
  tables.flat().map(({ code }) => code);

/** One throw of the dice: which of the possible steps, how many hours later, and what is written into it. */
const Throw = fc.record({
  which: fc.nat(),
  // Most steps go on, or no walk would get far.
  kind: fc.constantFrom(...Array<'goes on'>(9).fill('goes on'), 'ends', 'records', 'records', 'records'),
  hours: fc.integer({ min: 0, max: 45 * 24 }),
  payload: fc.record(
    {
      occurredAt: fc.integer({ min: -90 * 24, max: 0 }),
      dueOn: fc.integer({ min: 0, max: 120 }),
      track: fc.constantFrom(...recordable),
      value: fc.constantFrom(...timeLimits.map(({ id }) => id)),
      ground: fc.constantFrom(...refusalGrounds.map(({ id }) => id)),
      answer: fc.constantFrom('absent', 'present', 'assured'),
      recordId: fc.nat(),
      assurance: fc.constantFrom(...codesOf(assuranceKinds)),
      development: fc.constantFrom(...codesOf(assuranceDevelopments, conditionDevelopments)),
      side: fc.constantFrom(...codesOf(conditionSides)),
      decision: fc.constantFrom(...codesOf(conditionAnswers, consentDecisions)),
      event: fc.constantFrom(...codesOf(libertyEvents)),
      on: fc.integer({ min: -60, max: 0 }),
      until: fc.integer({ min: -30, max: 30 }),
      stage: fc.constantFrom(...codesOf(assetStages)),
      amount: fc.constantFrom('0', '0.01', '1000000'),
      currency: fc.constantFrom('KZT', 'USD'),
    },
    { requiredKeys: [] },
  ),
});
type Throw = typeof Throw extends fc.Arbitrary<infer Value> ? Value : never;

const bases = ['cis-kishinev-2002', 'cis-minsk-1993', 'kz-cn-extradition-1996', 'kz-es-mla-2011'];
const Content = (machine: StateMachine) =>
  fc
    .record({
      state: fc.constantFrom('RU', 'CN', 'ES', 'DE'),
      legalBasis: fc.constantFrom(
        ...bases.map((id) => ({ treatyIds: [id] })),
        { reciprocity: {} },
        undefined,
      ),
      role: fc.constantFrom('sentencing' as const, 'administering' as const),
      purpose: fc.constantFrom('prosecution' as const, 'enforcement' as const),
      requiredBy: fc.constantFrom('2026-03-01', undefined),
      startsWith: fc.constantFrom('detention' as const, 'request' as const),
    })
    .map((change) => someContent({ kind: machine.kind, direction: machine.direction, ...change }));

function factsOf({ payload }: Throw, at: string): ActionPayload {
  const day = (days: number) => addHours(at, days * 24).slice(0, 10);
  const { track, recordId, ...rest } = payload;
  return {
    ...rest,
    ...(recordId === undefined ? {} : { recordId: `action-${1 + (recordId % 30)}` }),
    ...(track ? { track: track[0], value: track[1] } : {}),
    ...(payload.occurredAt === undefined ? {} : { occurredAt: addHours(at, payload.occurredAt) }),
    ...(payload.dueOn === undefined ? {} : { dueOn: day(payload.dueOn) }),
    ...(payload.on === undefined ? {} : { on: day(payload.on) }),
    ...(payload.until === undefined ? {} : { until: day(payload.until) }),
  } as ActionPayload;
}

/** The log of a walk through a machine: at each status one of the steps that law gives to somebody. */
function walk(machine: StateMachine, content: RequestContent, throws: readonly Throw[]): readonly Action[] {
  const opensWith =
    content.startsWith === 'request' && machine.altInitial ? machine.altInitial : machine.initial;
  const log: Action[] = [];
  const append = (
    action: string,
    by: Step['by'][number],
    status: string,
    at: string,
    payload: ActionPayload,
  ) =>
    log.push({
      id: `action-${log.length + 1}`,
      requestId: 'request',
      sequence: log.length + 1,
      action,
      capacity: by,
      actor: { id: 'someone', name: 'Invented Person', role: 'central', office: 'PGO', state: null },
      at,
      status,
      shared: false,
      payload,
      previousHash: '',
      hash: `hash-${log.length + 1}`,
    });
  append('draft_created', 'DIC', opensWith, start, {});
  for (const thrown of throws) {
    const { status, at } = log.at(-1) as Action;
    const steps = stepsFrom(machine, status);
    const moves = steps.filter(({ neutral }) => !neutral);
    const goingOn = moves.filter(({ to }) => !statusIn(machine, to).terminal);
    const among = [thrown.kind === 'goes on' && goingOn, thrown.kind !== 'records' && moves, steps].find(
      (choice) => choice && choice.length > 0,
    );
    if (!among) break;
    const step = among[thrown.which % among.length];
    if (!step) break;
    const now = addHours(at, thrown.hours);
    append(step.action, step.by[0] ?? 'DIC', step.to, now, factsOf(thrown, now));
  }
  return log;
}

const isInstant = (text: string): boolean => new Date(text).toISOString() === text;

const machines = Object.values(stateMachines).map(
  (machine) => [machineKey(machine.kind, machine.direction), machine] as const,
);
/** The same walks every time, so that a failure comes again. */
const runs = { numRuns: 60, seed: 20_260_101 };

const deadlinesAfter = (
  content: RequestContent,
  actions: readonly Action[],
  hoursLater = 0,
): readonly Deadline[] => {
  const state = caseStateOf(actions, new Map());
  const now = addHours(actions.at(-1)?.at ?? start, hoursLater);
  return deadlinesOf({ content, actions, state, now, timeZone: 'Asia/Almaty', registry: shippedRegistry });
};

describe.each(machines)('any walk through %s', (_, machine) => {
  const holds = (property: (content: RequestContent, log: readonly Action[]) => void) =>
    fc.assert(
      fc.property(Content(machine), fc.array(Throw, { maxLength: 30, size: 'max' }), (content, throws) =>
        property(content, walk(machine, content, throws)),
      ),
      runs,
    );

  it('can be folded up to any step, and its clocks told', () => {
    holds((content, log) => {
      for (let length = 1; length <= log.length; length++) {
        const prefix = log.slice(0, length);
        if (caseStateOf(prefix, new Map()).sequence !== length) expect.fail(`not folded: ${length}`);
        // The clocks of every third prefix: told in full, they take longer than the fold.
        if (length % 3 !== log.length % 3) continue;
        for (const { id, startsAt, dueAt } of deadlinesAfter(content, prefix, 24))
          if (!isInstant(startsAt) || !isInstant(dueAt)) expect.fail(`${id}: ${startsAt} to ${dueAt}`);
      }
    });
  });

  it('leaves no clock running once it is over, and every running one has an end that comes', () => {
    holds((content, log) => {
      const tenYears = 10 * 366 * 24;
      const { terminal } = statusIn(machine, log.at(-1)?.status ?? '');
      const running = deadlinesAfter(content, log).filter(isRunning);
      if (terminal)
        expect(running.filter(({ id }) => !outlivesTheCase(id) && id !== releaseDueId)).toEqual([]);
      const late = deadlinesAfter(content, log, tenYears).filter(({ state }) => state === 'running');
      expect(late).toEqual([]);
    });
  });

  it('never stands where nothing leads on, whatever is missing from the file', () => {
    holds((content, log) => {
      const state = caseStateOf(log, new Map());
      const now = log.at(-1)?.at ?? start;
      const file = { id: 'request', content, state, documents: [] };
      const situation = { file, registry: shippedRegistry, homeState: 'KZ', today: now.slice(0, 10), now };
      expect(checkRequest(situation)).toBeInstanceOf(Array);
      if (statusIn(machine, state.status).terminal) return;
      const open = stepsFrom(machine, state.status).filter(
        (step) => step.to !== state.status && !checkStep(step, situation).some(isBlocking),
      );
      expect(open.map(({ action }) => action)).not.toEqual([]);
    });
  });

  it('hands nobody over without a decision', () => {
    let handedOver = 0;
    holds((_content, log) => {
      const index = log.findIndex(({ status }) =>
        ['surrendered', 'transferred', 'temporarily_surrendered'].includes(status),
      );
      if (index === -1) return;
      handedOver += 1;
      const before = log.slice(0, index).map(({ action }) => action);
      expect(before.filter((action) => decisions.has(action))).not.toEqual([]);
    });
    if (machine.kind !== 'mla') expect(handedOver, 'walks that got that far').toBeGreaterThan(0);
  });
});

const decisions = new Set([
  'decide_extradite',
  'confirm_granted',
  'confirm_deferred',
  'grant_as_sentencing_state',
  'file_representation',
]);
/**
 * What the law counts after the end: the protection of a surrendered or summoned person (УПК 575(3), 582(3)), the return of one
 * who was lent (574), and the notices of a refusal or a release (Kishinev 89(3), 102(3), Italy and Serbia 8(3)).
 */
const outlivesTheCase = (id: string): boolean =>
  /specialty|immunity|safe_conduct|temp_transfer|transfer_return|refusal_notice|release_notice/.test(id);
