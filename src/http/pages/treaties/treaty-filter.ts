import { z } from 'zod';
import { kinds } from '../../../domain/codes.ts';
import { treatyStatuses } from '../../../domain/treaties/treaty.ts';

export const TreatyFilter = z.strictObject({
  state: z.string().max(10).optional(),
  kind: z.enum(kinds).optional(),
  status: z.enum(treatyStatuses).optional(),
  q: z.string().trim().max(200).optional(),
  form: z.enum(['bilateral', 'multilateral']).optional(),
  counted: z.literal('true').optional(),
});
export type TreatyFilter = z.infer<typeof TreatyFilter>;
