import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acceptInvitation } from '../../../src/use-cases/users/accept-invitation.ts';
import { disableUser } from '../../../src/use-cases/users/disable-user.ts';
import { inviteUser } from '../../../src/use-cases/users/invite-user.ts';
import { requestReset } from '../../../src/use-cases/users/request-reset.ts';
import { resetPassword } from '../../../src/use-cases/users/reset-password.ts';
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

const email = 'new@komek.example';
async function invited() {
  const invitation = await inviteUser(world.commandLine, { email, name: 'Demo Newcomer', role: 'central' });
  return { id: invitation.id, secret: secretIn(invitation.invitationUrl) };
}
const accept = (secret: string, typed = password) =>
  acceptInvitation(world.services, { secret, password: typed });

describe('accepting an invitation', () => {
  it('sets the password with which the newcomer then signs in', async () => {
    const { id, secret } = await invited();
    expect(await accept(secret)).toEqual({ id, email });
    expect(await refusal(signIn(world.services, { email, password }))).toBe('none');
  });

  it('works once', async () => {
    const { secret } = await invited();
    await accept(secret);
    expect(await refusal(accept(secret, 'another long password'))).toBe('link_not_valid');
    expect(await refusal(signIn(world.services, { email, password }))).toBe('none');
  });

  it('is possible for a week', async () => {
    const { secret } = await invited();
    world.clock.advance({ days: 7 });
    expect(await refusal(accept(secret))).toBe('link_not_valid');
  });

  it('asks again for a password that is too short, and the link stays open', async () => {
    const { secret } = await invited();
    expect(await mistakes(accept(secret, 'short'))).toEqual(['too_short /password']);
    expect(await refusal(accept(secret))).toBe('none');
  });

  it('is not possible once the account is disabled', async () => {
    const { id, secret } = await invited();
    await disableUser(world.commandLine, id);
    expect(await refusal(accept(secret))).toBe('link_not_valid');
  });

  it('cannot replace a password that was chosen another way meanwhile', async () => {
    const { secret } = await invited();
    await requestReset(world.services, { email });
    const mail = (await world.deliveries()).find(({ template }) => template === 'password-reset');
    await resetPassword(world.services, { secret: secretIn(mail?.data.link), password });
    expect(await refusal(accept(secret, 'another long password'))).toBe('link_not_valid');
  });

  it('is not possible with the link of a password reset', async () => {
    await invited();
    await requestReset(world.services, { email });
    const mail = (await world.deliveries()).find(({ template }) => template === 'password-reset');
    expect(await refusal(accept(secretIn(mail?.data.link)))).toBe('link_not_valid');
  });
});
