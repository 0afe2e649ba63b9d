import { beforeAll, describe, expect, it } from 'vitest';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { aCreation, aRow, noon } from '../support/change-builders.ts';
import { aProcess, entryOf, moveTo, startOf } from '../support/process-builders.ts';
import { aTreaty } from '../support/treaty-builders.ts';

/** What every engine promises of treaties under way. */
export function describePipeline(openStores: () => Promise<Stores>): void {
  describe('the log of a treaty under way', () => {
    let stores: Stores;
    beforeAll(async () => {
      stores = await openStores();
    });

    it('is read back in order, as it was written', async () => {
      const row = aProcess();
      const entries = [
        entryOf(row, 1, startOf()),
        entryOf(row, 2, moveTo('consultation', null)),
        entryOf(row, 3, moveTo('negotiation', '2026-02-01')),
      ];
      const [first, ...rest] = entries;
      if (!first) throw new Error('no entry');
      await stores.pipeline.commit({ opens: row, entry: first });
      for (const entry of rest) await stores.pipeline.commit({ entry });
      expect(await stores.pipeline.find(row.id)).toEqual({ row, entries });
      expect(await stores.pipeline.list()).toContainEqual({ row, entries });
      expect(await stores.pipeline.find(aProcess().id)).toBeUndefined();
    });

    it('takes one of two writers at the same place, and the other nothing at all', async () => {
      const row = aProcess();
      await stores.pipeline.commit({ opens: row, entry: entryOf(row, 1, startOf()) });
      const racing = await Promise.allSettled(
        (['consultation', 'negotiation'] as const).map((stage) =>
          stores.pipeline.commit({
            entry: entryOf(row, 2, moveTo(stage, null)),
            answer: {
              actorId: 'officer',
              key: `${row.id} ${stage}`,
              bodyHash: 'hash',
              status: 201,
              body: '{}',
              location: null,
              createdAt: noon,
            },
          }),
        ),
      );
      expect(racing.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const lost = racing.find((one) => one.status === 'rejected');
      expect(lost).toMatchObject({ reason: { code: 'conflict' } });
      expect((await stores.pipeline.find(row.id))?.entries).toHaveLength(2);
      const answers = await Promise.all(
        ['consultation', 'negotiation'].map((stage) =>
          stores.answers.find('officer', `${row.id} ${stage}`, '2026-01-01T00:00:00.000Z'),
        ),
      );
      expect(answers.filter(Boolean)).toHaveLength(1);
    });

    it('is one for a treaty of the registry, whoever starts it second', async () => {
      const [one, other] = [aProcess({ treatyId: 'twice' }), aProcess({ treatyId: 'twice' })];
      await stores.pipeline.commit({ opens: one, entry: entryOf(one, 1, startOf()) });
      await expect(
        stores.pipeline.commit({ opens: other, entry: entryOf(other, 1, startOf()) }),
      ).rejects.toMatchObject({ code: 'conflict' });
      expect(await stores.pipeline.findByTreaty('twice')).toEqual(one);
      expect(await stores.pipeline.find(other.id)).toBeUndefined();
    });
  });

  describe('processes made from the registry', () => {
    it('are made once, and never touch what officers wrote', async () => {
      const stores = await openStores();
      const signed = aTreaty({
        id: 'signed',
        status: 'signed',
        signedOn: '2026-01-05',
        sources: ['a source'],
      });
      const taken = aTreaty({ id: 'taken', status: 'signed', signedOn: '2026-01-05' });
      const own = aProcess({ treatyId: 'taken' });
      await stores.pipeline.commit({ opens: own, entry: entryOf(own, 1, startOf({ treatyId: 'taken' })) });
      expect(await stores.pipeline.seedVersion()).toBeUndefined();

      await stores.pipeline.loadSeed(
        [signed, taken, aTreaty({ id: 'forced' })],
        '2026-05-01.a',
        '2026-05-01',
      );
      await stores.pipeline.loadSeed([signed, taken], '2026-05-01.a', '2026-05-01');
      expect(await stores.pipeline.seedVersion()).toBe('2026-05-01.a');
      expect(await stores.pipeline.list()).toHaveLength(2);
      const made = (await stores.pipeline.list()).find(({ row }) => row.treatyId === 'signed');
      expect(made?.entries).toMatchObject([
        { sequence: 1, actor: { role: 'system' }, body: { stage: 'signed', sources: ['a source'] } },
      ]);
      if (!made) throw new Error('nothing was made');

      const written = entryOf(made.row, 2, moveTo('ratification_bill', '2026-05-20'));
      await stores.pipeline.commit({ entry: written });
      const later = { ...signed, status: 'ratified_not_in_force', ratifiedOn: '2026-06-01' } as const;
      await stores.pipeline.loadSeed([later, taken], '2026-07-01.b', '2026-07-01');
      expect((await stores.pipeline.find(made.row.id))?.entries).toEqual([...made.entries, written]);
      expect((await stores.pipeline.find(own.id))?.entries).toHaveLength(1);
    });
  });

  describe('requests by state', () => {
    it('are counted whether the state’s officer sees them or not', async () => {
      const stores = await openStores();
      for (const [number, change] of [
        { state: 'DE', visibleToState: true },
        { state: 'DE', visibleToState: false },
        { state: 'TR', visibleToState: false, status: 'executed', terminal: true },
      ].entries()) {
        await stores.requests.commit(aCreation(aRow({ number: number + 1, status: 'sent', ...change })));
      }
      const counted = new Map<string, number>();
      for (const {
        state,
        kind,
        direction,
        status,
        terminal,
        count,
      } of await stores.requests.countsByState()) {
        const key = `${state} ${kind} ${direction} ${status} ${terminal}`;
        counted.set(key, (counted.get(key) ?? 0) + count);
      }
      expect(Object.fromEntries(counted)).toEqual({
        'DE mla outgoing sent false': 2,
        'TR mla outgoing executed true': 1,
      });
    });
  });
}
