import type { EmailData } from '../../domain/notifications/email.ts';
import type { UseCaseContext } from '../context.ts';
import type { DeliveryRow, DeliveryStatus } from '../ports/outbox.ts';
import type { Page, PageRequest } from '../ports/paging.ts';
import { requirePermission } from '../require-permission.ts';

export interface DeliveryListItem
  extends Pick<
    DeliveryRow,
    | 'id'
    | 'requestId'
    | 'recipient'
    | 'template'
    | 'language'
    | 'subject'
    | 'status'
    | 'attempts'
    | 'nextAttemptAt'
    | 'lastError'
    | 'providerId'
    | 'createdAt'
    | 'sentAt'
  > {
  /** What the message says, without a link that opens an account: it would let the reader take that account over. */
  readonly data: Omit<EmailData, 'link'> & { readonly link: string | null };
}

export async function listDeliveries(
  ctx: UseCaseContext,
  filter: { readonly status?: DeliveryStatus | undefined; readonly request?: string | undefined },
  page: PageRequest,
): Promise<Page<DeliveryListItem>> {
  requirePermission(ctx, 'outbox:read');
  const found = await ctx.stores.outbox.list(filter, page);
  return { ...found, items: found.items.map(toListItem) };
}

function toListItem({ actionId: _action, userId: _user, data, ...row }: DeliveryRow): DeliveryListItem {
  const opensAccount = row.template === 'invitation' || row.template === 'password-reset';
  return { ...row, data: { ...data, link: opensAccount ? null : data.link } };
}
