import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeLanguage } from '../../../src/use-cases/users/change-language.ts';
import { getMe } from '../../../src/use-cases/users/get-me.ts';
import { type AccountWorld, accountWorld, mistakes, refusal } from '../../support/account-world.ts';

let world: AccountWorld;
beforeEach(async () => {
  world = await accountWorld();
});
afterEach(() => world.close());

describe('one’s own account', () => {
  it('shows who one is, and nothing more', async () => {
    const user = await world.person({ role: 'liaison', state: 'ES', language: 'en' });
    expect(getMe(world.as(user))).toEqual({
      id: user.id,
      name: user.name,
      role: 'liaison',
      office: null,
      state: 'ES',
      language: 'en',
    });
  });

  it('takes another language, also twice, and refuses one there is not', async () => {
    const [user, other] = [await world.person(), await world.person()];
    await changeLanguage(world.as(user), { language: 'kk' });
    await changeLanguage(world.as(user), { language: 'kk' });
    expect((await world.stores.users.findById(user.id))?.language).toBe('kk');
    expect((await world.stores.users.findById(other.id))?.language).toBe('ru');
    const unknown = changeLanguage(world.as(user), JSON.parse('{"language":"de"}'));
    expect(await mistakes(unknown)).toEqual(['unknown_value /language']);
  });

  it('is something that jobs do not have', async () => {
    expect(() => getMe(world.commandLine)).toThrow('not_signed_in');
    expect(await refusal(changeLanguage(world.commandLine, { language: 'kk' }))).toBe('not_signed_in');
  });
});
