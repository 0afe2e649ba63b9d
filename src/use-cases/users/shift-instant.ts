import type { Instant } from '../../domain/codes.ts';

/** Keeps the milliseconds, so that instants compare as text. */
export const shiftInstant = (instant: Instant, seconds: number): Instant =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString();
