import { Cookie, TimeSpan } from 'lucia';

export const sessionCookieName = 'komek_session';
export const sessionLifetime = { hours: 12 } as const;

/** Value of a Set-Cookie header that signs the browser in for as long as the session may live. */
export const writeSessionCookie = (secret: string, { secure }: { secure: boolean }): string =>
  cookie(secret, secure, new TimeSpan(sessionLifetime.hours, 'h').seconds());

/** Value of a Set-Cookie header that removes the cookie. */
export const blankSessionCookie = ({ secure }: { secure: boolean }): string => cookie('', secure, 0);

/** The session's secret out of a Cookie header, if it carries one that could be ours. */
export function readSessionCookie(header: string | undefined): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  const value = pairs
    .find((pair) => pair.startsWith(`${sessionCookieName}=`))
    ?.slice(sessionCookieName.length + 1);
  return value !== undefined && /^[\w-]{20,100}$/.test(value) ? value : undefined;
}

function cookie(value: string, secure: boolean, maxAge: number): string {
  const attributes = { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge } as const;
  return new Cookie(sessionCookieName, value, attributes).serialize();
}
