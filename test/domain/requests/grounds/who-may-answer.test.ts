import { describe, expect, it } from 'vitest';
import { groundOf } from '../../../../src/domain/law/kz/grounds/grounds.ts';
import type { GroundAssessment } from '../../../../src/domain/requests/grounds/ground-assessment.ts';
import { answersOpen, mayGive } from '../../../../src/domain/requests/grounds/who-may-answer.ts';
import { caseOf, groundIn, under } from '../../../support/ground-cases.ts';

const may = (capacity: 'RP' | 'DIC' | 'PG', id: string, answer: string, kind: 'mla' | 'extradition') => {
  const ground = groundOf(id);
  if (!ground) throw new Error(`No ground ${id}`);
  return mayGive(capacity, { ground, answer, kind });
};

describe('who may answer', () => {
  it('immunity is for the Office alone (УПК 553-556)', () => {
    expect([may('RP', 'immunity', 'absent', 'mla'), may('DIC', 'immunity', 'absent', 'mla')]).toEqual([
      false,
      true,
    ]);
    expect(may('RP', 'asylum', 'absent', 'extradition')).toBe(true);
  });

  it('to put a ground aside is to decide (УПК 591(1), 566(1))', () => {
    expect(may('DIC', 'own_national', 'waived', 'extradition')).toBe(false);
    expect(may('PG', 'own_national', 'waived', 'extradition')).toBe(true);
    expect(may('DIC', 'military', 'waived', 'mla')).toBe(true);
    expect(may('RP', 'military', 'waived', 'mla')).toBe(false);
  });
});

describe('the answers that would count', () => {
  const open = (treatyId: string, id: string, nationalities: string[] = []) => {
    const persons = [{ surname: 'Вымышленный', role: 'accused', nationalities }];
    const found = groundIn(caseOf(under(treatyId, 'extradition', { persons })), id);
    return answersOpen(found as GroundAssessment);
  };

  it('are none against what the file tells, but for what is left to the decision', () => {
    expect(open('cis-kishinev-2002', 'own_national', ['KZ'])).toEqual([]);
    expect(open('cis-kishinev-2002', 'own_national', ['RU'])).toEqual([]);
    expect(open('kz-it-extradition-2015', 'own_national', ['KZ'])).toEqual(['waived']);
    expect(open('cis-kishinev-2002', 'own_national')).toEqual(['absent', 'present']);
  });

  it('take an assurance only where one lifts the ground', () => {
    expect(open('cis-kishinev-2002', 'death_penalty')).toEqual(['absent', 'present', 'assured']);
    expect(open('kz-it-extradition-2015', 'death_penalty')).toEqual(['absent', 'present']);
  });
});
