import type { Instant } from '../../domain/codes.ts';
import { addDays, startOfDay } from '../../domain/plain-date.ts';
import type { UseCaseContext } from '../context.ts';
import type { RequestFilter } from '../ports/request-query.ts';
import { requirePermission } from '../require-permission.ts';
import { requireUser } from '../users/require-user.ts';
import { listRequests, type RequestListItem } from './list-requests.ts';

export interface OwnLimit {
  readonly requestId: string;
  /** Null where a calendar on a telephone must not even say which file it is. */
  readonly reference: string | null;
  readonly at: Instant;
}

const most = 200;

/**
 * The nearest time limit of each open request that waits for the caller or is theirs. As little as in an e-mail: of a
 * confidential file, and of a person who may be sought or held, not even the reference.
 */
export async function listOwnLimits(ctx: UseCaseContext): Promise<readonly OwnLimit[]> {
  requirePermission(ctx, 'request:list');
  const { id } = requireUser(ctx);
  const own: readonly Partial<RequestFilter>[] = [{ mine: true }, { assignee: id }];
  const lists = await Promise.all(
    own.map((filter) =>
      listRequests(ctx, { filter: { ...filter, open: true, sort: 'nextDueAt' }, page: { limit: most } }),
    ),
  );
  const items = new Map(lists.flatMap(({ items }) => items.map((item) => [item.id, item] as const)));
  return [...items.values()].flatMap((item): OwnLimit[] => {
    const at = endOf(item, ctx.timeZone);
    return at === undefined
      ? []
      : [{ requestId: item.id, reference: isQuiet(item) ? null : item.reference, at }];
  });
}

/** The other state's officer knows of the day an answer is asked by, and of no other limit. */
const endOf = ({ nextDueAt, requiredBy }: RequestListItem, timeZone: string): Instant | undefined =>
  nextDueAt ?? (requiredBy ? startOfDay(addDays(requiredBy, 1), timeZone) : undefined);

const isQuiet = ({ confidential, kind }: RequestListItem): boolean =>
  confidential === true || kind === 'extradition';
