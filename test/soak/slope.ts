import type { Server } from './server-process.ts';

export interface Memory {
  readonly name: string;
  readonly seconds: number;
  readonly rssMegabytes: number;
  readonly heapMegabytes: number;
  /** Fitted by least squares to what was sampled after the process had warmed up. */
  readonly rssPerHour: number;
  readonly heapPerHour: number;
}

type Point = readonly [x: number, y: number];

/** Slope of the straight line nearest to the points. */
export function slopeOf(points: readonly Point[]): number {
  const count = points.length;
  if (count < 2) return 0;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / count;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / count;
  const above = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const below = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return below === 0 ? 0 : above / below;
}

const megabyte = 1024 * 1024;

const lastOf = (server: Server) => server.memory().trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];

/** For the eye, while it runs. */
export function memoryNow(server: Server): string {
  const [, , ...figures] = lastOf(server);
  const [rss = 0, heap = 0, external = 0] = figures.map((bytes) => Math.round(bytes / megabyte));
  return `${server.name} RSS ${rss} MB, heap ${heap}, outside ${external}`;
}

/** The longest life of each server; a garbage collector's saw-tooth is left in, since the fit goes through it. */
export function memoryOf(server: Server, warmUpSeconds: number): Memory | undefined {
  const samples = server
    .memory()
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number))
    .map(([pid = 0, seconds = 0, rss = 0, heap = 0]) => ({ pid, seconds, rss, heap }));
  const lives = [...Map.groupBy(samples, ({ pid }) => pid).values()];
  const longest = lives.toSorted((one, other) => other.length - one.length)[0] ?? [];
  const last = longest.at(-1);
  if (!last) return undefined;
  const warm = longest.filter(({ seconds }) => seconds >= Math.min(warmUpSeconds, last.seconds / 3));
  const perHour = (pick: (sample: (typeof warm)[number]) => number) =>
    (slopeOf(warm.map((sample) => [sample.seconds, pick(sample)] as const)) * 3600) / megabyte;
  return {
    name: server.name,
    seconds: last.seconds,
    rssMegabytes: last.rss / megabyte,
    heapMegabytes: last.heap / megabyte,
    rssPerHour: perHour(({ rss }) => rss),
    heapPerHour: perHour(({ heap }) => heap),
  };
}
