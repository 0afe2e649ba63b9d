import { expect, it } from 'vitest';
import { offenceCategories } from '../../../src/domain/codes.ts';
import { offenceCategoryNames } from '../../../src/domain/law/kz/offence-categories.ts';
import { offenceList } from '../../../src/domain/treaties/offence-names.ts';

it.each(['en', 'ru', 'kk'] as const)('every offence category has a name of its own (%s)', (language) => {
  const names = offenceCategories.map((category) => offenceCategoryNames[category][language]);
  expect(new Set(names).size).toBe(offenceCategories.length);
});

it('several offences are read as a list within a sentence', () => {
  expect(offenceList(['extremism', 'torture']).ru).toBe('экстремизм, пытки');
});
