import { memoryOf } from './slope.ts';
import type { Stage } from './stage.ts';

const lineOf = (name: string, value: string | number) => `| ${name.padEnd(34)} | ${String(value)} |`;

/** One table of figures, and what must not have been. */
export function report(
  stage: Stage,
  { minutes, faults, warmUpSeconds }: { minutes: number; faults: readonly string[]; warmUpSeconds: number },
): string {
  const { tally, ledger, servers, place } = stage;
  const memory = servers.flatMap((server) => memoryOf(server, warmUpSeconds) ?? []);
  const rows: readonly (readonly [string, string | number])[] = [
    ['database', place.name],
    ['processes', servers.length],
    ['minutes', minutes.toFixed(1)],
    ['requests', tally.of('requests')],
    ['acknowledged writes', ledger.acknowledged()],
    [
      'requests opened, papers',
      `${ledger.cases.size}, ${[...ledger.cases.values()].flatMap((one) => one.documents).length}`,
    ],
    ['messages, handed over again', `${tally.of('letters')}, ${tally.of('letters handed over again')}`],
    ['kills', tally.of('kills')],
    ['faults', faults.length === 0 ? 'none' : countsIn(faults)],
    ['races, sent twice at once', `${tally.of('races')}, ${tally.of('sent twice')}`],
    ['answers by status', tally.startingWith('answers ')],
    ['starts refused in one line', tally.of('starts refused')],
    ['verified by asking, in full', `${tally.of('verified by asking')}, ${tally.of('verified in full')}`],
    ['lost', tally.of('lost')],
    ['doubled', tally.of('violation doubled')],
    ['violations', tally.startingWith('violation ')],
    ...memory.map(
      (one) =>
        [
          `memory of ${one.name}, ${Math.round(one.seconds)} s`,
          `RSS ${one.rssMegabytes.toFixed(0)} MB, ${one.rssPerHour.toFixed(0)} MB an hour; heap ${one.heapMegabytes.toFixed(0)} MB, ${one.heapPerHour.toFixed(0)} MB an hour`,
        ] as const,
    ),
  ];
  const table = rows.map(([name, value]) => lineOf(name, value)).join('\n');
  return `\n${lineOf('figure', 'value')}\n|${'-'.repeat(36)}|---|\n${table}\n${tally.violations.map((one) => `! ${one}`).join('\n')}`;
}

function countsIn(names: readonly string[]): string {
  const groups = Map.groupBy(names, (name) => name);
  return [...groups].map(([name, all]) => `${name} ${all.length}`).join(', ');
}
