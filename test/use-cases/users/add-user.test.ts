import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addUser } from '../../../src/use-cases/users/add-user.ts';
import { signIn } from '../../../src/use-cases/users/sign-in.ts';
import { type AccountWorld, accountWorld, mistakes, password, refusal } from '../../support/account-world.ts';

let world: AccountWorld;
beforeEach(async () => {
  world = await accountWorld();
});
afterEach(() => world.close());

const input = { email: 'new@komek.example', name: 'Demo Newcomer', role: 'central', password } as const;

describe('adding an account with a password', () => {
  it('from the command line lets its holder sign in, and sends no message', async () => {
    await addUser(world.commandLine, input);
    expect(await refusal(signIn(world.services, { email: input.email, password }))).toBe('none');
    expect(await world.deliveries()).toEqual([]);
  });

  it('said twice is refused, and so is a short password', async () => {
    await addUser(world.commandLine, input);
    expect(await mistakes(addUser(world.commandLine, input))).toEqual(['email_taken /email']);
    const short = addUser(world.commandLine, { ...input, password: 'short' });
    expect(await mistakes(short)).toEqual(['too_short /password']);
  });

  it('is not for administrators, who would know another’s password', async () => {
    expect(await refusal(addUser(await world.asRole('admin'), input))).toBe('forbidden');
  });
});
