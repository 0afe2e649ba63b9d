import { describe, expect, it } from 'vitest';
import { blankSessionCookie, readSessionCookie, writeSessionCookie } from '../../src/auth/session-cookie.ts';

const secret = 'a'.repeat(43);

describe('the session cookie', () => {
  it('is out of reach for scripts and other sites, and ends with the session', () => {
    expect(writeSessionCookie(secret, { secure: true }).split('; ').sort()).toEqual(
      [`komek_session=${secret}`, 'HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Lax', 'Secure'].sort(),
    );
  });

  it('goes over plain http only where the server is not reached by https', () => {
    expect(writeSessionCookie(secret, { secure: false })).not.toContain('Secure');
  });

  it('is taken back at sign-out', () => {
    expect(blankSessionCookie({ secure: true })).toMatch(/^komek_session=;.*Max-Age=0/);
  });

  it('is read among other cookies', () => {
    expect(readSessionCookie(`a=1; komek_session=${secret};b=%`)).toBe(secret);
  });

  it.each([undefined, '', 'a=1', 'komek_session=', 'komek_session=%E0%A4%A', `xkomek_session=${secret}`])(
    'is not seen in %j',
    (header) => {
      expect(readSessionCookie(header)).toBeUndefined();
    },
  );
});
