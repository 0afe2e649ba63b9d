import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import { mostViews } from '../../../src/use-cases/ports/saved-views.ts';
import { forgetView } from '../../../src/use-cases/requests/forget-view.ts';
import { listSavedViews } from '../../../src/use-cases/requests/list-saved-views.ts';
import { saveView } from '../../../src/use-cases/requests/save-view.ts';
import { refusal } from '../../support/account-world.ts';
import { type RequestWorld, requestWorld } from '../../support/request-world.ts';

let world: RequestWorld;
let executor: UseCaseContext;
beforeEach(async () => {
  world = await requestWorld();
  executor = await world.as('central');
});
afterEach(() => world.close());

const namesOf = async (who: UseCaseContext) => (await listSavedViews(who)).map(({ name }) => name);

describe('a view of the list', () => {
  it('is kept for the person who saved it and for nobody else', async () => {
    await saveView(executor, { name: '  Испания  ', query: 'state=ES&sort=nextDueAt' });
    expect(await listSavedViews(executor)).toEqual([{ name: 'Испания', query: 'state=ES&sort=nextDueAt' }]);
    const colleague = await world.as('central', { name: 'Colleague' });
    expect(await namesOf(colleague)).toEqual([]);
    await forgetView(colleague, 'Испания');
    expect(await namesOf(executor)).toEqual(['Испания']);
  });

  it('is deleted by its person, however often they say so', async () => {
    await saveView(executor, { name: 'Испания', query: 'state=ES' });
    await forgetView(executor, 'Испания');
    await forgetView(executor, 'Испания');
    expect(await namesOf(executor)).toEqual([]);
  });

  it('has a name of at most 60 characters, and leads nowhere but to the list', async () => {
    const save = (name: string, query: string) => refusal(saveView(executor, { name, query }));
    expect(await save('', 'state=ES')).toBe('invalid');
    expect(await save('н'.repeat(61), 'state=ES')).toBe('invalid');
    expect(await save('Elsewhere', '//example.org/')).toBe('invalid');
    expect(await save('Elsewhere', 'state=ES#https://example.org')).toBe('invalid');
    expect(await namesOf(executor)).toEqual([]);
  });

  it('is one of thirty at most; one of the same name is replaced even then', async () => {
    for (let number = 0; number < mostViews; number++) {
      await saveView(executor, { name: `View ${number}`, query: '' });
    }
    expect(await refusal(saveView(executor, { name: 'One more', query: '' }))).toBe('invalid');
    await saveView(executor, { name: 'View 0', query: 'open=true' });
    expect(await listSavedViews(executor)).toHaveLength(mostViews);
  });

  it('is for those who see a list', async () => {
    const admin = await world.as('admin');
    expect(await refusal(saveView(admin, { name: 'Any', query: '' }))).toBe('forbidden');
    expect(await refusal(listSavedViews(admin))).toBe('forbidden');
    expect(await refusal(forgetView(admin, 'Any'))).toBe('forbidden');
  });
});
