import { describe, expect, it } from 'vitest';
import { assessLegalBasis } from '../../../src/domain/treaties/assess-legal-basis.ts';
import type { BasisQuestion } from '../../../src/domain/treaties/basis-question.ts';
import { shippedRegistry } from '../../support/shipped-registry.ts';
import { legalBasisCases, ordinaryDay } from './legal-basis-cases.ts';

const ask = (question: Partial<BasisQuestion> & Pick<BasisQuestion, 'state' | 'kind'>) =>
  assessLegalBasis(shippedRegistry, { homeState: 'KZ', direction: 'outgoing', on: ordinaryDay, ...question });

describe.each(legalBasisCases)('$title', ({ cases }) => {
  it.each(cases)('$name', ({ question, verdict, bases, not }) => {
    const answer = ask(question);
    expect(answer.bases.map(({ treatyId, confirmed }) => (confirmed ? treatyId : `${treatyId}?`))).toEqual(
      bases,
    );
    expect(answer.verdict).toBe(verdict);
    const reasons = Object.fromEntries(answer.notUsable.map(({ treatyId, because }) => [treatyId, because]));
    expect(reasons).toMatchObject(not);
  });
});

describe('the answer', () => {
  it('ranks from one, and says why each basis counts and how to cite it in three languages', () => {
    const { bases } = ask({ state: 'KG', kind: 'mla', offences: ['corruption'] });
    expect(bases.map(({ rank }) => rank)).toEqual(bases.map((_, index) => index + 1));
    for (const { reason, cite, sources } of bases) {
      for (const text of [reason, cite])
        expect(Object.values(text).every((words) => words.length > 10)).toBe(true);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('shows an amending instrument under the treaty it amends, never as a basis of its own', () => {
    const [minsk] = ask({ state: 'MD', kind: 'mla' }).bases;
    expect(minsk?.amendedBy?.map(({ treatyId, confirmed }) => [treatyId, confirmed])).toEqual([
      ['cis-minsk-protocol-1997', true],
    ]);
    const [kyrgyz] = ask({ state: 'KG', kind: 'mla' }).bases;
    expect(kyrgyz?.amendedBy?.map(({ treatyId, confirmed }) => [treatyId, confirmed])).toEqual([
      ['kz-kg-mla-protocol-2022', false],
    ]);
  });

  it('takes the later of the two states as the first day of a convention', () => {
    const [transfer] = ask({ state: 'GE', kind: 'transfer' }).bases;
    expect(transfer?.inForceFrom).toBe('2002-07-26');
  });

  it('gives channel and languages where the text was read', () => {
    const [turkey] = ask({ state: 'TR', kind: 'extradition' }).bases;
    expect(turkey?.channel).toBe('central_or_diplomatic');
    expect(ask({ state: 'AR', kind: 'extradition' }).bases[0]?.channel).toBe('diplomatic');
    expect(ask({ state: 'AM', kind: 'mla' }).bases[0]?.languages).toContain('state languages or ru');
  });

  it('falls back to the Russian title where a language has none, and says so', () => {
    const [minsk] = ask({ state: 'MD', kind: 'mla', language: 'kk' }).bases;
    expect([minsk?.titleLanguage, minsk?.title.startsWith('Конвенция')]).toEqual(['ru', true]);
    expect(minsk?.cite.kk).toBe(minsk?.cite.ru);
    const [spain] = ask({ state: 'ES', kind: 'extradition' }).bases;
    expect(spain?.titleComposed).toBe(true);
  });

  it('says whose declaration an extradition under a limited convention waits for', () => {
    const [uncac, untoc] = ask({ state: 'JP', kind: 'extradition', offences: ['corruption'] }).bases;
    expect(uncac?.reason.en).toContain('check what the other State declared');
    expect(untoc?.reason.en).toContain('was not found, so it is not confirmed');
  });

  it('never offers a framework or an ancillary instrument', () => {
    for (const state of ['DE', 'RU', 'UA', 'BY']) {
      for (const kind of ['mla', 'extradition', 'transfer'] as const) {
        const ids = ask({ state, kind }).bases.map(({ treatyId }) => treatyId);
        for (const id of ids) expect(shippedRegistry.byId.get(id)?.basisRole).toBe('request');
      }
    }
  });

  it('tells why every bilateral treaty with the state that is not a basis is none, and no treaty twice', () => {
    for (const [state, treaties] of shippedRegistry.byState) {
      const { bases, notUsable } = ask({ state, kind: 'mla' });
      const told = [...bases, ...notUsable].map(({ treatyId }) => treatyId);
      expect(new Set(told).size).toBe(told.length);
      if (state === 'KZ') continue;
      for (const { id, form } of treaties) if (form === 'bilateral') expect(told).toContain(id);
    }
  });

  it('does not list the whole registry as unusable', () => {
    expect(ask({ state: 'JP', kind: 'transfer' }).notUsable.length).toBeLessThan(5);
  });
});

describe('findings of the assessment', () => {
  const codes = (question: Parameters<typeof ask>[0]) =>
    ask(question).findings.map(({ code, severity }) => `${severity} ${code}`);

  it('warns when conventions limited by offence reach only a part of the offences', () => {
    const answer = ask({ state: 'JP', kind: 'mla', offences: ['drugs', 'tax'] });
    expect(answer.findings.map(({ code, path }) => [code, path])).toEqual([
      ['offences_partly_covered', '/offences'],
    ]);
    expect(answer.bases[0]?.offencesCovered).toEqual(['drugs']);
    expect(answer.findings[0]?.message.ru).toContain('налоговые преступления');
  });

  it('only informs of it when a general treaty carries the request', () => {
    expect(codes({ state: 'TR', kind: 'mla', offences: ['drugs', 'tax'] })).toEqual([
      'info offences_partly_covered',
    ]);
  });

  it('asks for the day of the offence where a treaty leaves earlier offences out', () => {
    expect(codes({ state: 'AR', kind: 'extradition' })).toEqual(['warn offence_date_needed']);
    expect(codes({ state: 'AR', kind: 'extradition', offenceDate: '2020-01-01' })).toEqual([]);
  });

  it('asks for the offences where no general treaty exists', () => {
    expect(codes({ state: 'JP', kind: 'mla' })).toEqual(['info offences_not_given']);
  });
});

describe('reciprocity', () => {
  it('is always possible through the diplomatic channel', () => {
    expect(ask({ state: 'TR', kind: 'mla' }).reciprocity).toMatchObject({
      available: true,
      channel: 'diplomatic',
    });
  });

  it('needs our undertaking when we ask and their guarantee when they ask (УПК 558)', () => {
    const needs = (direction: 'outgoing' | 'incoming') =>
      ask({ state: 'JP', kind: 'mla', direction }).reciprocity.requires.map(({ code }) => code);
    expect(needs('outgoing')).toEqual(['our_written_undertaking', 'diplomatic_channel']);
    expect(needs('incoming')).toEqual(['their_written_guarantee', 'diplomatic_channel']);
    expect(ask({ state: 'JP', kind: 'mla', direction: 'incoming' }).reciprocity.citation).toContain('558(3)');
  });

  it('needs the consent of УПК 602 for a transfer', () => {
    const { requires, citation } = ask({ state: 'JP', kind: 'transfer' }).reciprocity;
    expect(requires[0]?.code).toBe('consent_on_reciprocity');
    expect(citation).toContain('УПК 602');
  });
});

describe('speed', () => {
  it('answers from the indexes of the state and the kind, not from the whole registry', () => {
    const many = { ...shippedRegistry, treaties: [], byId: new Map() };
    const question = {
      homeState: 'KZ',
      direction: 'outgoing',
      on: ordinaryDay,
      state: 'KG',
      kind: 'mla',
    } as const;
    expect(assessLegalBasis(many, question).bases.length).toBe(2);
  });
});
