import type { Context } from 'hono';
import { sha256Hex } from '../../domain/sha256.ts';
import { UseCaseError } from '../../use-cases/errors.ts';
import type { AppEnv } from '../context.ts';

export const etagOf = (sequence: number): string => `"${sequence}"`;

/** For views that must not tell the sequence. */
export const etagOfBody = async (body: object): Promise<string> =>
  `"${(await sha256Hex(JSON.stringify(body))).slice(0, 32)}"`;

/**
 * The sequence that the caller last saw, from If-Match. Missing is `precondition_required`; a tag of ours it is not
 * (weak, several, `*`) can only be stale.
 */
export function expectedSequence(c: Context<AppEnv>): number {
  const header = c.req.header('if-match')?.trim();
  if (!header) throw new UseCaseError('precondition_required');
  const sequence = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (sequence === undefined) throw new UseCaseError('precondition_failed');
  return Number(sequence);
}
