import { outOfReach } from './database-errors.ts';

/** How long a statement waits for another program that has locked the file. */
const patienceMs = 5_000;
const longestPauseMs = 30;

const isLocked = (error: unknown): boolean => outOfReach(error)?.startsWith('SQLITE_BUSY') === true;

/**
 * Tries again while another program has the file locked, and lets this process do its other work meanwhile: SQLite's own
 * waiting would hold up every request, also those that only read.
 */
export async function whenUnlocked<T>(attempt: () => T | Promise<T>): Promise<T> {
  const end = performance.now() + patienceMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isLocked(error) || performance.now() > end) throw error;
    }
    await new Promise((done) => setTimeout(done, Math.random() * longestPauseMs));
  }
}
