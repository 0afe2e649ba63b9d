import type { Observation } from '../middleware/request-log.ts';

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

interface Series {
  readonly labels: string;
  readonly counts: number[];
  sum: number;
  total: number;
}

export interface Traffic {
  observe(seen: Observation): void;
  /** Prometheus text. */
  print(): string;
}

const quoted = (value: string) => `"${value.replace(/["\\\n]/g, '_')}"`;

/** Counts of answered requests since this app was built, by method, route pattern and status. */
export function createTraffic(): Traffic {
  const byLabels = new Map<string, Series>();

  function seriesOf({ method, route, status }: Observation): Series {
    const labels = `method=${quoted(method)},route=${quoted(route)},status="${status}"`;
    const known = byLabels.get(labels);
    if (known) return known;
    const series: Series = { labels, counts: buckets.map(() => 0), sum: 0, total: 0 };
    byLabels.set(labels, series);
    return series;
  }

  return {
    observe(seen) {
      const series = seriesOf(seen);
      const seconds = seen.ms / 1000;
      series.total += 1;
      series.sum += seconds;
      buckets.forEach((bound, index) => {
        if (seconds <= bound) series.counts[index] = (series.counts[index] ?? 0) + 1;
      });
    },
    print: () =>
      [
        '# HELP komek_http_request_duration_seconds Time to answer a request.',
        '# TYPE komek_http_request_duration_seconds histogram',
        ...[...byLabels.values()].flatMap(printSeries),
      ].join('\n'),
  };
}

function printSeries({ labels, counts, sum, total }: Series): string[] {
  const name = 'komek_http_request_duration_seconds';
  return [
    ...buckets.map((bound, index) => `${name}_bucket{${labels},le="${bound}"} ${counts[index]}`),
    `${name}_bucket{${labels},le="+Inf"} ${total}`,
    `${name}_sum{${labels}} ${sum.toFixed(6)}`,
    `${name}_count{${labels}} ${total}`,
  ];
}
