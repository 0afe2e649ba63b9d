import { z } from 'zod';

export const sortsOfStates = ['state', 'openBefore', 'opened', 'closed', 'openAfter'] as const;
export type SortOfStates = (typeof sortsOfStates)[number];

/** The address holds the whole view; dates are checked where the figures are counted. */
export const FiguresFilter = z.strictObject({
  from: z.string().max(20).optional(),
  to: z.string().max(20).optional(),
  state: z.string().max(10).optional(),
  sort: z.enum(sortsOfStates).default('openAfter'),
});
export type FiguresFilter = z.infer<typeof FiguresFilter>;

export function figuresHref(values: Partial<FiguresFilter>): string {
  const set = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return set.length === 0 ? '/figures' : `/figures?${new URLSearchParams(set)}`;
}
