import { describe, expect, it } from 'vitest';
import {
  type CentralAuthorityQuestion,
  centralAuthorityFor,
} from '../../../../src/domain/law/kz/central-authority.ts';

const question: CentralAuthorityQuestion = {
  kind: 'mla',
  stage: 'investigation',
  measures: ['hearing_witness'],
  treatyNamesPgo: false,
  reciprocity: false,
};
const decides = (change: Partial<CentralAuthorityQuestion>) => {
  const { code, citation } = centralAuthorityFor({ ...question, ...change });
  return `${code} by ${citation}`;
};

describe('the central authority', () => {
  it('is the competent body itself where nothing needs a sanction', () => {
    expect(decides({})).toBe('COMPETENT_BODY by UPK 559(3)');
  });

  it("is the Prosecutor General's Office once one measure needs or may need a sanction", () => {
    expect(decides({ measures: ['hearing_witness', 'search'] })).toBe('PGO by UPK 559(1)');
    expect(decides({ measures: ['bank_records'] })).toBe('PGO by UPK 559(1)');
  });

  it("is the Prosecutor General's Office for extradition and transfer, at any stage", () => {
    expect(decides({ kind: 'extradition', measures: [], stage: 'court' })).toBe('PGO by UPK 559(1)');
    expect(decides({ kind: 'transfer', measures: [] })).toBe('PGO by UPK 559(1)');
  });

  it('is the Supreme Court at the court stage', () => {
    expect(decides({ stage: 'court' })).toBe('SUPREME_COURT by UPK 559(2)');
    expect(decides({ stage: 'court', measures: ['search'] })).toBe('SUPREME_COURT by UPK 559(2)');
  });

  it("is the Prosecutor General's Office wherever the treaty says so, even at the court stage", () => {
    expect(decides({ treatyNamesPgo: true })).toBe('PGO by UPK 557(3)');
    expect(decides({ treatyNamesPgo: true, stage: 'court' })).toBe('PGO by UPK 557(3)');
  });

  it("is the Prosecutor General's Office for taking over a prosecution, which needs no sanction", () => {
    expect(decides({ measures: ['prosecution_transfer'] })).toBe('PGO by UPK 559(1), 578');
  });

  it("gives the undertaking of reciprocity through the Prosecutor General's Office", () => {
    expect(decides({ reciprocity: true })).toBe('PGO by UPK 558(2), 559(1)');
  });

  it("is the Prosecutor General's Office as long as no measure is named, and for a measure nobody knows", () => {
    expect(decides({ measures: [] })).toBe('PGO by UPK 559(1)');
    expect(decides({ measures: ['something_new'] })).toBe('PGO by UPK 559(1)');
  });

  it('explains itself in three languages', () => {
    const { name, reason } = centralAuthorityFor(question);
    expect([name.en, name.ru, name.kk]).toEqual([
      'Competent authority',
      'Компетентный орган',
      'Құзыретті орган',
    ]);
    expect(reason.ru).toContain('не требует санкции');
    expect(reason.kk).toContain('санкциясын талап етпейді');
  });
});
