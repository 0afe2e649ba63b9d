import { describe, expect, it } from 'vitest';
import type { Offence, RequestContentInput } from '../../../src/domain/requests/request-content.ts';
import { RequestContent } from '../../../src/domain/requests/request-content.ts';
import { checkBasisHolds } from '../../../src/domain/treaties/check-basis-holds.ts';
import { shippedRegistry } from '../../support/shipped-registry.ts';

function check(content: Omit<RequestContentInput, 'direction'>, on = '2026-06-01') {
  const parsed = RequestContent.parse({ direction: 'outgoing', ...content });
  const findings = checkBasisHolds(shippedRegistry, parsed, { on, homeState: 'KZ' });
  return findings.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
}
const citing = (...treatyIds: string[]) => ({ legalBasis: { treatyIds } });
const committed = (...days: string[]): Offence[] =>
  days.map((committedOn) => ({ category: 'other', article: '', description: '', committedOn }));

describe('the basis chosen in a request', () => {
  it('holds when a confirmed treaty covers the kind and binds the other state that day', () => {
    expect(check({ kind: 'extradition', state: 'TR', ...citing('kz-tr-mla-extradition-1995') })).toEqual([]);
  });

  it('must be chosen', () => {
    expect(check({ kind: 'mla', state: 'TR' })).toEqual(['block no_basis /legalBasis']);
    expect(check({ kind: 'mla', state: 'TR', ...citing() })).toEqual([
      'block no_basis /legalBasis/treatyIds',
    ]);
  });

  it.each([
    ['is not in the registry', { kind: 'mla', state: 'TR', ...citing('kz-xx-mla') }, 'unknown_treaty'],
    [
      'governs another kind',
      { kind: 'transfer', state: 'TR', ...citing('kz-tr-mla-extradition-1995') },
      'basis_kind_not_covered',
    ],
    [
      'was made with another state',
      { kind: 'mla', state: 'TR', ...citing('kz-es-mla-2011') },
      'basis_other_party_not_bound',
    ],
    [
      'is only signed',
      { kind: 'mla', state: 'SG', ...citing('kz-sg-mla-2025') },
      'basis_signed_not_in_force',
    ],
    [
      'is ratified but not in force',
      { kind: 'mla', state: 'MA', ...citing('kz-ma-mla-2024') },
      'basis_ratified_not_in_force',
    ],
    ['has only invited us', { kind: 'mla', state: 'DE', ...citing('coe-030') }, 'basis_invited'],
    ['does not bind us', { kind: 'extradition', state: 'DE', ...citing('coe-024') }, 'basis_not_party'],
    ['was superseded', { kind: 'mla', state: 'RU', ...citing('cis-minsk-1993') }, 'basis_superseded'],
    [
      'was left by the other state',
      { kind: 'mla', state: 'UA', ...citing('cis-minsk-1993') },
      'basis_terminated',
    ],
    [
      'only amends another',
      { kind: 'mla', state: 'KG', ...citing('kz-kg-mla-protocol-2022') },
      'basis_not_a_request_basis',
    ],
    [
      'is a framework',
      { kind: 'mla', state: 'DE', ...citing('eu-kz-epca-2015') },
      'basis_not_a_request_basis',
    ],
    [
      'is limited to offences, and none is given',
      { kind: 'mla', state: 'JP', ...citing('un-uncac-2003') },
      'basis_offence_not_given',
    ],
    [
      'has no party list',
      { kind: 'mla', state: 'FR', ...citing('oas-a55-1992') },
      'basis_other_party_unknown',
    ],
  ] as const)('blocks when a treaty cited %s', (_, content, code) => {
    expect(check({ ...content, legalBasis: { treatyIds: [...content.legalBasis.treatyIds] } })).toEqual([
      `block ${code} /legalBasis/treatyIds/0`,
    ]);
  });

  it('is judged on the day of the step, not of the draft', () => {
    const request = { kind: 'mla', state: 'UA', ...citing('oas-a55-1992', 'cis-minsk-1993') } as const;
    expect(check(request, '2023-12-28')).toEqual(['warn basis_unconfirmed /legalBasis/treatyIds/1']);
    expect(check(request, '2023-12-29')).toEqual(['block basis_terminated /legalBasis/treatyIds/1']);
  });

  it('may be unconfirmed when filed, and says so', () => {
    expect(check({ kind: 'transfer', state: 'ES', ...citing('kz-es-transfer-2012') })).toEqual([
      'warn basis_unconfirmed /legalBasis/treatyIds/0',
    ]);
  });

  it('may be reciprocity, with advice where a confirmed treaty covers the kind', () => {
    expect(check({ kind: 'mla', state: 'JP', legalBasis: { reciprocity: {} } })).toEqual([]);
    expect(check({ kind: 'mla', state: 'ES', legalBasis: { reciprocity: {} } })).toEqual([
      'warn treaty_available /legalBasis',
    ]);
    expect(check({ kind: 'transfer', state: 'ES', legalBasis: { reciprocity: {} } })).toEqual([]);
  });

  describe('under the Montevideo convention', () => {
    const request = (offences: Offence[]) =>
      check({ kind: 'extradition', state: 'US', ...citing('oas-a35-1933'), offences });

    it('reaches offences from 2018-01-03 on', () => {
      expect(request(committed('2018-01-03'))).toEqual([]);
      expect(request(committed('2018-01-02'))).toEqual([
        'block basis_offence_before_treaty /legalBasis/treatyIds/0',
      ]);
    });
    it('warns when only some of the offences are late enough', () => {
      expect(request(committed('2017-01-01', '2019-01-01'))).toEqual([
        'warn offence_before_treaty /offences',
      ]);
    });
    it('warns when no offence has a day', () => {
      expect(request([])).toEqual(['warn offence_date_needed /offences']);
    });
  });
});
