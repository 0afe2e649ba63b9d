import { z } from 'zod';
import type { TypingStore } from '../use-cases/ports/typing.ts';
import { database, type Engine } from './engine.ts';

const Typed = z.array(z.tuple([z.string(), z.string()]));
/** More sections than a draft has, for more people than an office has. */
const most = 200;

export const createTypingStore = (engine: Engine): TypingStore => ({
  async keep({ typed, ...typing }) {
    const text = JSON.stringify(typed);
    const { sequence, keptAt } = typing;
    const statement = database
      .insertInto('KeptTyping')
      .values({ ...typing, typed: text })
      .onConflict((taken) =>
        taken.columns(['requestId', 'userId', 'section']).doUpdateSet({ typed: text, sequence, keptAt }),
      )
      .compile();
    await engine.commit([statement]);
  },

  async list(requestId) {
    const rows = await engine.query(
      database
        .selectFrom('KeptTyping')
        .innerJoin('User', 'User.id', 'KeptTyping.userId')
        .selectAll('KeptTyping')
        .select('User.name as userName')
        .where('KeptTyping.requestId', '=', requestId)
        .orderBy('KeptTyping.startedAt')
        .orderBy('KeptTyping.section')
        .limit(most)
        .compile(),
    );
    return rows.map(({ typed, ...row }) => ({ ...row, typed: Typed.parse(JSON.parse(typed)) }));
  },

  async forget({ requestId, userId, section }) {
    await engine.commit([
      database
        .deleteFrom('KeptTyping')
        .where('requestId', '=', requestId)
        .where('userId', '=', userId)
        .where('section', '=', section)
        .compile(),
    ]);
  },
});
