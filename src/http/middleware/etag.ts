import type { Context } from 'hono';
import { sha256Hex } from '../../domain/sha256.ts';
import { UseCaseError } from '../../use-cases/errors.ts';
import type { AppEnv } from '../context.ts';

export const etagOf = (sequence: number): string => `"${sequence}"`;

/** For views that must not tell the sequence. */
export const etagOfBody = async (body: object): Promise<string> =>
  `"${(await sha256Hex(JSON.stringify(body))).slice(0, 32)}"`;

/**
 * The sequences that the caller accepts, from If-Match; `any` for `*`. Missing is `precondition_required`; tags that are not
 * ours are left out, so that an unknown one is stale, but only for whoever may change the request at all.
 */
export function expectedSequences(c: Context<AppEnv>): readonly number[] | 'any' {
  const header = c.req.header('if-match')?.trim();
  if (!header) throw new UseCaseError('precondition_required');
  if (header === '*') return 'any';
  return header.split(',').flatMap((tag) => {
    const sequence = /^"(\d{1,9})"$/.exec(tag.trim())?.[1];
    return sequence === undefined ? [] : [Number(sequence)];
  });
}

/** The treaty as it stands, and after it the answer, which also tells of requests and other treaties. */
export const treatyEtag = async (tag: string, body: object): Promise<string> =>
  `"${tag}.${(await sha256Hex(JSON.stringify(body))).slice(0, 16)}"`;

/** The tags of a treaty that the caller accepts, from If-Match; `any` for `*`. Missing is `precondition_required`. */
export function expectedTags(c: Context<AppEnv>): readonly string[] | 'any' {
  const header = c.req.header('if-match')?.trim();
  if (!header) throw new UseCaseError('precondition_required');
  if (header === '*') return 'any';
  return header.split(',').flatMap((tag) => /^"([0-9a-f]{64})(?:\.[0-9a-f]+)?"$/.exec(tag.trim())?.[1] ?? []);
}
