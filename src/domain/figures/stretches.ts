import type { Direction, Kind } from '../codes.ts';
import type { Course } from '../requests/course.ts';

/** The stretches of a request's way that are measured, each between two marks of its course. */
export const stretches = ['acknowledgement', 'result', 'whole'] as const;
export type Stretch = (typeof stretches)[number];

type Mark = keyof Pick<Course, 'sentAt' | 'acknowledgedAt' | 'resultAt'>;

export const marksOf: Readonly<Record<Stretch, { readonly start: Mark; readonly end: Mark }>> = {
  acknowledgement: { start: 'sentAt', end: 'acknowledgedAt' },
  result: { start: 'acknowledgedAt', end: 'resultAt' },
  whole: { start: 'sentAt', end: 'resultAt' },
};

/** Of fewer a median says nothing. */
const enough = 3;

export interface Duration {
  readonly kind: Kind;
  readonly direction: Direction;
  readonly stretch: Stretch;
  readonly count: number;
  /** In days; null where there are too few to say. */
  readonly median: number | null;
  readonly longest: number;
}

const hundredths = (days: number): number => Math.round(days * 100) / 100;

export const durationOf = (measured: Duration & { readonly median: number }): Duration => ({
  ...measured,
  median: measured.count < enough ? null : hundredths(measured.median),
  longest: hundredths(measured.longest),
});
