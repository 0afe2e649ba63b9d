import type { AnswerStore } from '../use-cases/ports/requests.ts';
import { deleteAnswers, insertAnswer } from './compile-changes.ts';
import { database, type Engine } from './engine.ts';

export const createAnswerStore = (engine: Engine): AnswerStore => ({
  async find(actorId, key, since) {
    const [answer] = await engine.query(
      database
        .selectFrom('IdempotentAnswer')
        .selectAll()
        .where('actorId', '=', actorId)
        .where('key', '=', key)
        .where('createdAt', '>=', since)
        .compile(),
    );
    return answer;
  },

  save: (answer) => engine.commit(insertAnswer(answer)),

  deleteOlderThan: (instant) => engine.commit([deleteAnswers(instant)]),
});
