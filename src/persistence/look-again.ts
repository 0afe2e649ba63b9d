import type { Instant } from '../domain/codes.ts';
import { database, type Statement } from './engine.ts';

/** Has the open requests that rest on a treaty looked at by the next sweep: their limits may have moved with it. */
export const lookAgain = (treatyId: string, at: Instant): Statement =>
  database
    .updateTable('Request')
    .set({ nextAlarmAt: at })
    .where(
      'id',
      'in',
      database.selectFrom('RequestTreaty').select('requestId').where('treatyId', '=', treatyId),
    )
    .where('terminal', '=', 0)
    .where('nextAlarmAt', '>', at)
    .compile();
