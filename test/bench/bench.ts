import { parseArgs } from 'node:util';
import { assessLegalBasis } from '../../src/domain/treaties/assess-legal-basis.ts';
import { states } from './data/cast.ts';
import { questionOf, registry } from './data/contents.ts';
import { type BenchData, benchData } from './data/data-folder.ts';
import { filterSource, listFilters, type Operation, operations, type Place } from './operations.ts';
import { budgetLine, comparisonTable, growthTable, type Line } from './report.ts';
import { type Contender, compare, type Effort, ratio } from './rounds.ts';
import { type BenchServer, canPin, pinLoad, startFloor, startProduct } from './servers.ts';
import { median } from './statistics.ts';

const { values } = parseArgs({
  options: {
    /** 100,000 requests only, and short rounds. */
    quick: { type: 'boolean', default: false },
    /** Only what has this in its name. */
    only: { type: 'string', default: '' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
  },
});

const effort: Effort = {
  rounds: Number(values.rounds ?? (values.quick ? 3 : 5)),
  seconds: Number(values.seconds ?? (values.quick ? 0.6 : 2)),
};
const say = (text: string) => process.stdout.write(`${text}\n`);
const progress = (text: string) => process.stderr.write(`${text}\n`);
const isWanted = ({ name }: { readonly name: string }) => name.includes(values.only);

const [small, large] = [100_000, 1_000_000];
const allConnections = [1, 16];

interface Register extends BenchData {
  readonly name: 'small' | 'large' | 'floor';
  readonly server: BenchServer;
}

const contender = async (operation: Pick<Operation, 'source'>, register: Register): Promise<Contender> => {
  const place: Place = { url: register.server.url, file: register.product };
  return { name: register.name, server: register.server, source: await operation.source(place) };
};

async function measureOperations(registers: readonly Register[]): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const operation of operations.filter(isWanted)) {
    const concerned = registers.filter(({ name }) => name !== 'floor' || !operation.productOnly);
    const contenders = await Promise.all(concerned.map((register) => contender(operation, register)));
    for (const connections of allConnections) {
      const result = await compare(contenders, operation.who, connections, effort);
      const share = ratio(result, 'small', 'floor')?.toFixed(2) ?? '–';
      const growth = ratio(result, 'small', 'large')?.toFixed(2) ?? '–';
      progress(`${operation.name}, ${connections}: ${share} of the floor; ten times as many cost ${growth}`);
      lines.push({ operation, connections, result });
    }
  }
  return lines;
}

async function measureFilters(registers: readonly Register[]): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const [filter, who, query] of listFilters) {
    const operation = { name: `list: ${filter}`, budget: undefined };
    if (!isWanted(operation)) continue;
    const contenders = registers.map(({ name, server }) => ({
      name,
      server,
      source: filterSource(query),
    }));
    const result = await compare(contenders, who, 1, effort);
    progress(`${operation.name}: ten times as many cost ${ratio(result, 'small', 'large')?.toFixed(2)}`);
    lines.push({ operation, connections: 1, result });
  }
  return lines;
}

/** Microseconds of processor time of one assessment, called directly, over kinds and states. */
function assessmentMicroseconds(): number {
  const questions = (['mla', 'extradition', 'transfer'] as const).flatMap((kind) =>
    states.map((state) => questionOf({ kind, direction: 'outgoing', state })),
  );
  const rounds = Array.from({ length: 60 }, () => {
    const before = process.cpuUsage();
    for (const question of questions) assessLegalBasis(registry, question);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / questions.length;
  });
  return median(rounds.slice(20));
}

function pageBudget(lines: readonly Line[], connections: number): string | undefined {
  const rates = (name: string) =>
    lines
      .find((line) => line.operation.name === name && line.connections === connections)
      ?.result.get('small');
  const [first, late] = [rates('list, page 1'), rates('list, page 20')];
  if (!first || !late) return undefined;
  const cost = first.cpu && late.cpu ? late.cpu / first.cpu : first.perSecond / late.perSecond;
  return budgetLine(
    `page 20 beside page 1, ${connections} conn. (as much; up to 1.1 is noise)`,
    `×${cost.toFixed(2)}`,
    cost <= 1.1,
  );
}

async function main(): Promise<void> {
  const smallData = await benchData(small, progress);
  const largeData = values.quick ? undefined : await benchData(large, progress);
  pinLoad();
  const registers: Register[] = [
    { name: 'small', ...smallData, server: await startProduct(smallData.folder) },
    { name: 'floor', ...smallData, server: await startFloor(smallData.floor) },
  ];
  if (largeData)
    registers.push({ name: 'large', ...largeData, server: await startProduct(largeData.folder) });
  try {
    const lines = await measureOperations(registers);
    const products = registers.filter(({ name }) => name !== 'floor');
    const filters = largeData ? await measureFilters(products) : [];
    const largest = products.at(-1);
    const memory = largest?.server.residentMegabytes() ?? Number.NaN;
    const assessed = assessmentMicroseconds();
    const budgets = [
      ...allConnections.map((connections) => pageBudget(lines, connections)),
      budgetLine(
        'legal-basis assessment, called directly (< 50 µs)',
        `${assessed.toFixed(1)} µs`,
        assessed < 50,
      ),
      budgetLine(
        `resident memory after the run, ${(largeData ? large : small).toLocaleString('en')} requests (≤ 400 MB)`,
        `${memory.toFixed(0)} MB`,
        memory <= 400,
      ),
    ];
    say(
      `\n${small.toLocaleString('en')} requests, ${canPin ? 'one core for the server' : 'not pinned to one core'}, ` +
        `${effort.rounds} rounds of ${effort.seconds} s, product and floor in turn\n`,
    );
    say(comparisonTable(lines));
    if (largeData) say(`\n${growthTable([...lines, ...filters])}`);
    say(
      `\n${budgets
        .filter((line) => line !== undefined)
        .map((line) => `- ${line}`)
        .join('\n')}`,
    );
  } finally {
    for (const { server } of registers) await server.stop();
  }
}

await main();
