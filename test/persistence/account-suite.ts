import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, it } from 'vitest';
import type { NewLink, UserRow } from '../../src/use-cases/ports/accounts.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { aDelivery, aUser, noon } from '../support/change-builders.ts';

const later = '2026-03-02T13:00:00.000Z';
const afterwards = '2026-03-02T14:00:00.000Z';
const refused = { code: 'conflict' };

const aLink = (userId: string | null, change: Partial<NewLink> = {}): NewLink => ({
  hash: uuidv7(),
  purpose: userId === null ? 'setup' : 'reset',
  userId,
  createdAt: noon,
  expiresAt: later,
  ...change,
});

/** What every engine promises of commits on accounts; run on SQLite and on D1. */
export function describeAccounts(openStores: () => Promise<Stores>): void {
  describe('a commit on accounts', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await openStores();
    });

    const person = async (change: Partial<UserRow> = {}) => {
      const user = aUser({ passwordHash: 'old', ...change });
      await stores.users.create(user);
      return user;
    };
    const opened = async (userId: string | null, change: Partial<NewLink> = {}) => {
      const link = aLink(userId, change);
      await stores.credentials.addLink(link);
      return link.hash;
    };
    const withEveryEntrance = async (userId: string) => {
      const own = { userId, createdAt: noon, expiresAt: later };
      const [session, token, link] = [uuidv7(), uuidv7(), await opened(userId)];
      await stores.credentials.addSession({ ...own, idHash: session });
      await stores.credentials.addToken({ ...own, id: uuidv7(), hash: token });
      return async () => ({
        session: (await stores.credentials.findSession(session)) !== undefined,
        token: (await stores.credentials.findToken(token)) !== undefined,
        link: (await stores.credentials.findLink(link)) !== undefined,
      });
    };
    const passwordOf = async ({ id }: UserRow) => (await stores.users.findById(id))?.passwordHash;
    const messages = async () => (await stores.outbox.list({}, { limit: 5 })).items.map(({ id }) => id);

    it('opens an account with its link and its message, or none of them', async () => {
      const taken = await person({ email: 'taken@example.org' });
      const attempt = async (user: UserRow) => {
        const [link, mail] = [aLink(user.id), aDelivery(user.id)];
        const done = stores.credentials.commit({ creates: user, addsLink: link, deliveries: [mail] });
        return { done, link, mail };
      };
      const lost = await attempt(aUser({ email: taken.email.toUpperCase() }));
      await expect(lost.done).rejects.toMatchObject(refused);
      expect(await stores.credentials.findLink(lost.link.hash)).toBeUndefined();
      expect(await messages()).toEqual([]);
      const user = aUser();
      const { done, link, mail } = await attempt(user);
      await done;
      expect(await stores.users.findById(user.id)).toEqual(user);
      expect(await stores.credentials.findLink(link.hash)).toMatchObject({ userId: user.id, usedAt: null });
      expect(await messages()).toEqual([mail.id]);
    });

    it('opens no account where its message cannot be written', async () => {
      const known = await person();
      const mail = aDelivery(known.id);
      await stores.outbox.add([mail]);
      const user = aUser();
      await expect(
        stores.credentials.commit({ creates: user, addsLink: aLink(user.id), deliveries: [mail] }),
      ).rejects.toMatchObject(refused);
      expect(await stores.users.findById(user.id)).toBeUndefined();
    });

    it('spends a link for exactly one of several callers', async () => {
      const hash = await opened(null);
      const outcomes = await Promise.allSettled(
        [1, 2, 3].map(() => stores.credentials.commit({ spends: { hash, at: noon }, creates: aUser() })),
      );
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect((await stores.users.list({ limit: 5 })).total).toBe(1);
      expect(await stores.credentials.findLink(hash)).toMatchObject({ usedAt: noon });
    });

    it.each([
      ['past its time', { expiresAt: noon }, noon],
      ['at its end', {}, later],
    ])('spends no link %s, and does nothing else then', async (_, change, at) => {
      const user = await person();
      const hash = await opened(user.id, change);
      const entrances = await withEveryEntrance(user.id);
      const commit = stores.credentials.commit({
        spends: { hash, at },
        setsPassword: { userId: user.id, from: 'old', to: 'new' },
        ends: { userId: user.id, all: ['sessions', 'links', 'tokens'] },
      });
      await expect(commit).rejects.toMatchObject(refused);
      expect(await passwordOf(user)).toBe('old');
      expect(await entrances()).toEqual({ session: true, token: true, link: true });
    });

    it('spends no link that is not there', async () => {
      const commit = stores.credentials.commit({ spends: { hash: 'none', at: noon }, creates: aUser() });
      await expect(commit).rejects.toMatchObject(refused);
    });

    it('sets a password and ends by it what it says, for that account alone', async () => {
      const [user, other] = [await person(), await person()];
      const [own, others] = [await withEveryEntrance(user.id), await withEveryEntrance(other.id)];
      await stores.credentials.addFailure('key', noon);
      await stores.credentials.commit({
        setsPassword: { userId: user.id, from: 'old', to: 'new' },
        ends: { userId: user.id, all: ['sessions', 'links'] },
        forgives: 'key',
      });
      expect(await passwordOf(user)).toBe('new');
      expect(await passwordOf(other)).toBe('old');
      expect(await own()).toEqual({ session: false, token: true, link: false });
      expect(await others()).toEqual({ session: true, token: true, link: true });
      expect(await stores.credentials.newestFailures('key', { after: '', limit: 5 })).toEqual([]);
      await stores.credentials.commit({ ends: { userId: user.id, all: ['tokens'] } });
      expect(await own()).toMatchObject({ token: false });
    });

    it('sets no password over another than was seen, nor of a disabled account', async () => {
      const user = await person();
      const setOver = (from: string | null) =>
        stores.credentials.commit({ setsPassword: { userId: user.id, from, to: 'new' } });
      await expect(setOver('older')).rejects.toMatchObject(refused);
      await expect(setOver(null)).rejects.toMatchObject(refused);
      await stores.users.update(user.id, { disabledAt: noon });
      await expect(setOver('old')).rejects.toMatchObject(refused);
      expect(await passwordOf(user)).toBe('old');
      const invited = await person({ passwordHash: null });
      await stores.credentials.commit({ setsPassword: { userId: invited.id, from: null, to: 'first' } });
      expect(await passwordOf(invited)).toBe('first');
    });

    it('names people by their ids, those without an account left out', async () => {
      const [one, other] = [await person({ name: 'Invented One' }), await person({ name: 'Invented Other' })];
      expect(await stores.users.namesOf([one.id, other.id, 'nobody'])).toEqual(
        new Map([
          [one.id, 'Invented One'],
          [other.id, 'Invented Other'],
        ]),
      );
      expect(await stores.users.namesOf([])).toEqual(new Map());
    });

    it('makes one first administrator by two set-up links used at once', async () => {
      const links = [await opened(null), await opened(null)];
      const outcomes = await Promise.allSettled(
        links.map((hash) =>
          stores.credentials.commit({
            needsNoAdmin: true,
            spends: { hash, at: noon },
            creates: aUser({ role: 'admin' }),
          }),
        ),
      );
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await stores.users.listByRoles(['admin'], {})).toHaveLength(1);
    });

    it('leaves one of two administrators who disable each other at once', async () => {
      const admins = [await person({ role: 'admin' }), await person({ role: 'admin' })];
      const outcomes = await Promise.allSettled(
        admins.map(({ id }) => stores.credentials.commit({ disables: { userId: id, at: noon } })),
      );
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await stores.users.listByRoles(['admin'], {})).toHaveLength(1);
    });

    it('counts no invited administrator as one who remains', async () => {
      const admin = await person({ role: 'admin' });
      await person({ role: 'admin', passwordHash: null });
      const disable = () => stores.credentials.commit({ disables: { userId: admin.id, at: noon } });
      await expect(disable()).rejects.toMatchObject(refused);
      await person({ role: 'admin' });
      await disable();
      expect(await stores.users.findById(admin.id)).toMatchObject({ disabledAt: noon });
    });

    it('disables anybody else without asking for administrators, and keeps the first time', async () => {
      const user = await person();
      const entrances = await withEveryEntrance(user.id);
      const disable = (at: string) =>
        stores.credentials.commit({
          disables: { userId: user.id, at },
          ends: { userId: user.id, all: ['sessions', 'links', 'tokens'] },
        });
      await disable(noon);
      await disable(afterwards);
      expect(await stores.users.findById(user.id)).toMatchObject({ disabledAt: noon });
      expect(await entrances()).toEqual({ session: false, token: false, link: false });
    });
  });
}
