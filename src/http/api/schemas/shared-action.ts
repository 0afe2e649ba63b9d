import { z } from 'zod';
import { Id, Instant, TextOut } from './basics.ts';

export const namedAction = {
  id: Id,
  action: z.string(),
  label: TextOut,
  at: Instant,
  status: z.string().meta({ description: 'After the step.' }),
  statusName: TextOut,
};

export const SharedAction = z
  .object({ ...namedAction, by: z.enum(['home', 'state']), words: z.string().nullable() })
  .meta({ id: 'SharedAction', description: 'What a liaison officer reads of a step.' });
