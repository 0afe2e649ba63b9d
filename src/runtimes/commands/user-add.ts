import { type Command, Option } from 'commander';
import { type Role, roles } from '../../domain/codes.ts';
import { type Language, languages } from '../../domain/text.ts';
import { addUser } from '../../use-cases/users/add-user.ts';
import { inviteUser } from '../../use-cases/users/invite-user.ts';
import type { D1Place } from './open-d1.ts';
import { type CommandContext, d1Option, type WhereOption, withServices } from './open-services.ts';
import { CommandError, type Terminal } from './terminal.ts';

interface UserAddOptions extends WhereOption {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly office?: string;
  readonly state?: string;
  readonly language?: Language;
  readonly passwordStdin?: boolean;
}

export function defineUserAdd(parent: Command, terminal: Terminal): void {
  parent
    .command('add')
    .description('add an account; without a password, print a link by which its holder chooses one')
    .requiredOption('--email <email>', 'address to sign in with')
    .requiredOption('--name <name>', 'name as colleagues read it')
    .addOption(new Option('--role <role>', 'what the account may do').choices(roles).makeOptionMandatory())
    .option('--office <code>', 'office of a prosecutor, such as AST')
    .option('--state <code>', 'state of a liaison officer, such as ES')
    .addOption(new Option('--language <code>', 'language of pages and messages').choices(languages))
    .option('--password-stdin', 'read the password from standard input')
    .addOption(d1Option())
    .action((options: UserAddOptions) => userAdd(options, terminal));
}

async function userAdd(options: UserAddOptions, terminal: Terminal): Promise<void> {
  const { d1, passwordStdin, ...account } = options;
  const password = passwordStdin ? await readPassword(terminal) : undefined;
  await withServices(terminal, options, async (ctx) => {
    if (password !== undefined) {
      await addUser(ctx, { ...account, password });
      terminal.say(`${account.email} can sign in at ${ctx.baseUrl}`);
      return;
    }
    requireAddress(ctx, d1);
    const { invitationUrl } = await inviteUser(ctx, account);
    terminal.complain(`Give this link to the holder of ${account.email}; it works once, within seven days:`);
    terminal.say(invitationUrl);
  });
}

/** A link for people elsewhere that begins with this machine's own address would lead nowhere. */
function requireAddress({ baseUrl }: CommandContext, d1: D1Place | undefined): void {
  if (d1 === 'remote' && new URL(baseUrl).hostname === 'localhost') {
    throw new CommandError('Set BASE_URL to the address of the Worker: the link begins with it.');
  }
}

/** Without the line break that `echo` adds; other spaces belong to the password. */
async function readPassword(terminal: Terminal): Promise<string> {
  const password = (await terminal.readInput()).replace(/\r?\n$/, '');
  if (password === '') throw new CommandError('No password came on standard input.');
  return password;
}
