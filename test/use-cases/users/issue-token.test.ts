import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { roles } from '../../../src/domain/codes.ts';
import { issueToken } from '../../../src/use-cases/users/issue-token.ts';
import { resolveToken } from '../../../src/use-cases/users/resolve-token.ts';
import { type AccountWorld, accountWorld, mistakes, refusal } from '../../support/account-world.ts';

let world: AccountWorld;
beforeEach(async () => {
  world = await accountWorld();
});
afterEach(() => world.close());

const resolve = (token: string) => resolveToken(world.services, token);

describe('a token', () => {
  it('issued from the command line stands for its account, case of the address aside', async () => {
    const user = await world.person({ role: 'prosecutor', office: 'AST' });
    const token = await issueToken(world.commandLine, { email: user.email.toUpperCase() });
    expect(token).toMatch(/^komek_[\w-]{43}$/);
    expect(await resolve(token)).toMatchObject({ id: user.id, role: 'prosecutor', office: 'AST' });
  });

  it('is issued anew each time, and the earlier one goes on working', async () => {
    const { email } = await world.person();
    const first = await issueToken(world.commandLine, { email });
    const second = await issueToken(world.commandLine, { email });
    expect(second).not.toBe(first);
    expect(await resolve(first)).toEqual(await resolve(second));
  });

  it('cannot be read back from the database', async () => {
    const { email } = await world.person();
    const token = await issueToken(world.commandLine, { email });
    const stored = await world.services.auth.secrets.hash(token);
    expect(await world.stores.credentials.findToken(stored)).toBeDefined();
    expect(await world.stores.credentials.findToken(token)).toBeUndefined();
    expect(await resolve(stored)).toBeUndefined();
    expect(await resolve(`komek_${stored}`)).toBeUndefined();
  });

  it('works to the end of its last day at home', async () => {
    const { email } = await world.person();
    const token = await issueToken(world.commandLine, { email, expires: '2026-03-04' });
    world.clock.set('2026-03-04T18:59:59.999Z');
    expect(await resolve(token)).toBeDefined();
    world.clock.set('2026-03-04T19:00:00.000Z');
    expect(await resolve(token)).toBeUndefined();
  });

  it('stops with its account', async () => {
    const { id, email } = await world.person();
    const token = await issueToken(world.commandLine, { email });
    await world.stores.users.update(id, { disabledAt: world.clock.now() });
    expect(await resolve(token)).toBeUndefined();
  });
});

describe('who issues a token', () => {
  it.each(roles.filter((role) => role !== 'admin'))('not %s, not even for themselves', async (role) => {
    const ctx = await world.asRole(role);
    const email = ctx.actor.type === 'user' ? ctx.actor.email : '';
    expect(await refusal(issueToken(ctx, { email }))).toBe('forbidden');
  });

  it('an administrator for their own account, but not to act as someone who reads files', async () => {
    const admin = await world.person({ role: 'admin' });
    const { email } = await world.person();
    expect(await resolve(await issueToken(world.as(admin), { email: admin.email }))).toMatchObject({
      role: 'admin',
    });
    expect(await refusal(issueToken(world.as(admin), { email }))).toBe('forbidden');
  });

  it.each([
    ['an unknown account', { email: 'nobody@komek.example' }, ['unknown_account /email']],
    ['something that is no address', { email: 'nobody' }, ['not_an_email /email']],
    [
      'a day that does not exist',
      { email: 'nobody@komek.example', expires: '2026-02-30' },
      ['not_a_date /expires'],
    ],
  ])('is told of %s', async (_what, input, expected) => {
    expect(await mistakes(issueToken(world.commandLine, input))).toEqual(expected);
  });

  it('is told of a day that is past and of a disabled account', async () => {
    const active = await world.person();
    const disabled = await world.person({ disabledAt: world.clock.now() });
    const past = issueToken(world.commandLine, { email: active.email, expires: '2026-03-01' });
    expect(await mistakes(past)).toEqual(['day_is_past /expires']);
    const shut = issueToken(world.commandLine, { email: disabled.email });
    expect(await mistakes(shut)).toEqual(['account_disabled /email']);
  });
});
