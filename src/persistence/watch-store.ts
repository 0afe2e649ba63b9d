import type { RegisterFigures, WatchStore } from '../use-cases/ports/watch.ts';
import { database, type Engine } from './engine.ts';
import { findTrouble } from './find-trouble.ts';
import { countUpToLimit } from './page.ts';

const sameAnswerMs = 1_000;
const waiting = ['queued', 'failed', 'held'] as const;

const withStatus = (status: (typeof waiting)[number]) =>
  database.selectFrom('Delivery').select('id').where('status', '=', status);

/** By index alone. Ids grow with time, so the lowest belongs to what has waited longest. */
const oldestQueued = database
  .selectFrom('Delivery')
  .select('createdAt')
  .where('status', '=', 'queued')
  .orderBy('id')
  .limit(1)
  .compile();

const lastSealedDay = database
  .selectFrom('ChainDigest')
  .select('day')
  .orderBy('day', 'desc')
  .limit(1)
  .compile();
const newestDocument = database
  .selectFrom('Document')
  .select('sha256')
  .orderBy('id', 'desc')
  .limit(1)
  .compile();

function openRequestsDue(from: string | undefined, until: string) {
  const open = database.selectFrom('Request').select('id').where('terminal', '=', 0);
  const begun = from === undefined ? open : open.where('nextDueAt', '>=', from);
  return begun.where('nextDueAt', '<', until);
}

const lookedAtBefore = (moment: string) =>
  database.selectFrom('Request').select('id').where('nextAlarmAt', '<', moment);

export const createWatchStore = (engine: Engine): WatchStore => {
  let looking: ReturnType<WatchStore['findTrouble']> | undefined;
  let lookAgainAt = 0;
  return {
    /** Whoever asks within a second gets the same answer: many watchers cost what one does. */
    findTrouble() {
      const now = performance.now();
      if (looking === undefined || now >= lookAgainAt) {
        lookAgainAt = now + sameAnswerMs;
        looking = findTrouble(engine);
      }
      return looking;
    },

    async newestDocument() {
      const [document] = await engine.query(newestDocument);
      return document?.sha256;
    },

    async documentsNamed(digests) {
      if (digests.length === 0) return new Set();
      const named = database.selectFrom('Document').select('sha256').where('sha256', 'in', digests);
      return new Set((await engine.query(named.distinct().compile())).map(({ sha256 }) => sha256));
    },

    async figures({ until, rungBy, most }): Promise<RegisterFigures> {
      const count = async (rows: Parameters<typeof countUpToLimit>[0]) => {
        const [row] = await engine.query(countUpToLimit(rows, most));
        return Number(row?.total ?? 0);
      };
      const [queued, failed, held] = await Promise.all([
        count(withStatus('queued')),
        count(withStatus('failed')),
        count(withStatus('held')),
      ]);
      const [oldest] = await engine.query(oldestQueued);
      const [sealed] = await engine.query(lastSealedDay);
      const due = await Promise.all(
        until.map((edge, index) => count(openRequestsDue(until[index - 1], edge))),
      );
      return {
        messages: { queued, failed, held },
        oldestQueuedAt: oldest?.createdAt ?? null,
        due,
        alarmsLate: await count(lookedAtBefore(rungBy)),
        sealedDay: sealed?.day ?? null,
      };
    },
  };
};
