import type { Command } from 'commander';
import { issueToken } from '../../use-cases/users/issue-token.ts';
import { d1Option, type WhereOption, withServices } from './open-services.ts';
import type { Terminal } from './terminal.ts';

interface TokenAddOptions extends WhereOption {
  readonly email: string;
  readonly expires?: string;
}

export function defineTokenAdd(parent: Command, terminal: Terminal): void {
  parent
    .command('add')
    .description('issue a token for scripts and print it, this once')
    .requiredOption('--email <email>', 'account in whose name the script acts')
    .option('--expires <date>', 'last day on which it works, YYYY-MM-DD')
    .addOption(d1Option())
    .action((options: TokenAddOptions) => tokenAdd(options, terminal));
}

async function tokenAdd(options: TokenAddOptions, terminal: Terminal): Promise<void> {
  const { d1, ...input } = options;
  terminal.say(await withServices(terminal, options, (ctx) => issueToken(ctx, input)));
}
