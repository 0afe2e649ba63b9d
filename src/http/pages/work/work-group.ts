import type { Instant } from '../../../domain/codes.ts';
import type { Text } from '../../../domain/text.ts';
import type { RequestListItem } from '../../../use-cases/requests/list-requests.ts';

export interface WorkItem {
  readonly item: RequestListItem;
  /** Since when a word is waited for, in a group that is about that. */
  readonly since?: Instant | undefined;
}

/** One thing that asks for attention: its first requests, how many there are, and where all of them stand. */
export interface WorkGroup {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly items: readonly WorkItem[];
  readonly count: number;
  /** There are more than counted. */
  readonly more: boolean;
  /** The list that has as many; absent where a figure would lead to something else. */
  readonly href: string | undefined;
  /** What a row says of time. */
  readonly tells: 'custody' | 'limit' | 'waiting';
  /** What to do with a request of it, where that is not the next step of its course. */
  readonly toDo?: Text;
  /** Its part in the sentence of the day. */
  readonly part?: Text;
}
