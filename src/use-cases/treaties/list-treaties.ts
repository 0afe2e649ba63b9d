import { z } from 'zod';
import { type Kind, kinds, type PlainDate, type StateCode } from '../../domain/codes.ts';
import { titleIn } from '../../domain/treaties/cite.ts';
import { searchTreaties } from '../../domain/treaties/search-treaties.ts';
import { type Treaty, treatyStatuses } from '../../domain/treaties/treaty.ts';
import type { UseCaseContext } from '../context.ts';
import { invalid } from '../errors.ts';
import { inputMessages } from '../input-messages.ts';
import { parseInput } from '../parse-input.ts';
import type { Page, PageRequest } from '../ports/paging.ts';
import { requirePermission } from '../require-permission.ts';
import { languageOf } from './asked-by.ts';

export const TreatyFilterInput = z.strictObject({
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  kind: z.enum(kinds).optional(),
  status: z.enum(treatyStatuses).optional(),
  q: z.string().max(200).optional(),
  form: z.enum(['bilateral', 'multilateral']).optional(),
  /** Only those that may be among the published ones. */
  counted: z.literal('true').optional(),
});
export type TreatyFilterInput = z.input<typeof TreatyFilterInput>;

export interface TreatyListItem extends ReturnType<typeof titleIn> {
  readonly id: string;
  readonly abbreviation: string | null;
  readonly form: Treaty['form'];
  readonly family: Treaty['family'];
  readonly basisRole: Treaty['basisRole'];
  readonly kinds: readonly Kind[];
  readonly scope: Treaty['scope'];
  readonly titles: Treaty['titles'];
  /** The other state of a bilateral treaty; the rows of a convention stand in the treaty itself. */
  readonly parties: readonly { readonly state: StateCode }[];
  readonly status: Treaty['status'];
  readonly confidence: Treaty['confidence'];
  readonly signedOn: PlainDate | null;
  readonly ratifiedOn: PlainDate | null;
  readonly inForceFrom: PlainDate | null;
  readonly asOf: PlainDate | null;
  readonly countedIn83: Treaty['countedIn83'];
}

/** The registry, filtered. The cursor is the id of the last treaty seen. */
export async function listTreaties(
  ctx: UseCaseContext,
  input: TreatyFilterInput,
  page: PageRequest,
): Promise<Page<TreatyListItem>> {
  requirePermission(ctx, 'registry:read');
  const filter = parseInput(TreatyFilterInput, input);
  const registry = await ctx.registry.current();
  const found = searchTreaties(registry, filter);
  const { cursor, limit } = page;
  if (cursor !== undefined && !registry.byId.has(cursor)) throw badCursor();
  const rest = cursor === undefined ? found : found.filter(({ id }) => id > cursor);
  const items = rest.slice(0, limit);
  return {
    items: items.map((treaty) => toItem(treaty, ctx)),
    nextCursor: rest.length > limit ? (items.at(-1)?.id ?? null) : null,
    total: found.length,
    totalIsExact: true,
  };
}

const badCursor = () =>
  invalid({ code: 'bad_cursor', severity: 'block', path: '/cursor', message: inputMessages.not_accepted });

const toItem = (treaty: Treaty, ctx: UseCaseContext): TreatyListItem => ({
  ...titleIn(treaty, languageOf(ctx)),
  id: treaty.id,
  abbreviation: treaty.abbreviation,
  form: treaty.form,
  family: treaty.family,
  basisRole: treaty.basisRole,
  kinds: treaty.kinds,
  scope: treaty.scope,
  titles: treaty.titles,
  parties: treaty.form === 'bilateral' ? treaty.parties.map(({ state }) => ({ state })) : [],
  status: treaty.status,
  confidence: treaty.confidence,
  signedOn: treaty.signedOn,
  ratifiedOn: treaty.ratifiedOn,
  inForceFrom: treaty.inForceFrom,
  asOf: treaty.asOf,
  countedIn83: treaty.countedIn83,
});
