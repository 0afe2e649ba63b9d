import { z } from 'zod';

/** Characters that no database stores alike and no reader sees: NUL, and halves of a character. */
const isClean = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

/** Text from outside, trimmed, of at most so many characters. */
export const cleanText = (longest: number) => z.string().trim().max(longest).refine(isClean);
