import { Command, CommanderError } from 'commander';
import { defineAuditVerify } from './audit-verify.ts';
import { defineBackup } from './backup.ts';
import { defineCopy } from './copy.ts';
import { explainError } from './explain-error.ts';
import { defineMessagesPreview } from './messages-preview.ts';
import { defineRegistryStatus } from './registry-status.ts';
import { defineRestore } from './restore.ts';
import type { Terminal } from './terminal.ts';
import { defineTokenAdd } from './token-add.ts';
import { defineUserAdd } from './user-add.ts';

function komek(terminal: Terminal): Command {
  const line = (text: string) => text.replace(/\n$/, '');
  const program = new Command('komek')
    .description('Administration of Komek; the data folder is named by DATA_DIR (./data).')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.say(line(text)),
      writeErr: (text) => terminal.complain(line(text)),
    });
  defineUserAdd(program.command('user').description('accounts'), terminal);
  defineTokenAdd(program.command('token').description('tokens for scripts'), terminal);
  defineAuditVerify(program.command('audit').description('the log'), terminal);
  defineRegistryStatus(program.command('registry').description('the register of treaties'), terminal);
  defineMessagesPreview(program.command('messages').description('what the register sends'), terminal);
  defineBackup(program, terminal);
  defineRestore(program, terminal);
  defineCopy(program, terminal);
  return program;
}

/** Runs one command and answers with its exit status: 0, or 1 with the reason on standard error. */
export async function runKomek(words: readonly string[], terminal: Terminal): Promise<0 | 1> {
  try {
    await komek(terminal).parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    // Commander has told its own errors, and help, already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
    for (const line of explainError(error)) terminal.complain(line);
    return 1;
  }
}
