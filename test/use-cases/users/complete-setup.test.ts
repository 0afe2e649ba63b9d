import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { completeSetup } from '../../../src/use-cases/users/complete-setup.ts';
import { createSetupLink } from '../../../src/use-cases/users/create-setup-link.ts';
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

const email = 'admin@komek.example';
const link = async () => secretIn(await createSetupLink(world.services));
const complete = (secret: string, change: object = {}) =>
  completeSetup(world.services, { secret, email, name: 'Demo Administrator', password, ...change });

describe('setting up', () => {
  it('makes the first administrator, who can sign in', async () => {
    expect(await createSetupLink(world.services)).toMatch(/^https:\/\/komek\.example\/setup\/[\w-]{43}$/);
    const { id } = await complete(await link());
    expect(await world.stores.users.findById(id)).toMatchObject({
      email,
      role: 'admin',
      office: null,
      state: null,
    });
    expect(await refusal(signIn(world.services, { email, password }))).toBe('none');
  });

  it('works once', async () => {
    const secret = await link();
    await complete(secret);
    expect(await refusal(complete(secret, { email: 'second@komek.example' }))).toBe('link_not_valid');
  });

  it('works for one of two who follow the link at once', async () => {
    const secret = await link();
    const codes = await Promise.all([
      refusal(complete(secret)),
      refusal(complete(secret, { email: 'second@komek.example' })),
    ]);
    expect(codes.sort()).toEqual(['link_not_valid', 'none']);
  });

  it('makes one administrator by two links followed at once', async () => {
    const [first, second] = [await link(), await link()];
    const codes = await Promise.all([
      refusal(complete(first)),
      refusal(complete(second, { email: 'second@komek.example' })),
    ]);
    expect(codes.sort()).toEqual(['link_not_valid', 'none']);
    expect(await world.stores.users.listByRoles(['admin'], {})).toHaveLength(1);
  });

  it('ends for every link printed before, once there is an administrator', async () => {
    const [first, second] = [await link(), await link()];
    await complete(first);
    expect(await refusal(complete(second, { email: 'second@komek.example' }))).toBe('link_not_valid');
    expect(await refusal(viewLink(world.services, { purpose: 'setup', secret: second }))).toBe(
      'link_not_valid',
    );
    expect(await createSetupLink(world.services)).toBeUndefined();
  });

  it('is possible for a day', async () => {
    const secret = await link();
    world.clock.advance({ hours: 24 });
    expect(await refusal(complete(secret))).toBe('link_not_valid');
  });

  it('is not possible with a link for something else, or none', async () => {
    const invitation = await world.services.auth.secrets.make();
    const createdAt = world.clock.now();
    await world.stores.credentials.addLink({
      hash: invitation.hash,
      purpose: 'invitation',
      userId: null,
      createdAt,
      expiresAt: '2030-01-01T00:00:00.000Z',
    });
    expect(await refusal(complete(invitation.secret))).toBe('link_not_valid');
    expect(await refusal(complete('a'.repeat(43)))).toBe('link_not_valid');
  });

  it('leaves the link open when the form was filled in wrongly', async () => {
    await world.person({ email: 'taken@komek.example' });
    const secret = await link();
    expect(await mistakes(complete(secret, { password: 'short' }))).toEqual(['too_short /password']);
    expect(await mistakes(complete(secret, { password: 'x'.repeat(201) }))).toEqual(['too_long /password']);
    expect(await mistakes(complete(secret, { email: 'Taken@komek.example' }))).toEqual([
      'email_taken /email',
    ]);
    expect(await viewLink(world.services, { purpose: 'setup', secret })).toEqual({ holder: null });
    expect(await refusal(complete(secret))).toBe('none');
  });
});
