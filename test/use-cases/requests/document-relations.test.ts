import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../../src/use-cases/audit/verify-audit.ts';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import { type AddDocumentInput, addDocument } from '../../../src/use-cases/requests/add-document.ts';
import { viewRequest } from '../../../src/use-cases/requests/view-request.ts';
import { type RequestWorld, requestWorld } from '../../support/request-world.ts';

let world: RequestWorld;
let chancery: UseCaseContext;
let central: UseCaseContext;
let spain: UseCaseContext;
let id: string;
beforeAll(async () => {
  world = await requestWorld();
  chancery = await world.as('chancery');
  central = await world.as('central');
  spain = await world.as('liaison', { state: 'ES' });
  id = await world.create(chancery, { kind: 'mla', direction: 'incoming', state: 'ES' });
});
afterAll(() => world.close());

const add = (who: UseCaseContext, change: Partial<AddDocumentInput> = {}) => {
  const bytes = new TextEncoder().encode(`A paper ${crypto.randomUUID()}`);
  return addDocument(who, id, { fileName: 'paper.txt', bytes, type: 'other', language: 'ru', ...change });
};
const refused = (who: UseCaseContext, change: Partial<AddDocumentInput>) =>
  add(who, change).then(
    () => [],
    (error) => error.findings.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`),
  );
const papersOf = async (who: UseCaseContext) => (await viewRequest(who, id)).documents;

describe('a translation and a newer version', () => {
  it('are known by their originals, in the log too', async () => {
    const order = await add(central, { released: true });
    const translation = await add(central, { language: 'es', translationOf: order.id, certified: true });
    const corrected = await add(central, { language: 'es', replaces: translation.id });
    const papers = await papersOf(central);
    expect(papers.find((paper) => paper.id === translation.id)).toMatchObject({
      translationOf: order.id,
      certified: true,
      replaces: null,
    });
    expect(papers.find((paper) => paper.id === corrected.id)).toMatchObject({
      translationOf: order.id,
      certified: false,
      replaces: translation.id,
    });
    const report = await verifyAudit({ ...world.services, actor: { type: 'system', job: 'test' } });
    expect(report.faults).toEqual([]);
  });

  it('tell the other side nothing of papers it may not see', async () => {
    const internal = await add(central);
    const shown = await add(central, { language: 'es', translationOf: internal.id, released: true });
    const seen = await papersOf(spain);
    expect(seen.some((paper) => paper.id === internal.id)).toBe(false);
    expect(seen.find((paper) => paper.id === shown.id)).toMatchObject({ translationOf: null });
  });

  it('of a paper that the other side may not see cannot be sent by it', async () => {
    const internal = await add(central);
    expect(await refused(spain, { language: 'es', translationOf: internal.id })).toEqual([
      '/translationOf unknown_document',
    ]);
  });

  it('belong to the request they are sent to', async () => {
    const elsewhere = await world.create(chancery, { kind: 'mla', direction: 'incoming', state: 'ES' });
    const { id: other } = await addDocument(central, elsewhere, {
      fileName: 'paper.txt',
      bytes: new TextEncoder().encode('A paper of another request'),
      type: 'other',
      language: 'ru',
    });
    expect(await refused(central, { replaces: other })).toEqual(['/replaces unknown_document']);
  });
});
