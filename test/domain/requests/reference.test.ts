import { describe, expect, it } from 'vitest';
import { mayBeginReference } from '../../../src/domain/requests/reference.ts';

describe('what a reader types', () => {
  it.each(['', 'M', 'MLA', 'MLA-OUT-', 'EXT-IN-2026', 'TRA-OUT-2026-000123'])(
    '"%s" may begin a reference',
    (text) => {
      expect(mayBeginReference(text)).toBe(true);
    },
  );

  it.each(['ИВАНОВ', 'MA', 'MLAS', 'MLA-2026', '267100121000001'])('"%s" begins none', (text) => {
    expect(mayBeginReference(text)).toBe(false);
  });
});
