import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import type { AuthorityChangeRow } from '../../../src/use-cases/ports/authorities.ts';
import { addAuthority } from '../../../src/use-cases/states/add-authority.ts';
import { correctAuthority } from '../../../src/use-cases/states/correct-authority.ts';
import { listAuthorities } from '../../../src/use-cases/states/list-authorities.ts';
import { listAuthorityChanges } from '../../../src/use-cases/states/list-authority-changes.ts';
import { correctProvision } from '../../../src/use-cases/treaties/correct-provision.ts';
import { caught, mistakes, refusal } from '../../support/account-world.ts';
import { type RequestWorld, requestWorld } from '../../support/request-world.ts';

const source = { reference: 'Invented note', on: '2026-08-30' };
const ministry = { state: 'ES', id: 'es-ministry-of-justice' };

let world: RequestWorld;
let officer: UseCaseContext;
beforeEach(async () => {
  world = await requestWorld();
  officer = await world.as('treaty_officer');
});
afterEach(() => world.close());

const spanish = () => listAuthorities(officer, 'ES');

describe('the competent authorities of a state', () => {
  it('begin as its treaties name them, never verified', async () => {
    const [only, ...others] = await spanish();
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      ...ministry,
      name: 'Ministry of Justice',
      kinds: ['mla', 'extradition', 'transfer'],
      address: null,
      age: 'never_verified',
      sequence: 0,
      source: null,
    });
  });

  it('are corrected with a source, keep their history, and grow old in a year', async () => {
    const change = { address: 'Invented street 1', verifiedOn: '2026-08-30' };
    await correctAuthority(officer, ministry, { change, source, note: 'By letter', expected: [0] });
    const [corrected] = await spanish();
    expect(corrected).toMatchObject({ ...change, sequence: 1, age: 'fresh', source });
    expect(corrected?.namedIn.length).toBe(3);
    const { items } = await listAuthorityChanges(officer, 'ES', { limit: 5 });
    expect(items).toMatchObject([
      {
        actor: { role: 'treaty_officer' },
        before: { address: null },
        after: change,
        source,
        note: 'By letter',
      },
    ]);
    world.clock.set('2027-09-01T06:00:00.000Z');
    expect((await spanish())[0]?.age).toBe('old');
  });

  it('are entered where no treaty names them', async () => {
    const authority = { name: 'Invented Registry Court', kinds: ['mla'] };
    const { id } = await addAuthority(officer, 'ES', { authority, source });
    expect((await spanish()).find((one) => one.id === id)).toMatchObject({
      ...authority,
      address: null,
      languages: [],
      namedIn: [],
    });
  });

  it('lose against whoever was first, and take no change that is none', async () => {
    const change = { address: 'Invented street 1' };
    await correctAuthority(officer, ministry, { change, source });
    const late = correctAuthority(officer, ministry, { change: { address: 'x' }, source, expected: [0] });
    expect(await refusal(late)).toBe('precondition_failed');
    expect(await mistakes(correctAuthority(officer, ministry, { change, source }))).toEqual([
      'nothing_changed ',
    ]);
    const lost = world.stores.authorities.commit({
      ...((await listAuthorityChanges(officer, 'ES', { limit: 1 })).items[0] as AuthorityChangeRow),
      id: 'another',
    });
    expect(await refusal(lost)).toBe('conflict');
  });

  it('were verified on no day that has not come', async () => {
    const verifiedOn = '2026-09-02';
    const authority = { name: 'Invented Registry Court', kinds: ['mla'], verifiedOn };
    expect(await mistakes(addAuthority(officer, 'ES', { authority, source }))).toEqual([
      'verified_in_the_future /authority/verifiedOn',
    ]);
    expect(await mistakes(correctAuthority(officer, ministry, { change: { verifiedOn }, source }))).toEqual([
      'verified_in_the_future /change/verifiedOn',
    ]);
  });

  it('named in Cyrillic are corrected each for itself', async () => {
    const value = 'Генеральная прокуратура; Министерство юстиции';
    await correctProvision(
      officer,
      { treatyId: 'kz-es-mla-2011', key: 'central_authority_other' },
      { value, source },
    );
    const id = 'es-генеральная-прокуратура';
    await correctAuthority(
      officer,
      { state: 'ES', id },
      { change: { address: 'Invented street 1' }, source },
    );
    const named = (await spanish()).filter(({ address }) => address !== null);
    expect(named).toMatchObject([{ id, name: 'Генеральная прокуратура' }]);
  });

  it('are changed by treaty officers alone, and the names of those are for our own people', async () => {
    for (const role of ['prosecutor', 'central_head', 'liaison', 'admin'] as const) {
      const ctx = await world.as(role, role === 'liaison' ? { state: 'ES' } : {});
      expect(await listAuthorities(ctx, 'ES')).toHaveLength(1);
      expect((await caught(correctAuthority(ctx, ministry, { change: {}, source })))?.code).toBe('forbidden');
      expect((await caught(addAuthority(ctx, 'ES', { authority: {}, source })))?.code).toBe('forbidden');
    }
    const liaison = await world.as('liaison', { state: 'ES' });
    expect(await refusal(listAuthorityChanges(liaison, 'ES', { limit: 1 }))).toBe('forbidden');
  });

  it('are asked of a state that exists and is not ours', async () => {
    expect(await mistakes(listAuthorities(officer, 'KZ'))).toEqual(['own_state /state']);
    expect(await mistakes(listAuthorities(officer, 'ZZ'))).toEqual(['unknown_state /state']);
  });
});
