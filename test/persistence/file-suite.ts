import { beforeAll, describe, expect, it } from 'vitest';
import type { ActionTexts } from '../../src/domain/requests/action.ts';
import type { RequestScope } from '../../src/use-cases/ports/request-query.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { aCreation, aDocument, anAction, aRow } from '../support/change-builders.ts';

const everything = { sees: 'all' } as const;

/** What every engine promises of opening a request; run on SQLite and on D1. */
export function describeFiles(openStores: () => Promise<Stores>): void {
  describe('a request', () => {
    let stores: Stores;
    beforeAll(async () => {
      stores = await openStores();
    });

    it('opens with sixty steps of the longest words that may be written, more than one value may hold', async () => {
      const row = aRow({ number: 1, sequence: 60, headHash: 'head-60' });
      const actions = Array.from({ length: 60 }, (_, index) =>
        anAction(row, { sequence: index + 1, hash: `head-${index + 1}`, previousHash: `head-${index}` }),
      );
      const texts = new Map<string, ActionTexts>(
        actions.map(({ id }) => [id, { salt: 's', text: 'Щ'.repeat(20_000) }]),
      );
      const documents = Array.from({ length: 60 }, () => aDocument(row));
      await stores.requests.commit(aCreation(row, { actions, texts, documents }));

      const file = await stores.requests.find(row.id, everything);
      expect(file?.row).toEqual(row);
      expect(file?.actions).toEqual(actions);
      expect(file?.documents).toHaveLength(60);
      expect(file?.texts).toEqual(texts);
      const [audited] = await stores.audit.readFiles(null, 1);
      expect(audited?.texts).toEqual(texts);
    });

    it('is looked up by its row alone by whoever may see it', async () => {
      const row = aRow({ number: 2, reference: 'MLA-OUT-2026-000002', officeCode: 'ALM', state: 'TR' });
      await stores.requests.commit(aCreation(row));
      const seen = (scope: RequestScope) => stores.requests.findRow(row.id, scope);
      expect(await seen(everything)).toEqual(row);
      expect(await seen({ sees: 'office', office: 'ALM' })).toEqual(row);
      expect(await seen({ sees: 'office', office: 'AST' })).toBeUndefined();
      expect(await seen({ sees: 'state', state: 'TR' })).toBeUndefined();
      expect(await seen({ sees: 'nothing' })).toBeUndefined();
    });
  });
}
