import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import { changeDraft } from '../../../src/use-cases/requests/change-draft.ts';
import { forgetTyping } from '../../../src/use-cases/requests/forget-typing.ts';
import { keepTyping } from '../../../src/use-cases/requests/keep-typing.ts';
import { listTyping } from '../../../src/use-cases/requests/list-typing.ts';
import { refusal } from '../../support/account-world.ts';
import { type RequestWorld, requestWorld } from '../../support/request-world.ts';

let world: RequestWorld;
let prosecutor: UseCaseContext;
let id: string;

beforeEach(async () => {
  world = await requestWorld();
  prosecutor = await world.as('prosecutor');
  id = await world.create(prosecutor, {
    kind: 'mla',
    direction: 'outgoing',
    state: 'ES',
    legalBasis: { reciprocity: {} },
    measures: [{ code: 'documents' }],
  });
});
afterEach(() => world.close());

const typing = (value: string) => ({
  id,
  section: 'persons',
  typed: [['persons/0/birthDate', value]] as const,
  sequence: 1,
});
const actionsOf = async () =>
  (await world.stores.requests.find(id, { sees: 'all' }))?.actions.map(({ action }) => action);

describe('what somebody types into a draft', () => {
  it('is kept for them as typed, however often, and is no step of the case', async () => {
    for (const value of ['3', '31', '31.02']) await keepTyping(prosecutor, typing(value));
    expect((await listTyping(prosecutor, id)).mine.map(({ typed }) => typed)).toEqual([
      [['persons/0/birthDate', '31.02']],
    ]);
    expect(await actionsOf()).toEqual(['draft_created']);
  });

  it('tells a colleague who types where since when, and nothing of what', async () => {
    const colleague = await world.as('prosecutor', { name: 'Colleague' });
    await keepTyping(prosecutor, typing('31.02'));
    const seen = await listTyping(colleague, id);
    expect(seen.mine).toEqual([]);
    expect(seen.others).toEqual([
      {
        userName: 'prosecutor',
        section: 'persons',
        startedAt: world.clock.now(),
        keptAt: world.clock.now(),
      },
    ]);
  });

  it('is removed by nobody else', async () => {
    const colleague = await world.as('prosecutor', { name: 'Colleague' });
    await keepTyping(prosecutor, typing('31.02'));
    await forgetTyping(colleague, { id, section: 'persons' });
    expect((await listTyping(prosecutor, id)).mine).toHaveLength(1);
    await forgetTyping(prosecutor, { id, section: 'persons' });
    expect((await listTyping(prosecutor, id)).mine).toEqual([]);
  });

  it('outlives a colleague’s save and filing, for the draft may come back; it goes when its writer files', async () => {
    const colleague = await world.as('prosecutor', { name: 'Colleague' });
    await keepTyping(prosecutor, typing('31.02'));
    await changeDraft(colleague, { id, expectedSequence: 1, change: { caseTitle: 'Invented' } });
    expect((await listTyping(prosecutor, id)).mine).toHaveLength(1);
    await world.take(colleague, id, 'submit');
    expect((await listTyping(prosecutor, id)).mine).toHaveLength(1);
    await world.take(colleague, id, 'withdraw', { reason: 'Not needed any more' });
    expect((await listTyping(prosecutor, id)).mine).toEqual([]);
  });

  it('is refused where the request is not in sight, not theirs to edit, or no longer open', async () => {
    const stranger = await world.as('prosecutor', { name: 'Stranger', office: 'ALM' });
    expect(await refusal(keepTyping(stranger, typing('1')))).toBe('not_found');
    const officer = await world.as('liaison', { state: 'ES' });
    expect(await refusal(keepTyping(officer, typing('1')))).toBe('not_found');
    const auditor = await world.as('auditor');
    expect(await refusal(keepTyping(auditor, typing('1')))).toBe('forbidden');
    await world.take(prosecutor, id, 'submit');
    expect(await refusal(keepTyping(prosecutor, typing('1')))).toBe('forbidden');
  });

  it('is refused when it is no typing any more', async () => {
    expect(await refusal(keepTyping(prosecutor, typing('я'.repeat(1_000_001))))).toBe('too_large');
  });
});
