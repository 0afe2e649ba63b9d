import { expect, it } from 'vitest';
import { checkDates } from '../../../src/domain/requests/check-dates.ts';

const person = { surname: 'Demonov', givenNames: 'Demo', nationalities: ['KZ'], role: 'suspect' } as const;
const offence = { category: 'other', article: '190', description: '' } as const;

it('a birth and an offence that have not happened yet are asked about', () => {
  const content = {
    persons: [{ ...person, birthDate: '2027-01-01' }, { ...person, birthDate: '1980-01-01' }, person],
    offences: [
      { ...offence, committedOn: '2026-12-02' },
      { ...offence, committedOn: '2026-12-01' },
    ],
  };
  const found = checkDates(content as never, '2026-12-01');
  expect(found.map(({ path, severity }) => `${severity} ${path}`)).toEqual([
    'warn /persons/0/birthDate',
    'warn /offences/0/committedOn',
  ]);
});
