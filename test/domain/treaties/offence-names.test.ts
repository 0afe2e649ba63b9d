import { expect, it } from 'vitest';
import { offenceCategories } from '../../../src/domain/codes.ts';
import { offenceList, offenceNames } from '../../../src/domain/treaties/offence-names.ts';

it.each(['en', 'ru', 'kk'] as const)('every offence category has a name of its own (%s)', (language) => {
  const names = offenceCategories.map((category) => offenceNames[category][language]);
  expect(new Set(names).size).toBe(offenceCategories.length);
});

it('several offences are read as a list', () => {
  expect(offenceList(['drugs', 'torture']).ru).toBe('наркотики, пытки');
});
