import type { Observation } from '../middleware/request-log.ts';
import type { Family, Sample } from './metrics-text.ts';

/** In seconds; from a read by index to what nobody waits for. */
const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Series {
  readonly labels: Readonly<Record<string, string>>;
  /** Answers up to each bound; the last counts all. */
  readonly counts: number[];
  sum: number;
}

export interface Traffic {
  observe(seen: Observation): void;
  family(): Family;
}

/** How long answers took since this app was built, by method, route pattern and class of status. */
export function createTraffic(): Traffic {
  const known = new Map<string, Series>();

  function seriesOf({ method, route, status }: Observation): Series {
    const labels = { method, route, status: `${Math.floor(status / 100)}xx` };
    const key = Object.values(labels).join(' ');
    const series = known.get(key) ?? { labels, counts: [...bounds, 0].fill(0), sum: 0 };
    known.set(key, series);
    return series;
  }

  return {
    observe(seen) {
      const series = seriesOf(seen);
      const seconds = seen.ms / 1000;
      series.sum += seconds;
      for (const [index, bound] of [...bounds, Number.POSITIVE_INFINITY].entries())
        if (seconds <= bound) series.counts[index] = (series.counts[index] ?? 0) + 1;
    },
    family: () => ({
      name: 'http_request_duration_seconds',
      help: 'Time to answer a request.',
      type: 'histogram',
      samples: [...known.values()].flatMap(samplesOf),
    }),
  };
}

function samplesOf({ labels, counts, sum }: Series): Sample[] {
  const total = counts.at(-1) ?? 0;
  return [
    ...counts.map((value, index) => ({
      suffix: '_bucket',
      labels: { ...labels, le: String(bounds[index] ?? '+Inf') },
      value,
    })),
    { suffix: '_sum', labels, value: Math.round(sum * 1e6) / 1e6 },
    { suffix: '_count', labels, value: total },
  ];
}
