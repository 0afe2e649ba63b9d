import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/domain/finding.ts';
import { checkAccessoryOffences } from '../../../../src/domain/requests/grounds/accessory-offences.ts';
import {
  findingsOnExtraditing,
  findingsOnGranting,
} from '../../../../src/domain/requests/grounds/ground-findings.ts';
import { checkNotGrounds } from '../../../../src/domain/requests/grounds/not-grounds.ts';
import { answered, caseOf, under } from '../../../support/ground-cases.ts';

const said = (findings: readonly Finding[]) =>
  findings.map(({ code, severity, path }) => `${severity} ${code} ${path}`);

describe('deciding extradition', () => {
  const open = caseOf(
    under('cis-kishinev-2002', 'extradition', {
      persons: [{ surname: 'Вымышленный', role: 'accused', nationalities: ['RU'] }],
      offences: [{ category: 'other', maxPenaltyMonths: 24 }],
    }),
  );

  it('stops until everything that is not left to the decision is answered', () => {
    const findings = findingsOnExtraditing(open);
    const blocked = findings.filter(({ severity }) => severity === 'block').map(({ path }) => path);
    expect(blocked).toEqual(
      expect.arrayContaining(['/grounds/asylum', '/grounds/specialty', '/grounds/age', '/grounds/immunity']),
    );
    expect(blocked).not.toContain('/grounds/own_national');
    expect(said(findings).at(-1)).toBe('warn grounds_not_weighed /grounds');
  });

  it('asks for what the file leaves open and tells what would settle it', () => {
    const unknown = caseOf(under('cis-kishinev-2002', 'extradition'));
    expect(said(findingsOnExtraditing(unknown))).toEqual(
      expect.arrayContaining([
        'block ground_unanswered /grounds/min_penalty_1y',
        'warn penalty_unknown /offences',
        'block ground_unanswered /grounds/own_national',
        'warn nationality_unknown /persons/0/nationalities',
      ]),
    );
  });

  it('of an own citizen stops under Kishinev and warns under the treaty with Italy', () => {
    const own = { persons: [{ surname: 'Вымышленный', role: 'accused', nationalities: ['KZ'] }] };
    const stopped = said(findingsOnExtraditing(caseOf(under('cis-kishinev-2002', 'extradition', own))));
    expect(stopped).toContain('block own_national /persons/0/nationalities');
    const warned = said(findingsOnExtraditing(caseOf(under('kz-it-extradition-2015', 'extradition', own))));
    expect(warned).toContain('warn own_national /persons/0/nationalities');
  });
});

describe('granting legal assistance', () => {
  const request = (...answers: [string, string][]) =>
    caseOf(
      under('kz-us-mla-2015', 'mla', { offences: [{ category: 'tax', maxPenaltyMonths: 60 }] }),
      answers.map(([ground, answer]) => answered(ground, answer)),
    );

  it('is not held up by questions, but told of them', () => {
    expect(said(findingsOnGranting(request()))).toEqual(['warn grounds_not_weighed /grounds']);
  });

  it('is stopped by immunity, and warned of what the treaty leaves to the decision', () => {
    expect(said(findingsOnGranting(request(['immunity', 'present'], ['military', 'present'])))).toEqual(
      expect.arrayContaining([
        'block ground_present /grounds/immunity',
        'warn ground_present /grounds/military',
      ]),
    );
  });

  it('waits for the answer that a condition needs', () => {
    const small = caseOf(under('oas-a55-1992', 'mla'));
    expect(said(findingsOnGranting(small))).toContain('block ground_unanswered /grounds/mla_min_penalty');
  });

  it('tells that a fiscal offence is no ground where the treaty says so', () => {
    const fiscal = caseOf(under('un-uncac-2003', 'mla', { offences: [{ category: 'tax' }] }));
    expect(said(checkNotGrounds(fiscal))).toEqual(['info not_a_ground /offences']);
    const banking = caseOf(under('un-uncac-2003', 'mla', { measures: [{ code: 'bank_records' }] }));
    expect(said(checkNotGrounds(banking))).toEqual(['info not_a_ground /measures']);
    expect(checkNotGrounds(caseOf(under('un-uncac-2003', 'mla')))).toEqual([]);
  });
});

describe('accessory extradition', () => {
  const offencesOf = (...months: number[]) =>
    months.map((maxPenaltyMonths) => ({ category: 'other' as const, maxPenaltyMonths }));

  it('is told where one offence carries the lesser ones (УПК 579(1)-(2), IT 2(6))', () => {
    const mixed = caseOf(under('kz-it-extradition-2015', 'extradition', { offences: offencesOf(24, 6) }));
    expect(checkAccessoryOffences(mixed)).toMatchObject([
      { severity: 'info', citation: 'UPK 579(1)-(2); IT_EXT 2(6)' },
    ]);
    const grave = caseOf(under('kz-it-extradition-2015', 'extradition', { offences: offencesOf(24) }));
    expect(checkAccessoryOffences(grave)).toEqual([]);
  });
});
