import type { Instant } from '../../domain/codes.ts';

/** A view of the list of requests that a person keeps: nobody else sees it. */
export interface SavedView {
  readonly name: string;
  /** Filters, order and columns, as in the address of the list after `?`. */
  readonly query: string;
}

/** As many as fit a glance. */
export const mostViews = 30;

export interface SavedViewStore {
  /** A person's own, by name. */
  list(userId: string): Promise<readonly SavedView[]>;
  /** Replaces the one of the same name. */
  keep(view: SavedView & { readonly userId: string; readonly createdAt: Instant }): Promise<void>;
  forget(userId: string, name: string): Promise<void>;
}
