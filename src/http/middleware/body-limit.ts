import { bodyLimit as limit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { UseCaseError } from '../../use-cases/errors.ts';
import type { AppEnv } from '../context.ts';

const megabyte = 1024 * 1024;
export const largestBody = megabyte;
/** A form with a file; how large the file itself may be is for its use case to say. */
export const largestForm = 25 * megabyte;

const onError = () => {
  throw new UseCaseError('too_large');
};
const ordinary = limit({ maxSize: largestBody, onError });
const upload = limit({ maxSize: largestForm, onError });

export const bodyLimit = createMiddleware<AppEnv>((c, next) => {
  const isForm = c.req.header('content-type')?.toLowerCase().startsWith('multipart/form-data');
  return isForm ? upload(c, next) : ordinary(c, next);
});
