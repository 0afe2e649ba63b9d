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

  it.each<[string, (log: Action[]) => Action[], { sequence: number; fault: string }]>([
    [
      'a changed date',
      ([a, b, c]) => [a!, { ...b!, at: '2020-01-01T00:00:00.000Z' }, c!],
      { sequence: 2, fault: 'altered' },
    ],
    [
      'a changed actor',
      ([a, b, c]) => [{ ...a!, actor: { ...a!.actor, id: 'x' } }, b!, c!],
      { sequence: 1, fault: 'altered' },
    ],
    ['a changed payload', ([a, b, c]) => [a!, b!, { ...c!, payload: {} }], { sequence: 3, fault: 'altered' }],
    ['a removed step', ([a, , c]) => [a!, c!], { sequence: 3, fault: 'gap' }],
    ['a removed beginning', ([, b, c]) => [b!, c!], { sequence: 2, fault: 'gap' }],
    [
      'a rewritten step with a fresh hash',
      ([a, b, c]) => [a!, { ...b!, hash: 'f'.repeat(64) }, c!],
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
