import { z } from 'zod';
import { directions, kinds } from '../../../domain/codes.ts';
import { requestSorts } from '../../../use-cases/ports/request-query.ts';
import { courseShape } from './course-filter.ts';

const flag = z.stringbool().optional();

/** Columns beside the reference, in their order. */
export const columnCodes = [
  'kind',
  'direction',
  'state',
  'case',
  'status',
  'next',
  'office',
  'executing',
  'assignee',
  'due',
  'required',
  'control',
  'created',
  'changed',
] as const;
export type ColumnCode = (typeof columnCodes)[number];
const isColumn = (code: string): code is ColumnCode => columnCodes.some((known) => known === code);

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
  treaty: z.string().max(100).optional(),
  undistributed: flag,
  ...courseShape,
  q: z.string().trim().max(200).optional(),
  sort: z.enum(requestSorts).default('-updatedAt'),
  /** Where in the list the page begins; only told, the cursor finds it. */
  from: z.coerce.number().int().min(1).max(10_000_000).optional().catch(undefined),
  /** A column that is gone since an address was kept is passed over. */
  columns: z
    .string()
    .max(200)
    .transform((list) => list.split(',').filter(isColumn))
    .optional(),
});
export type ListFilter = z.infer<typeof ListFilter>;
