import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../../src/domain/requests/hash-chain.ts';
import { knownFacts } from '../../../../src/domain/treaties/known-facts.ts';
import {
  type ProvisionKey,
  provisionAt,
  provisionKeys,
  provisionValue,
} from '../../../../src/domain/treaties/provision-fields.ts';
import { typedFromValue, valueFrom } from '../../../../src/http/pages/treaties/provision-form.ts';
import { shippedRegistry } from '../../../support/shipped-registry.ts';

const recorded = (key: ProvisionKey) =>
  shippedRegistry.treaties.flatMap(({ id, provisions }) => {
    const value = provisionAt(provisions, key);
    return value === null ? [] : [{ id, value }];
  });

describe.each(provisionKeys)('the form of %s', (key) => {
  test('sends back unchanged whatever the registry holds', () => {
    for (const { id, value } of recorded(key)) {
      const sent = valueFrom(key, typedFromValue(key, value));
      const said = (told: unknown) => `${id} ${canonicalJson(knownFacts(told))}`;
      expect(said(sent)).toBe(said(value));
      expect(provisionValue(key).safeParse({ value: sent }).success).toBe(true);
    }
  });

  test('sends "not known" where nothing is typed', () => {
    expect(valueFrom(key, new Map())).toBeNull();
  });
});
