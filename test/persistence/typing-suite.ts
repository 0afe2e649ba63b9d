import { beforeAll, describe, expect, it } from 'vitest';
import type { RequestRow } from '../../src/use-cases/ports/requests.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { aCreation, aRow, aStep, aUser, noon } from '../support/change-builders.ts';

const later = '2026-03-02T12:00:05.000Z';

/** What every engine promises of what people type into a draft before they save it. */
export function describeTyping(openStores: () => Promise<Stores>): void {
  describe('what is typed into a draft', () => {
    let stores: Stores;
    let row: RequestRow;
    const [one, other] = [aUser(), aUser()];
    beforeAll(async () => {
      stores = await openStores();
      await stores.users.create(one);
      await stores.users.create(other);
      row = aRow({ number: 1 });
      await stores.requests.commit(aCreation(row));
    });

    const keep = (userId: string, section: string, value: string, keptAt = noon) =>
      stores.typing.keep({
        requestId: row.id,
        userId,
        section,
        typed: [['facts', value]],
        sequence: 1,
        startedAt: keptAt,
        keptAt,
      });
    const kept = async () =>
      (await stores.typing.list(row.id)).map(({ userId, section, typed }) => [
        userId,
        section,
        typed[0]?.[1],
      ]);

    it('is kept for each person and section; the newest takes the place of what was there', async () => {
      await keep(one.id, 'case', 'Half a date: 31.02.');
      await keep(other.id, 'case', 'Another text', later);
      await keep(one.id, 'case', 'Қазақша мәтін "1"\nжол', later);
      expect(await stores.typing.list(row.id)).toEqual([
        {
          requestId: row.id,
          userId: one.id,
          userName: one.name,
          section: 'case',
          typed: [['facts', 'Қазақша мәтін "1"\nжол']],
          sequence: 1,
          startedAt: noon,
          keptAt: later,
        },
        expect.objectContaining({ userId: other.id, startedAt: later }),
      ]);
    });

    it('is forgotten alone', async () => {
      await keep(one.id, 'persons', 'Demonov', later);
      await stores.typing.forget({ requestId: row.id, userId: one.id, section: 'case' });
      expect(await kept()).toEqual([
        [other.id, 'case', 'Another text'],
        [one.id, 'persons', 'Demonov'],
      ]);
    });

    it('of a colleague stays when the request moves on, and goes when it ends', async () => {
      const stays = aStep(row, {});
      await stores.requests.commit(stays);
      expect(await kept()).toHaveLength(2);
      const moved = aStep(stays.row, { status: 'submitted' });
      await stores.requests.commit(moved);
      expect(await kept()).toHaveLength(2);
      await stores.requests.commit(aStep(moved.row, { status: 'withdrawn', terminal: true }));
      expect(await kept()).toEqual([]);
    });
  });
}
