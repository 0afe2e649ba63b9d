import { conflict } from '../use-cases/errors.ts';

/** SQLite and D1 word these alike; by NULL a commit says that the chain's head moved, or that a condition does not hold. */
const lostRace = /UNIQUE constraint failed|NOT NULL constraint failed: (Request\.headHash|Setting\.value)/;

const isLostRace = (error: unknown): boolean =>
  error instanceof Error && (lostRace.test(error.message) || ('code' in error && error.code === 'P2002'));

/** Runs a write; where another writer was first, throws UseCaseError `conflict` instead of the driver's error. */
export async function conflictWhenTaken<T>(write: () => T | Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw isLostRace(error) ? conflict() : error;
  }
}
