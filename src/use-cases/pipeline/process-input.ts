import { z } from 'zod';
import { cleanText } from '../../domain/clean-text.ts';
import { PlainDateText } from '../../domain/plain-date.ts';

export const WordsInput = cleanText(4_000).min(1);
/** Null says that the day is not known; leaving it out is a mistake. */
export const DayInput = PlainDateText.nullable();
export const SourcesInput = z.array(cleanText(500).min(1)).max(20).default([]);

/** The sequence the caller decided on; another one now is a `conflict`. */
export const expected = { expectedSequence: z.number().int().min(1).optional() };
