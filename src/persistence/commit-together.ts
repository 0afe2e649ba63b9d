import type Database from 'better-sqlite3';
import { outOfReach } from './database-errors.ts';
import type { Statement } from './engine.ts';
import { whenUnlocked } from './when-unlocked.ts';

interface Waiting {
  readonly statements: readonly Statement[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** So many at most have their turn before anything else is read or answered. */
const mostTogether = 32;

/**
 * Commits asked for in one turn of the event loop are written through to the disk by one `COMMIT`: the disk is waited for
 * once, and pages that several write are written once. None is acknowledged before all of it stands on the disk. Where one
 * of them is refused nothing has happened, and each is committed by itself.
 */
export function commitTogether(
  connection: Database.Database,
  run: (statements: readonly Statement[]) => void,
): (statements: readonly Statement[]) => Promise<void> {
  const waiting: Waiting[] = [];
  const together = connection.transaction((group: readonly Waiting[]) => {
    for (const { statements } of group) run(statements);
  });

  async function commitGroup(group: readonly Waiting[]): Promise<void> {
    try {
      await whenUnlocked(() => together.immediate(group));
      for (const { done } of group) done();
    } catch (error) {
      if (group.length > 1 && outOfReach(error) === undefined) {
        for (const one of group) await commitGroup([one]);
      } else for (const { failed } of group) failed(error);
    }
  }

  const flush = () => {
    const group = waiting.splice(0, mostTogether);
    if (waiting.length > 0) setImmediate(flush);
    void commitGroup(group);
  };

  return (statements) =>
    new Promise((done, failed) => {
      if (waiting.push({ statements, done, failed }) === 1) setImmediate(flush);
    });
}
