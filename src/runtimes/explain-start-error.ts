import { outOfReach } from '../persistence/database-errors.ts';

const reasons: readonly (readonly [code: RegExp, why: string])[] = [
  [
    /^(SQLITE_(READONLY|CANTOPEN)|E(ROFS|ACCES|PERM)$)/,
    'The data folder cannot be written to. Give the user who runs Komek the right to write in DATA_DIR, or name another folder.',
  ],
  [/^(SQLITE_FULL|E(NOSPC|DQUOT|FBIG)$)/, 'The disk is full. Make room on the disk of DATA_DIR.'],
  [/^SQLITE_(BUSY|LOCKED)/, 'The database is locked by another program. Try again when that has finished.'],
  [/^SQLITE_IOERR/, 'The disk of DATA_DIR cannot be read or written.'],
];
const otherwise = 'The database does not answer. Check that its server runs and that DATABASE_URL is right.';

/** Why a server could not start, in one line. */
export function explainStartError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && 'port' in error && error.code === 'EADDRINUSE') {
    return `PORT ${error.port} is taken by another program; set PORT to a free one.`;
  }
  const code = outOfReach(error);
  if (code === undefined) return error.message.replace(/\s*\n\s*/g, ' ').trim();
  return `${reasons.find(([pattern]) => pattern.test(code))?.[1] ?? otherwise} (${code})`;
}
