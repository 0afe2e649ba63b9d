import type { Language } from '../../src/domain/text.ts';
import { runKomek } from '../../src/runtimes/commands/run-komek.ts';

/** Everybody in the soak; all are invented. The offices and states are those of the courses. */
const parts = {
  admin: ['--role', 'admin'],
  filer: ['--role', 'prosecutor', '--office', 'AST'],
  colleague: ['--role', 'prosecutor', '--office', 'AST'],
  executor: ['--role', 'central'],
  head: ['--role', 'central_head'],
  signatory: ['--role', 'signatory'],
  chancery: ['--role', 'chancery'],
  spain: ['--role', 'liaison', '--state', 'ES'],
  italy: ['--role', 'liaison', '--state', 'IT'],
} as const satisfies Record<string, readonly string[]>;

export type Who = keyof typeof parts;
export const everybody = Object.keys(parts) as Who[];

export interface Player {
  readonly email: string;
  readonly language: Language;
  readonly token: string;
  readonly id: string;
}
export type Cast = Readonly<Record<Who, Player>>;

const languages: readonly Language[] = ['kk', 'ru', 'en'];
const emailOf = (who: Who) => `${who}@demo.example`;

async function komek(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const lines: string[] = [];
  const status = await runKomek(words, {
    environment,
    readInput: async () => '',
    say: (line) => lines.push(line),
    complain: (line) => lines.push(line),
  });
  if (status !== 0) throw new Error(`komek ${words.join(' ')}: ${lines.join('\n')}`);
  return lines.at(-1) ?? '';
}

/** Accounts and tokens made by the command line, as the first day of a register whose scripts come by token. */
export async function gatherCast(
  environment: Readonly<Record<string, string>>,
  names: readonly Who[] = everybody,
): Promise<Cast> {
  const cast: Partial<Record<Who, Player>> = {};
  for (const [index, who] of names.entries()) {
    const email = emailOf(who);
    const language = languages[index % languages.length] ?? 'en';
    const account = ['--email', email, '--name', `Demo ${who}`, '--language', language];
    await komek(['user', 'add', ...account, ...parts[who]], environment);
    const token = await komek(['token', 'add', '--email', email], environment);
    cast[who] = { email, language, token, id: '' };
  }
  return cast as Cast; // safe because a course names only people of the cast it is played with
}
