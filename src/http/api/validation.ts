import type { Hook } from '@hono/zod-openapi';
import { invalid, notFound } from '../../use-cases/errors.ts';
import { inputFindings } from '../../use-cases/parse-input.ts';
import type { AppEnv } from '../context.ts';

/** What the contract refuses is told as findings; an id that cannot be one is simply not there. */
export const refuseInvalid: Hook<unknown, AppEnv, string, void> = (result) => {
  if (result.success) return;
  if (result.target === 'param') throw notFound();
  const sent = 'data' in result ? result.data : undefined;
  throw invalid(...inputFindings(result.error, sent));
};
