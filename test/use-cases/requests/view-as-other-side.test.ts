import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import { listFlows } from '../../../src/use-cases/requests/list-flows.ts';
import { viewAsOtherSide } from '../../../src/use-cases/requests/view-as-other-side.ts';
import { viewRequest } from '../../../src/use-cases/requests/view-request.ts';
import { refusal } from '../../support/account-world.ts';
import { type RequestWorld, requestWorld, spanishRequest } from '../../support/request-world.ts';

let world: RequestWorld;
let executor: UseCaseContext;
let spain: UseCaseContext;

beforeEach(async () => {
  world = await requestWorld();
  executor = await world.as('central');
  spain = await world.as('liaison', { state: 'ES' });
});
afterEach(() => world.close());

describe('what our people are shown as the view of the other side', () => {
  it('is what its officer gets, field by field, before and after names and papers are opened', async () => {
    const id = await world.create(executor, { ...spanishRequest, direction: 'incoming' });
    const paper = await world.addPaper(executor, id, 'translation');
    const isTheSame = async () => {
      const { view, visible } = await viewAsOtherSide(executor, id);
      expect(visible).toBe(true);
      expect(view).toEqual(await viewRequest(spain, id));
      return view;
    };
    expect(await isTheSame()).not.toHaveProperty('persons');
    await world.take(executor, id, 'note', { text: 'Between ourselves' });
    await world.take(spain, id, 'ask_question', { text: 'When?' });
    await world.take(executor, id, 'release');
    await world.take(executor, id, 'release_document', { documentId: paper });
    const opened = await isTheSame();
    expect(opened.persons).toHaveLength(1);
    expect(opened.documents).toHaveLength(1);
    expect(JSON.stringify(opened)).not.toContain('Between ourselves');
  });

  it('is said not to be seen yet while the request has not left the house', async () => {
    const prosecutor = await world.as('prosecutor');
    const id = await world.create(prosecutor, spanishRequest);
    expect((await viewAsOtherSide(prosecutor, id)).visible).toBe(false);
    expect(await refusal(viewRequest(spain, id))).toBe('not_found');
  });
});

describe('an officer of the other State', () => {
  it('is not shown the courses of internal work', async () => {
    expect(await refusal(listFlows(spain))).toBe('forbidden');
  });
});
