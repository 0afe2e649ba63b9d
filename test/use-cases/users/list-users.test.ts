import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { roles } from '../../../src/domain/codes.ts';
import { listUsers } from '../../../src/use-cases/users/list-users.ts';
import { type AccountWorld, accountWorld, refusal } from '../../support/account-world.ts';

let world: AccountWorld;
beforeEach(async () => {
  world = await accountWorld();
});
afterEach(() => world.close());

describe('the list of accounts', () => {
  it('says who is active, invited or disabled, and shows no hash', async () => {
    await world.person({ email: 'a@komek.example' });
    await world.person({ email: 'b@komek.example', passwordHash: null });
    await world.person({ email: 'c@komek.example', disabledAt: world.clock.now() });
    const { items, total } = await listUsers(world.commandLine, { limit: 10 });
    expect(items.map(({ email, status }) => `${email} ${status}`)).toEqual([
      'a@komek.example active',
      'b@komek.example invited',
      'c@komek.example disabled',
    ]);
    expect(total).toBe(3);
    expect(JSON.stringify(items)).not.toMatch(/passwordHash|scrypt/);
  });

  it('goes on where the last page ended', async () => {
    for (const name of ['a', 'b', 'c']) await world.person({ email: `${name}@komek.example` });
    const first = await listUsers(world.commandLine, { limit: 2 });
    const second = await listUsers(world.commandLine, { limit: 2, cursor: first.nextCursor ?? undefined });
    expect(second.items.map(({ email }) => email)).toEqual(['c@komek.example']);
    expect(second.nextCursor).toBeNull();
  });

  it.each(roles)('is for administrators: %s', async (role) => {
    const expected = role === 'admin' ? 'none' : 'forbidden';
    expect(await refusal(listUsers(await world.asRole(role), { limit: 1 }))).toBe(expected);
  });
});
