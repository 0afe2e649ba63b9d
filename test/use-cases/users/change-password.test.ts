import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changePassword } from '../../../src/use-cases/users/change-password.ts';
import { resolveSession } from '../../../src/use-cases/users/resolve-session.ts';
import { signIn } from '../../../src/use-cases/users/sign-in.ts';
import { type AccountWorld, accountWorld, mistakes, password, refusal } from '../../support/account-world.ts';

let world: AccountWorld;
beforeEach(async () => {
  world = await accountWorld();
});
afterEach(() => world.close());

const chosen = 'a brand new password';

describe('changing one’s password', () => {
  it('takes the present one, ends all sessions and opens a new one', async () => {
    const user = await world.person();
    const before = await signIn(world.services, { email: user.email, password });
    const after = await changePassword(world.as(user), { current: password, password: chosen });
    expect(await resolveSession(world.services, before.sessionSecret)).toBeUndefined();
    expect((await resolveSession(world.services, after.secret))?.actor).toMatchObject({ id: user.id });
    expect(await refusal(signIn(world.services, { email: user.email, password: chosen }))).toBe('none');
  });

  it('is refused without the present one, and guessing it is stopped', async () => {
    const user = await world.person();
    const guess = () => changePassword(world.as(user), { current: 'wrong', password: chosen });
    for (let i = 0; i < 5; i++) expect(await mistakes(guess())).toEqual(['wrong_current_password /current']);
    expect(await refusal(guess())).toBe('too_many_attempts');
  });

  it('said twice fails, for the present one has changed', async () => {
    const user = await world.person();
    const change = () => changePassword(world.as(user), { current: password, password: chosen });
    await change();
    expect(await mistakes(change())).toEqual(['wrong_current_password /current']);
  });

  it('asks for a new one that is long enough, and is for people only', async () => {
    const user = await world.person();
    const short = changePassword(world.as(user), { current: password, password: 'short' });
    expect(await mistakes(short)).toEqual(['too_short /password']);
    const job = changePassword(world.commandLine, { current: password, password: chosen });
    expect(await refusal(job)).toBe('not_signed_in');
  });
});
