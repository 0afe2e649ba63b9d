import { Option } from 'commander';
import { parseConfig } from '../../config.ts';
import type { AppServices } from '../../http/context.ts';
import type { UseCaseContext } from '../../use-cases/context.ts';
import { openNodeServices } from '../node-services.ts';
import { type D1Place, d1Places, openD1Services } from './open-d1.ts';
import type { Terminal } from './terminal.ts';

export interface WhereOption {
  readonly d1?: D1Place;
}

export const d1Option = () =>
  new Option('--d1 <place>', 'the Cloudflare D1 database instead of the data folder').choices(d1Places);

export type CommandContext = UseCaseContext & AppServices;

export const asCommandLine = (services: AppServices): CommandContext => ({
  ...services,
  actor: { type: 'system', job: 'command line' },
});

/** Runs work of the command line on the database asked for, and closes it afterwards, whatever happens. */
export async function withServices<Result>(
  { environment }: Terminal,
  { d1 }: WhereOption,
  work: (ctx: CommandContext) => Promise<Result>,
): Promise<Result> {
  const opened = d1
    ? await openD1Services(d1, environment)
    : await openNodeServices(parseConfig(environment));
  try {
    return await work(asCommandLine(opened.services));
  } finally {
    await opened.close();
  }
}
