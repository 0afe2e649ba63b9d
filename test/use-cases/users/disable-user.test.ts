import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { roles } from '../../../src/domain/codes.ts';
import { disableUser } from '../../../src/use-cases/users/disable-user.ts';
import { enableUser } from '../../../src/use-cases/users/enable-user.ts';
import { issueToken } from '../../../src/use-cases/users/issue-token.ts';
import { requestReset } from '../../../src/use-cases/users/request-reset.ts';
import { resolveSession } from '../../../src/use-cases/users/resolve-session.ts';
import { resolveToken } from '../../../src/use-cases/users/resolve-token.ts';
import { signIn } from '../../../src/use-cases/users/sign-in.ts';
import { viewLink } from '../../../src/use-cases/users/view-link.ts';
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

const disabledAt = async (id: string) => (await world.stores.users.findById(id))?.disabledAt;

describe('disabling an account', () => {
  it('ends its sessions and links at once and refuses its password', async () => {
    const { id, email } = await world.person();
    const { sessionSecret } = await signIn(world.services, { email, password });
    await requestReset(world.services, { email });
    const secret = secretIn((await world.deliveries())[0]?.data.link);
    await disableUser(await world.asRole('admin'), id);
    expect(await resolveSession(world.services, sessionSecret)).toBeUndefined();
    expect(await refusal(viewLink(world.services, { purpose: 'reset', secret }))).toBe('link_not_valid');
    expect(await refusal(signIn(world.services, { email, password }))).toBe('wrong_credentials');
  });

  it('said twice keeps the first time', async () => {
    const admin = await world.asRole('admin');
    const { id } = await world.person();
    await disableUser(admin, id);
    const first = await disabledAt(id);
    world.clock.advance({ hours: 1 });
    await disableUser(admin, id);
    expect(await disabledAt(id)).toBe(first);
  });

  it('is undone by enabling, which may be said twice, and which revives no session and no token', async () => {
    const admin = await world.asRole('admin');
    const { id, email } = await world.person();
    const { sessionSecret } = await signIn(world.services, { email, password });
    const token = await issueToken(world.commandLine, { email });
    expect(await resolveToken(world.services, token)).toBeDefined();
    await disableUser(admin, id);
    await enableUser(admin, id);
    await enableUser(admin, id);
    expect(await resolveSession(world.services, sessionSecret)).toBeUndefined();
    expect(await resolveToken(world.services, token)).toBeUndefined();
    expect(await refusal(signIn(world.services, { email, password }))).toBe('none');
  });

  it('is not possible for one’s own account', async () => {
    const admin = await world.person({ role: 'admin' });
    await world.person({ role: 'admin' });
    expect(await refusal(disableUser(world.as(admin), admin.id))).toBe('not_allowed_now');
  });

  it('leaves the last administrator, so that nobody can set up anew', async () => {
    const [first, last] = [await world.person({ role: 'admin' }), await world.person({ role: 'admin' })];
    await disableUser(world.commandLine, first.id);
    expect(await refusal(disableUser(world.commandLine, last.id))).toBe('not_allowed_now');
    expect(await disabledAt(last.id)).toBeNull();
  });

  it('leaves one of two administrators who disable each other at once', async () => {
    const [one, two] = [await world.person({ role: 'admin' }), await world.person({ role: 'admin' })];
    const codes = await Promise.all([
      refusal(disableUser(world.as(one), two.id)),
      refusal(disableUser(world.as(two), one.id)),
    ]);
    expect(codes.sort()).toEqual(['none', 'not_allowed_now']);
    expect(await world.stores.users.hasAdmin()).toBe(true);
  });

  it.each(roles.filter((role) => role !== 'admin'))('is not for %s, nor is enabling', async (role) => {
    const ctx = await world.asRole(role);
    const { id } = await world.person();
    expect(await refusal(disableUser(ctx, id))).toBe('forbidden');
    expect(await refusal(enableUser(ctx, id))).toBe('forbidden');
    expect(await disabledAt(id)).toBeNull();
  });

  it('names an account that is not there, or an id that is none', async () => {
    const admin = await world.asRole('admin');
    expect(await refusal(disableUser(admin, world.services.newId()))).toBe('not_found');
    expect(await refusal(enableUser(admin, world.services.newId()))).toBe('not_found');
    expect(await mistakes(disableUser(admin, 'x'))).toEqual(['not_an_id /id']);
  });
});
