import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, it } from 'vitest';
import { RequestContent } from '../../src/domain/requests/request-content.ts';
import { UseCaseError } from '../../src/use-cases/errors.ts';
import type { Changes } from '../../src/use-cases/ports/requests.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import {
  aCreation,
  aDelivery,
  aDocument,
  anAction,
  aRow,
  aStep,
  aUser,
  noon,
} from '../support/change-builders.ts';

const everything = { sees: 'all' } as const;

/** What every engine promises of a commit; run on SQLite and on D1. */
export function describeCommits(openStores: () => Promise<Stores>): void {
  describe('a commit', () => {
    let stores: Stores;
    const user = aUser();
    beforeAll(async () => {
      stores = await openStores();
      await stores.users.create(user);
    });

    const nextRow = async () =>
      stores.requests.withNextNumber({ kind: 'mla', direction: 'outgoing', year: 2026 }, async (number) =>
        aRow({ number }),
      );
    const create = async (change: Partial<Changes> = {}) => {
      const creation = aCreation(await nextRow(), change);
      await stores.requests.commit(creation);
      return creation.row;
    };
    const expectConflict = (work: Promise<unknown>) =>
      expect(work).rejects.toSatisfy((error) => error instanceof UseCaseError && error.code === 'conflict');

    it('writes the request, its action and words, content, terms, documents, message and answer together', async () => {
      const row = { ...(await nextRow()), urgent: true, nextDueAt: '2026-03-09T12:00:00.000Z' };
      const action = anAction(row);
      const document = aDocument(row);
      const delivery = aDelivery(user.id, { requestId: row.id, actionId: action.id });
      const content = RequestContent.parse({
        kind: 'mla',
        direction: 'outgoing',
        state: 'ES',
        facts: 'Выдуманные обстоятельства',
        legalBasis: { treatyIds: ['kz-es-mla'] },
      });
      const answer = {
        actorId: user.id,
        key: uuidv7(),
        bodyHash: 'b',
        status: 201,
        body: '{}',
        location: '/x',
        createdAt: noon,
      };
      await stores.requests.commit({
        row,
        before: undefined,
        actions: [action],
        texts: new Map([[action.id, { salt: 's', note: 'слова' }]]),
        content,
        searchTerms: ['wholly', 'written'],
        documents: [document],
        deliveries: [delivery],
        answer,
      });

      const file = await stores.requests.find(row.id, everything);
      expect(file).toEqual({
        row,
        content,
        actions: [action],
        texts: new Map([[action.id, { salt: 's', note: 'слова' }]]),
        documents: [document],
      });
      const found = await stores.requests.list(
        { q: 'whol writ', sort: 'reference' },
        everything,
        { limit: 5 },
        noon,
      );
      expect(found.items).toEqual([row]);
      const deliveries = await stores.outbox.list({ request: row.id }, { limit: 5 });
      expect(deliveries.items).toEqual([
        expect.objectContaining({ ...delivery, recipient: user.email, status: 'queued', attempts: 0 }),
      ]);
      expect(await stores.answers.find(user.id, answer.key, noon)).toEqual(answer);
      expect(await stores.requests.countOnTreaties(['kz-es-mla'])).toEqual(new Map([['kz-es-mla', 1]]));
    });

    it('that breaks at its last statement leaves nothing of the earlier ones', async () => {
      const taken = aDelivery(user.id);
      await stores.outbox.add([taken]);
      const row = await nextRow();
      const document = aDocument(row);
      const broken = aCreation(row, {
        documents: [document],
        searchTerms: ['neverseen'],
        deliveries: [taken],
      });
      await expectConflict(stores.requests.commit(broken));

      expect(await stores.requests.find(row.id, everything)).toBeUndefined();
      const found = await stores.requests.list(
        { q: 'neverseen', sort: 'reference' },
        everything,
        { limit: 5 },
        noon,
      );
      expect(found).toMatchObject({ items: [], total: 0 });
      expect(await stores.requests.withNextNumber(row, async (number) => number)).toBe(row.number);
    });

    it('whose message goes to nobody leaves nothing and is not taken for a lost race', async () => {
      const row = await create();
      const step = { ...aStep(row, { status: 'submitted' }), deliveries: [aDelivery('nobody')] };
      await expect(stores.requests.commit(step)).rejects.toThrow(/foreign key/i);
      expect((await stores.requests.find(row.id, everything))?.row).toEqual(row);
    });

    it('loses to another writer who was first, and nothing of it stays', async () => {
      const row = await create();
      const winner = aStep(row, { status: 'submitted' });
      const document = aDocument(row);
      const loser = { ...aStep(row, { status: 'withdrawn' }), documents: [document], searchTerms: ['loser'] };
      await stores.requests.commit(winner);
      await expectConflict(stores.requests.commit(loser));

      const file = await stores.requests.find(row.id, everything);
      expect(file?.row).toEqual(winner.row);
      expect(file?.actions.map(({ id }) => id)).toHaveLength(2);
      expect(file?.documents).toEqual([]);
    });

    it('of two at the same moment, exactly one wins', async () => {
      const row = await create();
      const results = await Promise.allSettled([1, 2, 3].map(() => stores.requests.commit(aStep(row))));
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect((await stores.requests.find(row.id, everything))?.actions).toHaveLength(2);
    });

    it('is refused over a head other than the one decided on, even with a free sequence', async () => {
      const row = await create();
      const step = aStep({ ...row, headHash: 'another head' });
      await expectConflict(stores.requests.commit(step));
      expect((await stores.requests.find(row.id, everything))?.actions).toHaveLength(1);
    });

    it('replaces content, terms and treaties, and marks documents released', async () => {
      const first = aDocument(aRow());
      const row = await nextRow();
      const document = { ...first, requestId: row.id };
      await stores.requests.commit(aCreation(row, { searchTerms: ['before'], documents: [document] }));
      const content = RequestContent.parse({
        kind: 'mla',
        direction: 'outgoing',
        state: 'ES',
        legalBasis: { treatyIds: ['one', 'two'] },
      });
      await stores.requests.commit({
        ...aStep(row),
        content,
        searchTerms: ['after'],
        releasedDocumentIds: [document.id],
      });
      const file = await stores.requests.find(row.id, everything);
      expect(file?.content).toEqual(content);
      expect(file?.documents).toEqual([{ ...document, released: true }]);
      const byTerm = (q: string) =>
        stores.requests.list({ q, sort: 'reference' }, everything, { limit: 5 }, noon);
      expect((await byTerm('before')).total).toBe(0);
      expect((await byTerm('after')).items.map(({ id }) => id)).toEqual([row.id]);
      expect(await stores.requests.countOnTreaties(['two', 'none'])).toEqual(new Map([['two', 1]]));
    });

    it('takes hundreds of search terms and documents', async () => {
      const row = await nextRow();
      const searchTerms = Array.from({ length: 300 }, (_, index) => `many${index}`);
      const documents = Array.from({ length: 40 }, () => aDocument(row));
      await stores.requests.commit(aCreation(row, { searchTerms, documents }));
      expect((await stores.requests.find(row.id, everything))?.documents).toHaveLength(40);
      const last = await stores.requests.list(
        { q: 'many299', sort: 'reference' },
        everything,
        { limit: 5 },
        noon,
      );
      expect(last.total).toBe(1);
    });

    it('gives a series numbers without gaps to creators who collide', async () => {
      const series = { kind: 'transfer', direction: 'incoming', year: 2031 } as const;
      const createOne = () =>
        stores.requests.withNextNumber(series, async (number) => {
          const reference = `TRA-IN-2031-${String(number).padStart(6, '0')}`;
          await stores.requests.commit(aCreation(aRow({ ...series, number, reference })));
          return number;
        });
      const numbers = await Promise.all(Array.from({ length: 40 }, createOne));
      expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    });

    it('keeps an answer for a day and then gives its key back', async () => {
      const answer = { actorId: 'a', key: 'k', bodyHash: 'b', status: 201, body: '{}', location: null };
      await stores.answers.save({ ...answer, createdAt: '2026-01-01T00:00:00.000Z' });
      await expectConflict(stores.answers.save({ ...answer, createdAt: '2026-01-01T23:00:00.000Z' }));
      await stores.answers.save({ ...answer, createdAt: '2026-01-02T01:00:00.000Z' });
      expect(await stores.answers.find('a', 'k', '2026-01-02T00:00:00.000Z')).toMatchObject({ status: 201 });
      expect(await stores.answers.find('a', 'k', '2026-01-02T02:00:00.000Z')).toBeUndefined();
      await stores.answers.deleteOlderThan('2026-01-02T01:00:00.000Z');
      expect(await stores.answers.find('a', 'k', '')).toMatchObject({ status: 201 });
      await stores.answers.deleteOlderThan('2026-01-02T01:00:00.001Z');
      expect(await stores.answers.find('a', 'k', '')).toBeUndefined();
    });
  });
}
