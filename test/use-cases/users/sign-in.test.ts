import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resolveSession } from '../../../src/use-cases/users/resolve-session.ts';
import { signIn } from '../../../src/use-cases/users/sign-in.ts';
import {
  type AccountWorld,
  accountWorld,
  caught,
  isAbout,
  mistakes,
  password,
  refusal,
} from '../../support/account-world.ts';

let world: AccountWorld;
beforeEach(async () => {
  world = await accountWorld();
});
afterEach(() => world.close());

const attempt = (email: string, typed = 'wrong', address?: string) =>
  signIn(world.services, { email, password: typed, ...(address && { address }) });

async function fail(times: number, email: string, address?: string) {
  for (let i = 0; i < times; i++)
    expect(await refusal(attempt(email, 'wrong', address))).toBe('wrong_credentials');
}

describe('signing in', () => {
  it('opens a session of twelve hours for the right password, whatever the case of the address', async () => {
    const user = await world.person({ email: 'officer@komek.example' });
    const { sessionSecret, expiresAt } = await attempt(' Officer@KOMEK.example ', password);
    expect(isAbout(expiresAt, '2026-03-02T18:00:00.000Z')).toBe(true);
    const found = await resolveSession(world.services, sessionSecret);
    expect(found?.actor).toMatchObject({ type: 'user', id: user.id, role: 'central' });
  });

  it('ends the session that the browser carried before', async () => {
    const { email } = await world.person();
    const first = await attempt(email, password);
    const second = await signIn(world.services, { email, password, previousSecret: first.sessionSecret });
    expect(second.sessionSecret).not.toBe(first.sessionSecret);
    expect(await resolveSession(world.services, first.sessionSecret)).toBeUndefined();
    expect(await resolveSession(world.services, second.sessionSecret)).toBeDefined();
  });

  it('twice without a cookie gives two sessions', async () => {
    const { email } = await world.person();
    const sessions = [await attempt(email, password), await attempt(email, password)];
    for (const { sessionSecret } of sessions) {
      expect(await resolveSession(world.services, sessionSecret)).toBeDefined();
    }
  });

  it('names the fields that are missing', async () => {
    const empty = signIn(world.services, { email: '', password: '' });
    expect(await mistakes(empty)).toEqual(['required /email', 'required /password']);
  });
});

describe('a refused sign-in says the same and costs the same', () => {
  it('for a wrong password, an unknown, a disabled and a not yet activated account', async () => {
    const active = await world.person();
    const disabled = await world.person({ disabledAt: world.clock.now() });
    const invited = await world.person({ passwordHash: null });
    const attempts = [
      attempt(active.email),
      attempt('nobody@komek.example', password),
      attempt(disabled.email, password),
      attempt(invited.email, password),
    ];
    const refusals = await Promise.all(attempts.map(caught));
    for (const refused of refusals) {
      expect({ ...refused, message: refused?.message }).toEqual({
        ...refusals[0],
        message: refusals[0]?.message,
      });
      expect(refused?.code).toBe('wrong_credentials');
    }
    expect(world.derivations()).toBe(4);
  });
});

describe('guessing', () => {
  it('is stopped for a quarter of an hour after five wrong passwords, even for the right one', async () => {
    const { email } = await world.person();
    await fail(5, email);
    const refused = await caught(attempt(email, password));
    expect(refused).toMatchObject({ code: 'too_many_attempts', retryAfterSeconds: 900 });
    world.clock.advance({ minutes: 15, seconds: 1 });
    expect(await refusal(attempt(email, password))).toBe('none');
  });

  it('says how long it is still stopped, until the first of the five is a quarter of an hour old', async () => {
    const { email } = await world.person();
    await fail(1, email);
    world.clock.advance({ minutes: 5 });
    await fail(4, email);
    world.clock.advance({ minutes: 1, seconds: 30 });
    expect(await caught(attempt(email, password))).toMatchObject({ retryAfterSeconds: 510 });
    world.clock.advance({ seconds: 510 });
    expect(await refusal(attempt(email, password))).toBe('none');
  });

  it('is not prolonged by trying on meanwhile', async () => {
    const { email } = await world.person();
    await fail(5, email);
    world.clock.advance({ minutes: 14 });
    expect(await refusal(attempt(email))).toBe('too_many_attempts');
    world.clock.advance({ minutes: 2 });
    expect(await refusal(attempt(email, password))).toBe('none');
  });

  it('does no work on passwords once stopped', async () => {
    const { email } = await world.person();
    await fail(5, email);
    await refusal(attempt(email));
    expect(world.derivations()).toBe(5);
  });

  it('is counted from the beginning again after the right password', async () => {
    const { email } = await world.person();
    await fail(4, email);
    await attempt(email, password);
    await fail(4, email);
    expect(await refusal(attempt(email, password))).toBe('none');
  });

  it('is stopped for unknown accounts just the same', async () => {
    await fail(5, 'nobody@komek.example');
    expect(await refusal(attempt('nobody@komek.example'))).toBe('too_many_attempts');
  });

  it('of one account does not shut out another', async () => {
    const [target, other] = [await world.person(), await world.person()];
    await fail(5, target.email);
    expect(await refusal(attempt(other.email, password))).toBe('none');
  });

  it('over many accounts is stopped by the address it comes from', async () => {
    for (let i = 0; i < 20; i++) await fail(1, `person-${i}@komek.example`, '192.0.2.7');
    const { email } = await world.person();
    expect(await refusal(attempt(email, password, '192.0.2.7'))).toBe('too_many_attempts');
    expect(await refusal(attempt(email, password, '192.0.2.8'))).toBe('none');
  });

  it('is not forgiven to an address because one account of its own signs in', async () => {
    const { email } = await world.person();
    for (let i = 0; i < 19; i++) await fail(1, `person-${i}@komek.example`, '192.0.2.7');
    await attempt(email, password, '192.0.2.7');
    await fail(1, 'person-20@komek.example', '192.0.2.7');
    expect(await refusal(attempt(email, password, '192.0.2.7'))).toBe('too_many_attempts');
  });

  it('over many accounts at once is stopped by the address all the same', async () => {
    const codes = await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        refusal(attempt(`person-${i}@komek.example`, 'wrong', '192.0.2.7')),
      ),
    );
    expect(codes.filter((code) => code === 'wrong_credentials')).toHaveLength(20);
    expect(world.derivations()).toBe(20);
  });

  it('is not counted against an address from which people sign in', async () => {
    const { email } = await world.person();
    for (let i = 0; i < 25; i++) expect(await refusal(attempt(email, password, '192.0.2.7'))).toBe('none');
  });

  it('with many tries at once gets no more of them through', async () => {
    const { email } = await world.person();
    const codes = await Promise.all(Array.from({ length: 12 }, () => refusal(attempt(email))));
    expect(codes.filter((code) => code === 'wrong_credentials').length).toBeLessThanOrEqual(5);
    expect(world.derivations()).toBeLessThanOrEqual(5);
  });
});
