import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resolveSession } from '../../../src/use-cases/users/resolve-session.ts';
import { signIn } from '../../../src/use-cases/users/sign-in.ts';
import { signOut } from '../../../src/use-cases/users/sign-out.ts';
import { signOutEverywhere } from '../../../src/use-cases/users/sign-out-everywhere.ts';
import { type AccountWorld, accountWorld, isAbout, password, refusal } from '../../support/account-world.ts';

let world: AccountWorld;
beforeEach(async () => {
  world = await accountWorld();
});
afterEach(() => world.close());

async function signedIn() {
  const user = await world.person();
  const { sessionSecret } = await signIn(world.services, { email: user.email, password });
  return { user, secret: sessionSecret };
}
const resolve = (secret: string) => resolveSession(world.services, secret);

describe('a session', () => {
  it('stands for its holder without a word of their credentials', async () => {
    const { user, secret } = await signedIn();
    const found = await resolve(secret);
    expect(found).toMatchObject({ actor: { id: user.id, email: user.email }, fresh: false });
    expect(JSON.stringify(found)).not.toContain('scrypt');
  });

  it('ends twelve hours after it was last extended', async () => {
    const { secret } = await signedIn();
    world.clock.advance({ hours: 12, seconds: 1 });
    expect(await resolve(secret)).toBeUndefined();
    world.clock.advance({ hours: -12 });
    expect(await resolve(secret)).toBeUndefined();
  });

  it('is extended by use in its second half, and says so once', async () => {
    const { secret } = await signedIn();
    world.clock.advance({ hours: 5 });
    expect((await resolve(secret))?.fresh).toBe(false);
    world.clock.advance({ hours: 4 });
    const extended = await resolve(secret);
    expect(extended?.fresh).toBe(true);
    expect(isAbout(extended?.expiresAt, '2026-03-03T03:00:00.000Z')).toBe(true);
    expect((await resolve(secret))?.fresh).toBe(false);
    world.clock.advance({ hours: 11 });
    expect(await resolve(secret)).toBeDefined();
  });

  it('is nobody’s once its holder is disabled', async () => {
    const { user, secret } = await signedIn();
    await world.stores.users.update(user.id, { disabledAt: world.clock.now() });
    expect(await resolve(secret)).toBeUndefined();
    await world.stores.users.update(user.id, { disabledAt: null });
    expect(await resolve(secret)).toBeUndefined();
  });

  it('cannot be taken over with a row leaked from the database', async () => {
    const { secret } = await signedIn();
    const stored = await world.services.auth.secrets.hash(secret);
    expect(await world.stores.credentials.findSession(stored)).toBeDefined();
    expect(await world.stores.credentials.findSession(secret)).toBeUndefined();
    expect(await resolve(stored)).toBeUndefined();
  });

  it('that never was is nobody’s', async () => {
    expect(await resolve('a'.repeat(43))).toBeUndefined();
  });
});

describe('signing out', () => {
  it('ends this session and no other, and may be said twice', async () => {
    const { user, secret } = await signedIn();
    const other = await signIn(world.services, { email: user.email, password });
    await signOut(world.services, secret);
    await signOut(world.services, secret);
    expect(await resolve(secret)).toBeUndefined();
    expect(await resolve(other.sessionSecret)).toBeDefined();
  });

  it('everywhere ends all sessions of the caller and nobody else’s, and may be said twice', async () => {
    const { user, secret } = await signedIn();
    const second = await signIn(world.services, { email: user.email, password });
    const stranger = await signedIn();
    await signOutEverywhere(world.as(user));
    await signOutEverywhere(world.as(user));
    expect(await resolve(secret)).toBeUndefined();
    expect(await resolve(second.sessionSecret)).toBeUndefined();
    expect(await resolve(stranger.secret)).toBeDefined();
  });

  it('everywhere is for people, not for jobs', async () => {
    expect(await refusal(signOutEverywhere(world.commandLine))).toBe('not_signed_in');
  });
});
