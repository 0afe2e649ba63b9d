import { describe, expect, it } from 'vitest';
import { citeOf } from '../../../src/domain/treaties/cite.ts';
import { shippedRegistry } from '../../support/shipped-registry.ts';

const cite = (id: string) => {
  const treaty = shippedRegistry.byId.get(id);
  if (treaty === undefined) throw new Error(id);
  return citeOf(treaty);
};

describe('how a letter cites a treaty', () => {
  it('adds the day of signature to a bilateral treaty in each language', () => {
    expect(cite('kz-cn-extradition-1996')).toEqual({
      en: expect.stringMatching(/ of 5 July 1996$/),
      ru: 'Договор между Республикой Казахстан и Китайской Народной Республикой о выдаче от 5 июля 1996 года',
      kk: expect.stringMatching(/\(1996 жылғы 5 шілде\)$/),
    });
  });

  it('does not repeat a year that the title names', () => {
    expect(cite('kz-cn-mla-protocol-2023').ru).not.toContain('2023');
    expect(cite('cis-minsk-1993').ru).toMatch(/\(Минск, 22 января 1993 г\.\)$/);
  });
});
