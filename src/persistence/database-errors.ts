import { conflict } from '../use-cases/errors.ts';

/** SQLite and D1 word these alike; by NULL a commit says that the chain's head or the next alarm moved, or that a condition does not hold. */
const lostRace =
  /UNIQUE constraint failed|NOT NULL constraint failed: (Request\.(headHash|nextAlarmAt)|Setting\.value)/;

/** PostgreSQL's errors carry a code, and the place where a value was missing. */
const isLostOnPostgres = (error: Error): boolean => {
  const { code, table, column } = error as Error & Record<'code' | 'table' | 'column', unknown>;
  return code === '23505' || (code === '23502' && refusing.has(`${table}.${column}`));
};
const refusing: ReadonlySet<string> = new Set(['Request.headHash', 'Request.nextAlarmAt', 'Setting.value']);

const isLostRace = (error: unknown): boolean =>
  error instanceof Error &&
  (lostRace.test(error.message) || ('code' in error && error.code === 'P2002') || isLostOnPostgres(error));

/** Runs a write; where another writer was first, throws UseCaseError `conflict` instead of the driver's error. */
export async function conflictWhenTaken<T>(write: () => T | Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw isLostRace(error) ? conflict() : error;
  }
}

/** Codes of SQLite, of the operating system, of Prisma (P…) and of PostgreSQL (five signs) by which a place of storage is out of reach. */
const passing =
  /^(SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|PROTOCOL)|E(NOSPC|DQUOT|FBIG|ROFS|ACCES|PERM|IO|MFILE|NFILE|CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|STALE|NOTDIR|NOTCONN|NETUNREACH|NOTFOUND|AI_AGAIN)(_|$)|P(1001|1002|1008|1017|2024|2028)$|08...$|53...$|57P0.$|58...$|25006$|40003$|55P03$|57014$|40001$|40P01$|0A000$)/;

/** What the drivers of PostgreSQL and D1 say without a code. */
const passingWords =
  /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect|Query read timeout|D1_ERROR: .*(overloaded|lost|reset|timed? ?out)/i;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const inside = ['cause', 'meta', 'driverAdapterError'] as const;

/**
 * Under which code an error says that the database or the disk cannot be reached or written now, and may be later;
 * undefined for every other error. Looks into what the ORM wraps around the driver's own.
 */
export function outOfReach(error: unknown, depth = 0): string | undefined {
  if (!isObject(error) || depth > 5) return undefined;
  for (const key of ['originalCode', 'code'] as const) {
    const code = key in error ? (error as Record<typeof key, unknown>)[key] : undefined;
    if (typeof code === 'string' && passing.test(code)) return code;
  }
  for (const key of inside) {
    const deeper =
      key in error ? outOfReach((error as Record<typeof key, unknown>)[key], depth + 1) : undefined;
    if (deeper !== undefined) return deeper;
  }
  return error instanceof Error && passingWords.test(error.message) ? 'no answer' : undefined;
}
