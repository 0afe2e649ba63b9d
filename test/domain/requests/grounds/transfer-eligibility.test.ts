import { describe, expect, it } from 'vitest';
import { transferEligibility } from '../../../../src/domain/requests/grounds/transfer-eligibility.ts';
import type { RequestContentInput } from '../../../../src/domain/requests/request-content.ts';
import { caseOf, registry, under } from '../../../support/ground-cases.ts';

const treaty = (id: string) => {
  const found = registry.byId.get(id);
  if (!found) throw new Error(`No treaty ${id}`);
  return found;
};

const prisoner: Partial<RequestContentInput> = {
  persons: [{ surname: 'Вымышленный', role: 'sentenced', nationalities: ['IT'] }],
  remainingMonths: 8,
  judgmentFinalOn: '2025-01-01',
};

const statesUnder = (id: string | null, more: Partial<RequestContentInput>) => {
  const situation = caseOf(under('kz-it-transfer-2013', 'transfer', { ...prisoner, ...more }));
  const found = transferEligibility(situation, [
    treaty('kz-it-transfer-2013'),
    treaty('kz-uz-transfer-2021'),
  ]);
  const instrument = found.find(({ treatyId }) => treatyId === id);
  return {
    textKnown: instrument?.textKnown,
    ...Object.fromEntries(instrument?.conditions.map(({ ground, state }) => [ground, state]) ?? []),
  };
};

describe('the conditions of a transfer', () => {
  it('are those of each instrument alone: eight months are too few for Italy and enough for the Code', () => {
    expect(statesUnder('kz-it-transfer-2013', { role: 'sentencing' })).toMatchObject({
      textKnown: true,
      transfer_not_national: 'met',
      transfer_not_final: 'met',
      transfer_under_6m: 'not_met',
      transfer_no_consent: 'not_known',
      transfer_dual_criminality: 'not_known',
    });
    expect(statesUnder(null, { role: 'sentencing' })).toMatchObject({
      transfer_under_6m: 'met',
      transfer_torture_guarantee: 'not_met',
      transfer_resident_kz: 'not_known',
    });
  });

  it('have no guarantee against torture where Kazakhstan takes the person over, but its court', () => {
    const taken = statesUnder(null, { role: 'administering' });
    expect(taken).not.toHaveProperty('transfer_torture_guarantee');
    expect(taken).toHaveProperty('recognition_refusal', 'not_known');
    expect(statesUnder('kz-it-transfer-2013', { role: 'administering' })).toMatchObject({
      transfer_not_national: 'not_met',
    });
  });

  it('are not all known of a treaty that nobody read', () => {
    expect(statesUnder('kz-uz-transfer-2021', { role: 'sentencing' })).toMatchObject({ textKnown: false });
  });
});
