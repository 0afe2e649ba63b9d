import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../../src/use-cases/audit/verify-audit.ts';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import { viewRequest } from '../../../src/use-cases/requests/view-request.ts';
import { confirmForce } from '../../../src/use-cases/treaties/confirm-force.ts';
import { correctTreaty } from '../../../src/use-cases/treaties/correct-treaty.ts';
import { getTreatyVersion } from '../../../src/use-cases/treaties/get-treaty-version.ts';
import { type RequestWorld, requestWorld, spanishRequest } from '../../support/request-world.ts';

const source = { reference: 'Invented bulletin', on: '2026-08-30' };
const treaty = 'kz-es-mla-2011';

let world: RequestWorld;
let officer: UseCaseContext;
let prosecutor: UseCaseContext;
beforeEach(async () => {
  world = await requestWorld();
  officer = await world.as('treaty_officer');
  prosecutor = await world.as('prosecutor');
});
afterEach(() => world.close());

const filedBasis = async (id: string) => {
  const view = await viewRequest(prosecutor, id);
  return view.view === 'internal' ? view.basis.filed : undefined;
};

async function file(): Promise<string> {
  const id = await world.create(prosecutor, spanishRequest);
  await world.take(prosecutor, id, 'submit');
  world.clock.advance({ hours: 1 });
  return id;
}

describe('the basis of a filed request', () => {
  it('is not there before it is filed', async () => {
    expect(await filedBasis(await world.create(prosecutor, spanishRequest))).toBeUndefined();
  });

  it('stays as it stood, whatever becomes of the treaty', async () => {
    await correctTreaty(officer, treaty, { change: { status: 'unknown' }, source });
    const id = await file();
    expect(await filedBasis(id)).toMatchObject({
      treaties: [{ treatyId: treaty, confirmed: false, isUnchanged: true, changes: [] }],
    });
    await confirmForce(officer, treaty, { inForceFrom: '2012-12-01', source });
    const filed = await filedBasis(id);
    expect(filed?.at).toBe('2026-09-01T06:00:00.000Z');
    expect(filed?.treaties).toMatchObject([
      { confirmed: false, isUnchanged: false, changes: [{ kind: 'force_confirmed', source }] },
    ]);
    const past = await getTreatyVersion(prosecutor, treaty, filed?.treaties[0]?.hash ?? '');
    expect(past.status).toBe('unknown');
  });

  it('tells of a newer edition of the registry, and keeps the older one readable', async () => {
    const id = await file();
    const stood = (await prosecutor.registry.current()).byId.get(treaty);
    if (!stood) throw new Error('not in the registry');
    await world.stores.registry.loadSeed([{ ...stood, note: 'A newer edition' }], '2099-01-01.newer');
    const [filed] = (await filedBasis(id))?.treaties ?? [];
    expect(filed).toMatchObject({ isUnchanged: false, changes: [] });
    expect(await getTreatyVersion(prosecutor, treaty, filed?.hash ?? '')).toEqual(stood);
  });

  it('is noted anew at each step that has it checked, inside the chain', async () => {
    const id = await file();
    const first = (await filedBasis(id))?.at;
    await correctTreaty(officer, treaty, { change: { note: 'Read again' }, source });
    await world.take(prosecutor, id, 'withdraw', { reason: 'Invented' });
    expect((await filedBasis(id))?.at).toBe(first);
    expect(await verifyAudit({ ...officer, actor: { type: 'system', job: 'test' } })).toMatchObject({
      faults: [],
    });
  });
});
