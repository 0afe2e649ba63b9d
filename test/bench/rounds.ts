import type { SignedIn } from './data/cast.ts';
import { type Load, type Measured, measure, type Source } from './load.ts';
import { cookieOf } from './operations.ts';
import type { BenchServer } from './servers.ts';
import { median, quantile } from './statistics.ts';

export interface Contender {
  readonly name: string;
  readonly server: Pick<BenchServer, 'url' | 'cpuSeconds'>;
  readonly source: Source;
}

export interface Effort {
  readonly rounds: number;
  readonly seconds: number;
}

export interface Series {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
  /** What the server computed for one answer, in microseconds: tells more than rates where the machine has other work. */
  readonly cpu: number | undefined;
  /** One for each round. */
  readonly rates: readonly number[];
}

export type Result = ReadonlyMap<string, Series>;

interface Round extends Measured {
  readonly cpuSeconds: number | undefined;
}

async function oneRound(load: Omit<Load, 'url'>, { cpuSeconds, url }: Contender['server']): Promise<Round> {
  const before = cpuSeconds();
  const measured = await measure({ ...load, url });
  const after = cpuSeconds();
  return {
    ...measured,
    cpuSeconds: before === undefined || after === undefined ? undefined : after - before,
  };
}

function cpuOf(rounds: readonly Round[], answers: number): number | undefined {
  const spent = rounds.reduce((sum, { cpuSeconds = Number.NaN }) => sum + cpuSeconds, 0);
  return Number.isNaN(spent) ? undefined : (spent * 1e6) / answers;
}

function seriesOf(rounds: readonly Round[]): Series {
  const latencies = rounds.flatMap((round) => round.latencies);
  const rates = rounds.map(({ perSecond }) => perSecond);
  return {
    perSecond: median(rates),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    failed: rounds.reduce((sum, { failed }) => sum + failed, 0),
    cpu: cpuOf(rounds, latencies.length),
    rates,
  };
}

const warmUpSeconds = 0.5;

/** Each contender in turn, round after round: whatever else the machine does falls on all of them alike. */
export async function compare(
  contenders: readonly Contender[],
  who: SignedIn,
  connections: number,
  { rounds, seconds }: Effort,
): Promise<Result> {
  const cookie = cookieOf(who);
  const measured = new Map<string, Round[]>();
  for (const { server, source } of contenders)
    await measure({
      url: server.url,
      cookie,
      source,
      connections,
      seconds: Math.min(warmUpSeconds, seconds),
    });
  for (let round = 0; round < rounds; round++) {
    for (const { name, server, source } of contenders) {
      const one = await oneRound({ cookie, source, connections, seconds }, server);
      measured.set(name, [...(measured.get(name) ?? []), one]);
    }
  }
  return new Map([...measured].map(([name, all]) => [name, seriesOf(all)]));
}

/** How two compare, taken round by round so that what slowed both down does not count. */
export function ratio(result: Result, one: string, other: string): number | undefined {
  const [a, b] = [result.get(one), result.get(other)];
  if (!a || !b) return undefined;
  return median(a.rates.map((rate, round) => rate / (b.rates[round] ?? Number.NaN)).filter(Number.isFinite));
}
