import { describe, expect, it } from 'vitest';
import { searchTreaties } from '../../../src/domain/treaties/search-treaties.ts';
import { shippedRegistry } from '../../support/shipped-registry.ts';

const ids = (filter: Parameters<typeof searchTreaties>[1]) =>
  searchTreaties(shippedRegistry, filter).map(({ id }) => id);

describe('searching the registry', () => {
  it('finds the treaties with a state, conventions included', () => {
    expect(ids({ state: 'CN', kind: 'extradition' })).toEqual(
      expect.arrayContaining(['kz-cn-extradition-1996', 'un-uncac-2003']),
    );
  });

  it('finds by words of a title in any language, ё and е being one', () => {
    expect(ids({ q: 'кишинев' })).toEqual(['cis-kishinev-2002']);
    expect(ids({ q: 'Kishinev convention' })).toContain('cis-kishinev-2002');
    expect(ids({ q: 'іс ұстап' }).length).toBeGreaterThan(0);
    expect(ids({ q: 'Atlantis' })).toEqual([]);
  });

  it('narrows by status, in order of the ids', () => {
    const found = ids({ status: 'conflicting' });
    expect(found).toEqual(['kz-in-extradition-2009', 'kz-mn-extradition-1993']);
  });
});
