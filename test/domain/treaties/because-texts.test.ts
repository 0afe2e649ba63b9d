import { expect, it } from 'vitest';
import { becauseCodes } from '../../../src/domain/treaties/basis-question.ts';
import { becauseText } from '../../../src/domain/treaties/because-texts.ts';

it.each(['en', 'ru', 'kk'] as const)(
  'every reason against a treaty has words of its own (%s)',
  (language) => {
    const texts = becauseCodes.map((because) => becauseText(because, null)[language]);
    expect(new Set(texts).size).toBe(becauseCodes.length);
  },
);

it('a reason that rests on a day names it', () => {
  expect(becauseText('terminated', '2023-12-29').ru).toMatch(/29 декабря 2023 года\.\)$/);
  expect(becauseText('invited', '2023-04').en).toContain('2023-04');
  expect(becauseText('not_party', '2023-04')).toEqual(becauseText('not_party', null));
});
