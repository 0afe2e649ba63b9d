import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { directions, kinds, roles } from '../../src/domain/codes.ts';
import { releaseDueId } from '../../src/domain/deadlines/release-due.ts';
import { stateMachines } from '../../src/domain/law/kz/state-machines.ts';
import { processStateOf } from '../../src/domain/pipeline/process-state.ts';
import { fillDemo } from '../../src/runtimes/demo/fill-demo.ts';
import { demoPassword, demoPeople } from '../../src/runtimes/demo/people.ts';
import { type NodeServices, openNodeServices } from '../../src/runtimes/node-services.ts';
import { verifyAudit } from '../../src/use-cases/audit/verify-audit.ts';
import type { RequestFile } from '../../src/use-cases/ports/requests.ts';
import { signIn } from '../../src/use-cases/users/sign-in.ts';
import { refusal } from '../support/account-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'komek-demo-test-'));
let opened: NodeServices;
let count: number;
const files: RequestFile[] = [];

beforeAll(async () => {
  opened = await openNodeServices(parseConfig({ DATA_DIR: folder }));
  count = await fillDemo(opened.services);
  const { requests, audit } = opened.services.stores;
  for (const { requestId } of await audit.readFiles(null, 1000)) {
    const file = await requests.find(requestId, { sees: 'all' });
    if (file) files.push(file);
  }
}, 120_000);

afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

const having = (test: (file: RequestFile) => boolean) => files.filter(test).length;
const did = (action: string) => having(({ actions }) => actions.some((one) => one.action === action));

describe('the demo', () => {
  it('has about 150 requests, whose logs all verify', async () => {
    expect(count).toBeGreaterThanOrEqual(150);
    expect(files).toHaveLength(count);
    const report = await verifyAudit({ ...opened.services, actor: { type: 'system', job: 'test' } });
    expect(report).toMatchObject({ requests: count, faults: [] });
  });

  it('shows every status of every course', () => {
    for (const { kind, direction, statuses } of Object.values(stateMachines)) {
      const reached = new Set(
        files
          .filter(({ row }) => row.kind === kind && row.direction === direction)
          .map(({ row }) => row.status),
      );
      expect(statuses.map(({ code }) => code).filter((code) => !reached.has(code))).toEqual([]);
    }
  });

  it.each(kinds.flatMap((kind) => directions.map((direction) => [kind, direction] as const)))(
    'has a %s request, %s, that is over, and open ones',
    (kind, direction) => {
      const ones = files.filter(({ row }) => row.kind === kind && row.direction === direction);
      expect(ones.some(({ row }) => row.terminal)).toBe(true);
      expect(ones.some(({ row }) => !row.terminal)).toBe(true);
    },
  );

  it('has urgent, confidential, late and controlled ones, talk, and every kind of basis', () => {
    const now = opened.services.clock.now();
    const counts = {
      urgent: having(({ row }) => row.urgent),
      confidential: having(({ row }) => row.confidential),
      late: having(({ row }) => row.nextDueAt !== null && row.nextDueAt < now),
      controlled: having(({ row }) => row.controlledUntil !== null),
      reciprocity: having(
        ({ content }) => content.legalBasis !== undefined && 'reciprocity' in content.legalBasis,
      ),
      questions: did('ask_question'),
      answers: did('answer_question'),
      confirmedBases: did('confirm_basis'),
      linked: having(({ content }) => content.relatedTo.length > 0),
    };
    for (const [what, number] of Object.entries(counts))
      expect({ what, number }).not.toEqual({ what, number: 0 });
  });

  it('happened in the past, each log in order, with references in the order of the openings', () => {
    const now = opened.services.clock.now();
    for (const { actions } of files) {
      const times = actions.map(({ at }) => at);
      expect(times).toEqual([...times].sort());
      expect((times.at(-1) ?? now) < now).toBe(true);
    }
    for (const { kind, direction } of Object.values(stateMachines)) {
      const numbers = files
        .map(({ row }) => row)
        .filter((row) => row.kind === kind && row.direction === direction)
        .sort((one, other) => one.createdAt.localeCompare(other.createdAt))
        .map(({ year, number }) => `${year}-${String(number).padStart(6, '0')}`);
      expect(numbers).toEqual([...numbers].sort());
    }
  });

  it('keeps nobody in custody once their request is over', () => {
    expect(having(({ row }) => row.terminal && row.nextDueClock === releaseDueId)).toBe(0);
  });

  it('names nobody who could exist', () => {
    for (const { content } of files) {
      for (const { givenNames, latin } of content.persons) {
        expect(givenNames).toMatch(/^Демо-персона \d+$/);
        expect(latin).toMatch(/Demo Person \d+$/);
      }
    }
  });

  it('has somebody of every role, at the demo domain, who signs in with the password printed', async () => {
    expect(new Set(demoPeople.map(({ role }) => role))).toEqual(new Set(roles));
    for (const { email } of demoPeople) expect(email).toMatch(/@demo\.example$/);
    const [first] = demoPeople;
    const attempt = signIn(opened.services, { email: first?.email ?? '', password: demoPassword });
    expect(await refusal(attempt)).toBe('none');
  });

  it('has an invented treaty that failed once and is negotiated again, with a difference still open', async () => {
    const processes = await opened.services.stores.pipeline.list();
    const invented = processes.find(({ row }) => row.origin === null);
    expect(invented && processStateOf(invented.entries)).toMatchObject({
      stage: 'negotiation',
      status: 'under_way',
      attempts: [{ failure: { by: 'other_side' } }, { failure: null }],
      differences: [{ settled: { how: expect.any(String) } }, { settled: null }],
    });
  });
});
