import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { issueToken } from '../../../src/use-cases/users/issue-token.ts';
import { requestReset } from '../../../src/use-cases/users/request-reset.ts';
import { resetPassword } from '../../../src/use-cases/users/reset-password.ts';
import { resolveSession } from '../../../src/use-cases/users/resolve-session.ts';
import { resolveToken } from '../../../src/use-cases/users/resolve-token.ts';
import { signIn } from '../../../src/use-cases/users/sign-in.ts';
import {
  type AccountWorld,
  accountWorld,
  mistakes,
  password,
  refusal,
  secretIn,
} from '../../support/account-world.ts';

let world: AccountWorld;
beforeEach(async () => {
  world = await accountWorld();
});
afterEach(() => world.close());

const chosen = 'a brand new password';
const request = (email: string, address?: string) =>
  requestReset(world.services, { email, ...(address && { address }) });
/** Newest first. */
const links = async () => (await world.deliveries()).map(({ data }) => secretIn(data.link));
const reset = (secret = '', typed = chosen) => resetPassword(world.services, { secret, password: typed });

describe('asking for a reset', () => {
  it('sends a link of one hour to the account’s holder, in their language', async () => {
    const user = await world.person({ language: 'kk' });
    await request(user.email.toUpperCase());
    const [mail] = await world.deliveries();
    expect(mail).toMatchObject({
      userId: user.id,
      template: 'password-reset',
      language: 'kk',
      data: { by: '2026-03-02' },
    });
    expect(mail?.data.link).toMatch(/^https:\/\/komek\.example\/reset\/[\w-]{43}$/);
    expect(mail?.subject).not.toContain(user.name);
  });

  it('answers the same and sends nothing for an unknown or a disabled account', async () => {
    const disabled = await world.person({ disabledAt: world.clock.now() });
    expect(await request('nobody@komek.example')).toBeUndefined();
    expect(await request(disabled.email)).toBeUndefined();
    expect(await world.deliveries()).toEqual([]);
  });

  it('does not let anyone fill another’s mailbox: three in a quarter of an hour, without saying so', async () => {
    const { email } = await world.person();
    for (let i = 0; i < 5; i++) expect(await request(email)).toBeUndefined();
    expect(await world.deliveries()).toHaveLength(3);
    world.clock.advance({ minutes: 16 });
    await request(email);
    expect(await world.deliveries()).toHaveLength(4);
  });

  it('is stopped for an address that asks for many accounts, known or not', async () => {
    for (let i = 0; i < 20; i++) await request(`person-${i}@komek.example`, '192.0.2.7');
    expect(await refusal(request('one-more@komek.example', '192.0.2.7'))).toBe('too_many_attempts');
    const { email } = await world.person();
    expect(await refusal(signIn(world.services, { email, password, address: '192.0.2.7' }))).toBe('none');
  });

  it('names an address that is none', async () => {
    expect(await mistakes(request('x'))).toEqual(['not_an_email /email']);
  });
});

describe('resetting a password', () => {
  it('replaces the old one and ends all sessions and tokens', async () => {
    const { id, email } = await world.person();
    const session = await signIn(world.services, { email, password });
    const token = await issueToken(world.commandLine, { email });
    await request(email);
    expect(await reset((await links())[0])).toEqual({ id, email });
    expect(await resolveToken(world.services, token)).toBeUndefined();
    expect(await resolveSession(world.services, session.sessionSecret)).toBeUndefined();
    expect(await refusal(signIn(world.services, { email, password }))).toBe('wrong_credentials');
    expect(await refusal(signIn(world.services, { email, password: chosen }))).toBe('none');
  });

  it('works once, and ends the other links that were asked for', async () => {
    const { email } = await world.person();
    await request(email);
    await request(email);
    const [second, first] = await links();
    await reset(first);
    expect(await refusal(reset(first))).toBe('link_not_valid');
    expect(await refusal(reset(second))).toBe('link_not_valid');
  });

  it('works for one of two who follow the link at once', async () => {
    const { email } = await world.person();
    await request(email);
    const [link] = await links();
    const codes = await Promise.all([refusal(reset(link)), refusal(reset(link, 'a rival new password'))]);
    expect(codes.sort()).toEqual(['link_not_valid', 'none']);
  });

  it('by two links followed at once sets one password', async () => {
    const { email } = await world.person();
    await request(email);
    await request(email);
    const [second, first] = await links();
    const codes = await Promise.all([refusal(reset(first)), refusal(reset(second, 'a rival new password'))]);
    expect(codes.sort()).toEqual(['link_not_valid', 'none']);
  });

  it('ends a sign-in that was under way with the old one', async () => {
    const { email } = await world.person();
    await request(email);
    const [link] = await links();
    const { auth } = world.services;
    const slow = {
      ...world.services,
      auth: {
        ...auth,
        passwords: {
          ...auth.passwords,
          verify: async (hash: string | null, typed: string) => {
            const right = await auth.passwords.verify(hash, typed);
            await reset(link);
            return right;
          },
        },
      },
    };
    expect(await refusal(signIn(slow, { email, password }))).toBe('wrong_credentials');
  });

  it('is possible for an hour', async () => {
    const { email } = await world.person();
    await request(email);
    world.clock.advance({ hours: 1 });
    expect(await refusal(reset((await links())[0]))).toBe('link_not_valid');
  });

  it('is not possible for an account disabled meanwhile, or without a link', async () => {
    const { id, email } = await world.person();
    await request(email);
    await world.stores.users.update(id, { disabledAt: world.clock.now() });
    expect(await refusal(reset((await links())[0]))).toBe('link_not_valid');
    expect(await refusal(reset('a'.repeat(43)))).toBe('link_not_valid');
  });

  it('asks again for a password that is too short, and the link stays open', async () => {
    const { email } = await world.person();
    await request(email);
    const [link] = await links();
    expect(await mistakes(reset(link, 'short'))).toEqual(['too_short /password']);
    expect(await refusal(reset(link))).toBe('none');
  });

  it('lets someone in who was shut out by wrong guesses', async () => {
    const { email } = await world.person();
    for (let i = 0; i < 5; i++) await refusal(signIn(world.services, { email, password: 'wrong' }));
    await request(email);
    await reset((await links())[0]);
    expect(await refusal(signIn(world.services, { email, password: chosen }))).toBe('none');
  });
});
