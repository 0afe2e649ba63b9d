import type { Instant } from '../../domain/codes.ts';
import type { RequestRow } from '../ports/requests.ts';
import { internalItem, type RequestListItem } from './list-requests.ts';

export const mostWaiting = 50;

export interface WaitingItem {
  readonly item: RequestListItem;
  /** Since when a word is waited for. */
  readonly since: Instant;
}

export interface WaitingList {
  readonly items: readonly WaitingItem[];
  /** There are more than are listed. */
  readonly more: boolean;
}

export const waitingList = (
  rows: readonly RequestRow[],
  sinceOf: (row: RequestRow) => Instant | null,
): WaitingList => ({
  items: rows.slice(0, mostWaiting).flatMap((row) => {
    const since = sinceOf(row);
    return since === null ? [] : [{ item: internalItem(row), since }];
  }),
  more: rows.length > mostWaiting,
});
