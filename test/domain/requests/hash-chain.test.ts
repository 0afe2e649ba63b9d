import { describe, expect, it } from 'vitest';
import type { Action, UnsealedAction } from '../../../src/domain/requests/action.ts';
import {
  canonicalJson,
  chainStart,
  checkChain,
  saltedHash,
  sealAction,
} from '../../../src/domain/requests/hash-chain.ts';

const step = (sequence: number): UnsealedAction => ({
  id: `0198-${sequence}`,
  requestId: 'r',
  sequence,
  action: 'note',
  capacity: 'DIC',
  actor: { id: 'u', name: 'Invented Person', role: 'central', office: 'PGO', state: null },
  at: `2026-03-0${sequence}T09:00:00.000Z`,
  status: 'received',
  shared: false,
  payload: { dueOn: '2026-04-01' },
});

async function aLog(): Promise<Action[]> {
  const first = await sealAction(step(1), chainStart);
  const second = await sealAction(step(2), first.hash);
  return [first, second, await sealAction(step(3), second.hash)];
}

describe('the log of a request', () => {
  it('is whole when nobody touched it', async () => {
    expect(await checkChain(await aLog())).toEqual([]);
  });

  /** The log with one step replaced. */
  const withStep = (log: readonly Action[], sequence: number, change: Partial<Action>): Action[] =>
    log.map((action) => (action.sequence === sequence ? { ...action, ...change } : action));
  const without = (log: readonly Action[], sequence: number): Action[] =>
    log.filter((action) => action.sequence !== sequence);
  const somebody = { id: 'x', name: 'Invented Person', role: 'central', office: 'PGO', state: null } as const;

  it.each<[string, (log: Action[]) => Action[], { sequence: number; fault: string }]>([
    [
      'a changed date',
      (log) => withStep(log, 2, { at: '2020-01-01T00:00:00.000Z' }),
      { sequence: 2, fault: 'altered' },
    ],
    ['a changed actor', (log) => withStep(log, 1, { actor: somebody }), { sequence: 1, fault: 'altered' }],
    ['a changed payload', (log) => withStep(log, 3, { payload: {} }), { sequence: 3, fault: 'altered' }],
    ['a removed step', (log) => without(log, 2), { sequence: 3, fault: 'gap' }],
    ['a removed beginning', (log) => without(log, 1), { sequence: 2, fault: 'gap' }],
    [
      'a rewritten hash',
      (log) => withStep(log, 2, { hash: 'f'.repeat(64) }),
      { sequence: 3, fault: 'broken_link' },
    ],
  ])('betrays %s', async (_, tamper, fault) => {
    expect(await checkChain(tamper(await aLog()))).toContainEqual(fault);
  });

  it('hashes the same facts alike, whatever the order of their keys', () => {
    expect(canonicalJson({ b: [1, { d: undefined, c: null }], a: 'я' })).toBe('{"a":"я","b":[1,{"c":null}]}');
  });

  it('gives erased words another hash for another salt, so that they cannot be guessed', async () => {
    expect(await saltedHash('salt one', { reason: 'short' })).not.toBe(
      await saltedHash('salt two', { reason: 'short' }),
    );
  });
});
