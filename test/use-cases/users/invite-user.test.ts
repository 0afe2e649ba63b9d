import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Role, roles } from '../../../src/domain/codes.ts';
import { inviteAgain } from '../../../src/use-cases/users/invite-again.ts';
import { type InviteUserInput, inviteUser } from '../../../src/use-cases/users/invite-user.ts';
import { viewLink } from '../../../src/use-cases/users/view-link.ts';
import { type AccountWorld, accountWorld, mistakes, refusal, secretIn } from '../../support/account-world.ts';

let world: AccountWorld;
beforeEach(async () => {
  world = await accountWorld();
});
afterEach(() => world.close());

const input = (change: object = {}): InviteUserInput => ({
  email: 'new@komek.example',
  name: 'Demo Newcomer',
  role: 'central',
  ...change,
});
const invite = async (change: object = {}) => inviteUser(await world.asRole('admin'), input(change));
const view = (url: string) => viewLink(world.services, { purpose: 'invitation', secret: secretIn(url) });

describe('an invitation', () => {
  it('makes an account without a password and sends its link, in the newcomer’s language', async () => {
    const { id, invitationUrl } = await invite({ role: 'prosecutor', office: 'AST', language: 'ru' });
    expect(invitationUrl).toMatch(/^https:\/\/komek\.example\/invitation\/[\w-]{43}$/);
    expect(await world.stores.users.findById(id)).toMatchObject({
      email: 'new@komek.example',
      role: 'prosecutor',
      office: 'AST',
      state: null,
      language: 'ru',
      passwordHash: null,
    });
    const deliveries = await world.deliveries();
    expect(deliveries).toHaveLength(1);
    expect(deliveries[0]).toMatchObject({
      userId: id,
      template: 'invitation',
      language: 'ru',
      requestId: null,
      recipient: 'new@komek.example',
      data: { link: invitationUrl, by: '2026-03-09' },
    });
  });

  it('is written in Kazakh for our people and in English for a liaison officer, unless told otherwise', async () => {
    await invite();
    await invite({ email: 'liaison@komek.example', role: 'liaison', state: 'ES' });
    const languages = (await world.deliveries()).map(({ recipient, language }) => `${recipient} ${language}`);
    expect(languages.sort()).toEqual(['liaison@komek.example en', 'new@komek.example kk']);
  });

  it('said twice for one address is refused, and sends nothing more', async () => {
    await invite();
    expect(await mistakes(invite({ email: 'NEW@komek.example' }))).toEqual(['email_taken /email']);
    expect(await world.deliveries()).toHaveLength(1);
  });

  it('said for one address by two administrators at once is refused to one of them', async () => {
    const admins = [await world.asRole('admin'), await world.asRole('admin')];
    const told = await Promise.all(admins.map((admin) => mistakes(inviteUser(admin, input()))));
    expect(told.sort()).toEqual([[], ['email_taken /email']]);
    expect(await world.deliveries()).toHaveLength(1);
  });

  it('leaves no account behind where its message could not be written', async () => {
    await invite();
    const [taken] = await world.deliveries();
    const ids = [world.services.newId(), taken?.id ?? ''];
    const admin = { ...(await world.asRole('admin')), newId: () => ids.shift() ?? '' };
    expect(await refusal(inviteUser(admin, input({ email: 'other@komek.example' })))).not.toBe('none');
    expect(await world.stores.users.findByEmail('other@komek.example')).toBeUndefined();
  });

  it('can be sent from the command line', async () => {
    expect(await refusal(inviteUser(world.commandLine, input()))).toBe('none');
  });

  it.each(roles.filter((role) => role !== 'admin'))('is not for %s to send', async (role) => {
    expect(await refusal(inviteUser(await world.asRole(role), input()))).toBe('forbidden');
  });
});

describe('role, office and state fit together', () => {
  const cases: [string, { role: Role; office?: string; state?: string }, string[]][] = [
    ['a liaison officer of another state', { role: 'liaison', state: 'es' }, []],
    ['a liaison officer without a state', { role: 'liaison' }, ['state_missing /state']],
    ['a liaison officer of our own state', { role: 'liaison', state: 'KZ' }, ['own_state /state']],
    ['a liaison officer of no state there is', { role: 'liaison', state: 'ZZ' }, ['unknown_state /state']],
    [
      'a liaison officer in an office',
      { role: 'liaison', state: 'ES', office: 'AST' },
      ['office_not_for_role /office'],
    ],
    ['a prosecutor in an office', { role: 'prosecutor', office: 'AST' }, []],
    ['a prosecutor without an office', { role: 'prosecutor' }, ['office_missing /office']],
    ['a prosecutor in no office there is', { role: 'prosecutor', office: 'XXX' }, ['unknown_office /office']],
    [
      'a prosecutor with a state',
      { role: 'prosecutor', office: 'AST', state: 'ES' },
      ['state_not_for_role /state'],
    ],
    ['an auditor with a state', { role: 'auditor', state: 'ES' }, ['state_not_for_role /state']],
    ['an executor of the department', { role: 'central' }, []],
  ];

  it.each(cases)('%s', async (_who, belonging, expected) => {
    expect(await mistakes(invite(belonging))).toEqual(expected);
  });

  it.each([
    ['an address that is none', { email: 'new@' }, ['not_an_email /email']],
    ['a name left empty', { name: ' ' }, ['required /name']],
    ['a role there is not', { role: 'king' }, ['unknown_value /role']],
    ['a field there is not', { rank: 'major' }, ['unknown_field /rank']],
    ['a language there is not', { language: 'de' }, ['unknown_value /language']],
  ])('%s is told', async (_what, change, expected) => {
    expect(await mistakes(invite(change))).toEqual(expected);
  });
});

describe('an invitation that lapsed', () => {
  it('is sent again, and the one before ends', async () => {
    const admin = await world.asRole('admin');
    const first = await inviteUser(admin, input());
    const second = await inviteAgain(admin, first.id);
    expect(await refusal(view(first.invitationUrl))).toBe('link_not_valid');
    expect(await view(second.invitationUrl)).toMatchObject({ holder: { email: 'new@komek.example' } });
    expect(await world.deliveries()).toHaveLength(2);
  });

  it('is not sent to someone who has a password, or is disabled, or does not exist', async () => {
    const admin = await world.asRole('admin');
    const active = await world.person();
    const disabled = await world.person({ passwordHash: null, disabledAt: world.clock.now() });
    expect(await refusal(inviteAgain(admin, active.id))).toBe('not_allowed_now');
    expect(await refusal(inviteAgain(admin, disabled.id))).toBe('not_allowed_now');
    expect(await refusal(inviteAgain(admin, world.services.newId()))).toBe('not_found');
    expect(await refusal(inviteAgain(await world.asRole('central'), active.id))).toBe('forbidden');
  });
});
