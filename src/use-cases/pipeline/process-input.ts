import { z } from 'zod';
import { PlainDateText } from '../../domain/plain-date.ts';

export const WordsInput = z.string().trim().min(1).max(4_000);
/** Null says that the day is not known; leaving it out is a mistake. */
export const DayInput = PlainDateText.nullable();
export const SourcesInput = z.array(z.string().trim().min(1).max(500)).max(20).default([]);

/** The sequence the caller decided on; another one now is a `conflict`. */
export const expected = { expectedSequence: z.number().int().min(1).optional() };
