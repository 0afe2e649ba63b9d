import type { ListedAction, SharedAction } from '../../../use-cases/requests/list-actions.ts';

export const logFilters = ['all', 'moves', 'messages', 'shared'] as const;
export type LogFilter = (typeof logFilters)[number];

const messages = new Set(['ask_question', 'answer_question', 'report_progress', 'note']);

interface Told {
  readonly entry: ListedAction | SharedAction;
  readonly moved: boolean;
}

/** What an address asks for; anything unknown shows everything. */
export const logFilterOf = (asked: string | undefined): LogFilter =>
  logFilters.find((each) => each === asked) ?? 'all';

export function isAskedFor(shown: LogFilter, { entry, moved }: Told): boolean {
  if (shown === 'moves') return moved;
  if (shown === 'messages') return messages.has(entry.action);
  return shown === 'all' || !('shared' in entry) || entry.shared;
}
