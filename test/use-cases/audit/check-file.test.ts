import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sealAction } from '../../../src/domain/requests/hash-chain.ts';
import { verifyAudit } from '../../../src/use-cases/audit/verify-audit.ts';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import { changeDraft } from '../../../src/use-cases/requests/change-draft.ts';
import { type RequestWorld, requestWorld, spanishRequest } from '../../support/request-world.ts';
import { tamperWith } from '../../support/tamper.ts';

let world: RequestWorld;
let auditor: UseCaseContext;
let id: string;
let paper: string;

beforeEach(async () => {
  world = await requestWorld();
  auditor = await world.as('auditor');
  const prosecutor = await world.as('prosecutor');
  id = await world.create(prosecutor, spanishRequest);
  await changeDraft(prosecutor, { id, expectedSequence: 1, change: { facts: 'Told anew.' } });
  await world.take(prosecutor, id, 'submit', {}, { note: 'Invented note' });
  paper = await world.addPaper(prosecutor, id, 'other');
  await world.addPaper(await world.as('central'), id, 'answer', true);
});
afterEach(() => world.close());

const tamper = (...statements: readonly string[]) => tamperWith(world, ...statements);
const faults = async () => (await verifyAudit(auditor)).faults;
const ofRequest = () => `WHERE "requestId" = '${id}'`;
const words = (sequence: number) =>
  `WHERE "actionId" = (SELECT "id" FROM "Action" ${ofRequest()} AND "sequence" = ${sequence})`;

describe('the audit of one request', () => {
  it('finds nothing where nobody interfered', async () => {
    expect(await faults()).toEqual([]);
  });

  describe('contents', () => {
    const forge = () =>
      tamper(
        `UPDATE "RequestContent" SET "content" = json_set("content", '$.facts', 'Forged') ${ofRequest()}`,
      );

    it('that were forged', async () => {
      forge();
      expect(await faults()).toEqual([{ what: 'contents', requestId: id, fault: 'differ' }]);
    });

    it('that were put back to an older version', async () => {
      tamper(
        `UPDATE "RequestContent" SET "content" = json_set("content", '$.facts', '${spanishRequest.facts}') ${ofRequest()}`,
      );
      expect(await faults()).toEqual([{ what: 'contents', requestId: id, fault: 'differ' }]);
    });

    it('that were forged with the salt thrown away, so that no hash can tell', async () => {
      forge();
      tamper(`DELETE FROM "ActionText" ${words(2)}`);
      expect(await faults()).toEqual([{ what: 'contents', requestId: id, fault: 'unproven' }]);
    });

    it('that cannot be read any more', async () => {
      tamper(`UPDATE "RequestContent" SET "content" = 'rubbish' ${ofRequest()}`);
      expect(await faults()).toEqual([{ what: 'contents', requestId: id, fault: 'differ' }]);
    });

    it('that were erased are no fault', async () => {
      tamper(`DELETE FROM "RequestContent" ${ofRequest()}`, `DELETE FROM "ActionText" ${ofRequest()}`);
      expect(await faults()).toEqual([]);
    });
  });

  describe('words of a step', () => {
    it('that were forged', async () => {
      tamper(`UPDATE "ActionText" SET "texts" = json_set("texts", '$.note', 'Forged') ${words(3)}`);
      expect(await faults()).toEqual([{ what: 'words', requestId: id, sequence: 3 }]);
    });

    it('that were put where nothing was said', async () => {
      tamper(`UPDATE "ActionText" SET "texts" = json_set("texts", '$.note', 'Forged') ${words(1)}`);
      expect(await faults()).toEqual([{ what: 'words', requestId: id, sequence: 1 }]);
    });

    it('that were erased are no fault', async () => {
      tamper(`DELETE FROM "ActionText" ${words(3)}`);
      expect(await faults()).toEqual([]);
    });
  });

  describe('a document', () => {
    const change = (set: string) => tamper(`UPDATE "Document" SET ${set} WHERE "id" = '${paper}'`);
    const found = async (fault: string) =>
      expect(await faults()).toEqual([{ what: 'document', requestId: id, documentId: paper, fault }]);

    it('that was exchanged for another', async () => {
      change(`"sha256" = '${'0'.repeat(64)}'`);
      await found('differs');
    });

    it('that was given to the other state as their own', async () => {
      change(`"uploadedByState" = 'ES'`);
      await found('differs');
    });

    it('that nobody released', async () => {
      change(`"released" = 1`);
      await found('release_differs');
    });

    it('that nobody added', async () => {
      tamper(`UPDATE "Document" SET "id" = 'slipped in' WHERE "id" = '${paper}'`);
      expect(await faults()).toEqual([
        { what: 'document', requestId: id, documentId: 'slipped in', fault: 'not_in_log' },
      ]);
    });

    it('whose release was taken back', async () => {
      tamper(`UPDATE "Document" SET "released" = 0 WHERE "type" = 'answer'`);
      expect(await faults()).toMatchObject([{ what: 'document', fault: 'release_differs' }]);
    });

    it('that was released by a step is as the log says', async () => {
      await world.take(await world.as('central'), id, 'release_document', { documentId: paper });
      expect(await faults()).toEqual([]);
    });

    it('that was erased is no fault', async () => {
      tamper(`DELETE FROM "Document"`);
      expect(await faults()).toEqual([]);
    });
  });

  describe('the row for lists', () => {
    it.each([
      [`"visibleToState" = 1`, 'visibleToState'],
      [`"terminal" = 1`, 'terminal'],
      [`"executingOfficeCode" = 'ALM'`, 'executingOfficeCode'],
      [`"assigneeId" = 'somebody'`, 'assigneeId'],
      [`"officeCode" = 'ALM'`, 'officeCode'],
      [`"createdById" = 'somebody'`, 'createdById'],
      [`"state" = 'TR'`, 'state'],
      [`"confidential" = 1`, 'confidential'],
      [`"controlledUntil" = '2026-12-31'`, 'controlledUntil'],
      [`"reference" = 'MLA-OUT-2026-000007', "number" = 1`, 'reference'],
    ])('that says %s', async (set, field) => {
      tamper(`UPDATE "Request" SET ${set} WHERE "id" = '${id}'`);
      expect(await faults()).toContainEqual({ what: 'row', requestId: id, fields: [field] });
    });

    it('whose log is erased of its contents is still compared with the log', async () => {
      tamper(
        `DELETE FROM "RequestContent" ${ofRequest()}`,
        `UPDATE "Request" SET "visibleToState" = 1, "state" = 'TR' WHERE "id" = '${id}'`,
      );
      expect(await faults()).toEqual([{ what: 'row', requestId: id, fields: ['visibleToState'] }]);
    });
  });

  it('does not stop at a log forged with the right hashes', async () => {
    const newest = (await world.stores.requests.find(id, { sees: 'all' }))?.actions.at(-1);
    if (!newest) throw new Error('The log is empty');
    const { hash: _, previousHash, ...unsealed } = newest;
    const forged = await sealAction({ ...unsealed, status: 'unheard_of' }, previousHash);
    tamper(
      `UPDATE "Action" SET "status" = 'unheard_of', "hash" = '${forged.hash}' WHERE "id" = '${forged.id}'`,
      `UPDATE "Request" SET "status" = 'unheard_of', "headHash" = '${forged.hash}' WHERE "id" = '${id}'`,
    );
    expect(await faults()).toEqual([{ what: 'head', requestId: id, fault: 'log_unreadable' }]);
  });

  it('does not stop at a log that no longer makes sense', async () => {
    tamper(`UPDATE "Action" SET "payload" = 'rubbish' ${ofRequest()} AND "sequence" = 3`);
    expect(await faults()).toContainEqual({ what: 'log', requestId: id, sequence: 3, fault: 'altered' });
  });
});
