import type { DatabaseTrouble } from '../use-cases/ports/watch.ts';
import { outOfReach } from './database-errors.ts';
import { database, type Engine } from './engine.ts';
import { storeSetting } from './registry-statements.ts';

const answerWithinMs = 1_000;
/** Other writers of a healthy database are done long before. */
const writeWithinMs = 500;
const tryEveryMs = 50;

const anySetting = database.selectFrom('Setting').select('key').limit(1).compile();
const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const isMoved = (error: unknown) => outOfReach(error) === 'SQLITE_READONLY_DBMOVED';
const isBusy = (error: unknown) => /BUSY|LOCKED|55P03/.test(outOfReach(error) ?? '');

async function checkReading({ query, history }: Engine): Promise<DatabaseTrouble | undefined> {
  await query(anySetting);
  const applied = await history?.applied();
  if (!history || !applied) return undefined;
  const isUnknown = (name: string) => !history.own.includes(name);
  if (applied.some(isUnknown)) return { code: 'newer_version' };
  const isMissing = (name: string) => !applied.includes(name);
  return history.own.some(isMissing) ? { code: 'migrations_missing' } : undefined;
}

/** Really writes: a full disk and a folder that became read-only show in nothing else. */
async function checkWriting({ commitBriefly }: Engine): Promise<DatabaseTrouble | undefined> {
  if (!commitBriefly) return undefined;
  const giveUpAt = performance.now() + writeWithinMs;
  for (;;) {
    try {
      await commitBriefly([storeSetting('watch.written', new Date().toISOString())]);
      return undefined;
    } catch (cause) {
      if (isMoved(cause)) return { code: 'database_gone', cause };
      if (!isBusy(cause)) return { code: 'database_not_writable', cause };
      if (performance.now() > giveUpAt) return { code: 'database_locked', cause };
    }
    await pause(tryEveryMs);
  }
}

/** What is wrong with the database, if anything. Never waits for it longer than a second. */
export async function findTrouble(engine: Engine): Promise<DatabaseTrouble | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slow = new Promise<DatabaseTrouble>((tell) => {
    timer = setTimeout(() => tell({ code: 'database_slow' }), answerWithinMs);
  });
  const looked = checkReading(engine)
    .catch((cause: unknown): DatabaseTrouble => ({ code: 'database_silent', cause }))
    .then((trouble) => trouble ?? checkWriting(engine));
  try {
    return await Promise.race([looked, slow]);
  } finally {
    clearTimeout(timer);
  }
}
