import { bodyLimit as limit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { UseCaseError } from '../../use-cases/errors.ts';
import type { AppEnv } from '../context.ts';

const megabyte = 1024 * 1024;
export const largestBody = megabyte;
export const largestFile = 25 * megabyte;
/** Boundaries and the other fields of the form that carries a file. */
const formOverhead = 64 * 1024;

const onError = () => {
  throw new UseCaseError('too_large');
};
const ordinary = limit({ maxSize: largestBody, onError });
const upload = limit({ maxSize: largestFile + formOverhead, onError });

export const bodyLimit = createMiddleware<AppEnv>((c, next) => {
  const isForm = c.req.header('content-type')?.toLowerCase().startsWith('multipart/form-data');
  return isForm ? upload(c, next) : ordinary(c, next);
});
