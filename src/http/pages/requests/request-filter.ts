import { z } from 'zod';
import { directions, kinds } from '../../../domain/codes.ts';
import { requestSorts } from '../../../use-cases/ports/request-query.ts';

const flag = z.stringbool().optional();

export const ListFilter = z.strictObject({
  kind: z.enum(kinds).optional(),
  direction: z.enum(directions).optional(),
  state: z.string().max(10).optional(),
  status: z.string().max(60).optional(),
  office: z.string().max(20).optional(),
  assignee: z.uuid().optional(),
  overdue: flag,
  open: flag,
  mine: flag,
  q: z.string().trim().max(200).optional(),
  sort: z.enum(requestSorts).default('-updatedAt'),
});
export type ListFilter = z.infer<typeof ListFilter>;
