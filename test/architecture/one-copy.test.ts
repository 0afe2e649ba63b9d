import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';

/** Build scripts run before there is anything of ours to import. */
const files = sourceFiles('src', 'emails').filter(({ path }) => !path.startsWith('src/build/'));
const containing = (pattern: RegExp) =>
  files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe('what is written once', () => {
  it('is SHA-256', () => {
    expect(containing(/SHA-256'|createHash\(/)).toEqual(['src/domain/sha256.ts']);
  });

  it('is base64url', () => {
    expect(containing(/\b(atob|btoa)\(|'base64url'/)).toEqual(['src/domain/base64url.ts']);
  });
});
