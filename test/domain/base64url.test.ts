import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../src/domain/base64url.ts';

describe('bytes in an address', () => {
  it('are written without characters that an address would change', () => {
    expect(toBase64Url(new Uint8Array([251, 255, 191, 0]))).toBe('-_-_AA');
  });

  it.each([0, 1, 2, 3, 32])('come back as they were, %i of them', (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => 255 - index * 7);
    expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
  });

  it('are not read out of any text', () => {
    expect(() => fromBase64Url('a*b')).toThrow();
  });
});
