import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acceptInvitation } from '../../src/use-cases/users/accept-invitation.ts';
import { resolveToken } from '../../src/use-cases/users/resolve-token.ts';
import { signIn } from '../../src/use-cases/users/sign-in.ts';
import { refusal, secretIn } from '../support/account-world.ts';
import { type CommandLine, commandLine, password, prosecutor } from './command-line.ts';

let line: CommandLine;
beforeEach(() => {
  line = commandLine();
});
afterEach(() => line.remove());

const email = 'prosecutor@komek.example';

describe('komek user add', () => {
  it('with a password from standard input: its holder signs in with it', async () => {
    const ran = await line.komek([...prosecutor, '--password-stdin'], { input: `${password}\n` });
    expect(ran).toMatchObject({ status: 0, errors: [] });
    expect(await line.withServices((services) => refusal(signIn(services, { email, password })))).toBe(
      'none',
    );
  });

  it('without a password: prints a link, alone on a line, that lets its holder choose one', async () => {
    const { status, out } = await line.komek(prosecutor);
    expect(status).toBe(0);
    expect(out).toEqual([expect.stringMatching(/^http:\/\/localhost:3000\/invitation\/\S+$/)]);
    await line.withServices(async (services) => {
      await acceptInvitation(services, { secret: secretIn(out[0]), password });
      expect(await refusal(signIn(services, { email, password }))).toBe('none');
    });
  });

  it.each([
    [
      'a second account with the address',
      prosecutor,
      '--email: There is an account with this address already.',
    ],
    [
      'a liaison officer of no state',
      ['user', 'add', '--email', 'x@komek.example', '--name', 'X', '--role', 'liaison'],
      "--state: A liaison officer's account needs a State. Choose the State that the officer represents.",
    ],
    [
      'a prosecutor of an office that does not exist',
      ['user', 'add', '--email', 'x@komek.example', '--name', 'X', '--role', 'prosecutor', '--office', 'NO'],
      '--office: There is no office with this code.',
    ],
    [
      'an unknown role',
      ['user', 'add', '--email', 'x@komek.example', '--name', 'X', '--role', 'king'],
      'king',
    ],
    ['nothing said of whom', ['user', 'add'], '--email'],
  ])('%s is refused with the reason on standard error', async (_, words, reason) => {
    await line.komek(prosecutor);
    const ran = await line.komek(words);
    expect(ran).toMatchObject({ status: 1, out: [] });
    expect(ran.errors.join('\n')).toContain(reason);
  });

  it('an empty standard input is no password', async () => {
    const ran = await line.komek([...prosecutor, '--password-stdin'], { input: '\n' });
    expect(ran).toEqual({ status: 1, out: [], errors: ['No password came on standard input.'] });
  });
});

describe('komek token add', () => {
  beforeEach(async () => {
    await line.komek([...prosecutor, '--password-stdin'], { input: password });
  });

  it('prints one line, which is a bearer token of that account', async () => {
    const { status, out, errors } = await line.komek(['token', 'add', '--email', email]);
    expect({ status, lines: out.length, errors }).toEqual({ status: 0, lines: 1, errors: [] });
    const actor = await line.withServices((services) => resolveToken(services, out[0] ?? ''));
    expect(actor).toMatchObject({ type: 'user', email, role: 'prosecutor', office: 'AST' });
  });

  it('a day that is over, or an account that does not exist, is refused', async () => {
    const late = await line.komek(['token', 'add', '--email', email, '--expires', '2020-01-01']);
    expect(late).toMatchObject({ status: 1, out: [], errors: [expect.stringContaining('--expires')] });
    const nobody = await line.komek(['token', 'add', '--email', 'nobody@komek.example']);
    expect(nobody).toMatchObject({ status: 1, out: [], errors: [expect.stringContaining('--email')] });
  });
});

describe('the built program', () => {
  const program = fileURLToPath(new URL('../../dist/komek.js', import.meta.url));
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [program, ...words], {
      encoding: 'utf8',
      env: { DATA_DIR: line.dataDir },
    });

  it('answers with 0, or with 1 and its reason on standard error', () => {
    expect(run('registry', 'status')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Version: \S+\nBilateral: 9\d/),
    });
    expect(run('token', 'add', '--email', email)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('--email: There is no account with this address'),
    });
    expect(run('audit', 'verify', '--d1', 'elsewhere').status).toBe(1);
  });
});
