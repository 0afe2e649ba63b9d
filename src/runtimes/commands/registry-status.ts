import type { Command } from 'commander';
import { kinds } from '../../domain/codes.ts';
import type { RegistrySummary } from '../../domain/treaties/summary.ts';
import { registrySummary } from '../../use-cases/treaties/registry-summary.ts';
import { d1Option, type WhereOption, withServices } from './open-services.ts';
import type { Terminal } from './terminal.ts';

export function defineRegistryStatus(parent: Command, terminal: Terminal): void {
  parent
    .command('status')
    .description('tell which treaties are loaded, and how many were corrected here')
    .addOption(d1Option())
    .action((options: WhereOption) => registryStatus(options, terminal));
}

async function registryStatus(options: WhereOption, terminal: Terminal): Promise<void> {
  await withServices(terminal, options, async (ctx) => {
    const corrections = await ctx.stores.registry.countCorrections();
    for (const line of linesOf(await registrySummary(ctx), corrections)) terminal.say(line);
  });
}

const countsInWords = (counts: Readonly<Record<string, number | undefined>>): string => {
  const known = Object.entries(counts).flatMap(([status, count = 0]) => (count > 0 ? [[status, count]] : []));
  const total = known.reduce((sum, [, count]) => sum + Number(count), 0);
  return `${total} (${known.map(([status, count]) => `${status} ${count}`).join(', ')})`;
};

function linesOf(summary: RegistrySummary, corrections: number): readonly string[] {
  const { own, published } = summary;
  const beside = kinds.map((kind) => `${kind} ${own[kind]} (${published[kind]})`).join(', ');
  return [
    `Version: ${summary.registryVersion}`,
    `Bilateral: ${countsInWords(summary.byStatus)}`,
    `Multilateral: ${countsInWords(summary.multilateralByStatus)}`,
    `Counted (published): ${beside}, states ${own.states} (${published.states})`,
    `Corrections made here: ${corrections}`,
  ];
}
