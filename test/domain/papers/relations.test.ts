import { describe, expect, it } from 'vitest';
import { newestPapers, type RelatedPaper, relationFindings } from '../../../src/domain/papers/relations.ts';

const paper = (id: string, change: Partial<RelatedPaper> = {}): RelatedPaper => ({
  id,
  language: 'ru',
  translationOf: null,
  certified: false,
  replaces: null,
  ...change,
});
const order = paper('order');
const inSpanish = paper('order-es', { language: 'es', translationOf: 'order' });
const corrected = paper('order-2', { replaces: 'order' });
const said = (papers: readonly RelatedPaper[], added: Partial<RelatedPaper>) =>
  relationFindings(papers, paper('added', added)).map(({ code, path }) => `${path} ${code}`);

describe('a paper that is said to belong to another', () => {
  it('may be its translation, certified or not, or its newer version', () => {
    expect(said([order], { language: 'es', translationOf: 'order' })).toEqual([]);
    expect(said([order], { language: 'es', translationOf: 'order', certified: true })).toEqual([]);
    expect(said([order], { replaces: 'order' })).toEqual([]);
  });

  it('is no translation into the language of its original', () => {
    expect(said([order], { translationOf: 'order' })).toEqual(['/translationOf same_language']);
  });

  it('translates an original, not a translation', () => {
    const added = { language: 'en', translationOf: 'order-es' };
    expect(said([order, inSpanish], added)).toEqual(['/translationOf translation_of_translation']);
  });

  it('replaces the newest version only', () => {
    expect(said([order, corrected], { replaces: 'order' })).toEqual(['/replaces already_replaced']);
    expect(said([order, corrected], { replaces: 'order-2' })).toEqual([]);
  });

  it('belongs to a paper of the same request', () => {
    const added = { language: 'es', translationOf: 'elsewhere', replaces: 'elsewhere' };
    expect(said([order], added)).toEqual(['/translationOf unknown_document', '/replaces unknown_document']);
  });

  it('is certified only as a translation', () => {
    expect(said([order], { certified: true })).toEqual(['/certified not_a_translation']);
  });
});

it('the newest papers are those that nothing replaces', () => {
  expect(newestPapers([order, inSpanish, corrected]).map(({ id }) => id)).toEqual(['order-es', 'order-2']);
});
