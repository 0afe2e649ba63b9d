import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { StatusCode } from 'hono/utils/http-status';
import { addHours } from '../../domain/plain-date.ts';
import { UseCaseError } from '../../use-cases/errors.ts';
import { answersKeptHours, type IdempotentAnswer } from '../../use-cases/ports/requests.ts';
import { type AppEnv, servicesOf } from '../context.ts';
import { badHeader } from '../header-findings.ts';
import { bodyHash } from './body-hash.ts';

const keyForm = /^[\x21-\x7e]{1,255}$/;
/** Given out once and stored nowhere readable, so a repeated request does not get them again. */
const secretKeys = ['invitationUrl', 'token'];

/**
 * Idempotency-Key on a POST: the first answer is kept for 24 hours and given again. A use case that commits writes its
 * answer in that commit; for the others it is saved here once they have succeeded.
 */
export const idempotency = createMiddleware<AppEnv>(async (c, next) => {
  const key = c.req.header('idempotency-key');
  const actor = c.var.credential?.actor;
  if (key === undefined || c.req.method !== 'POST' || actor?.type !== 'user' || isSignIn(c)) return next();
  if (!keyForm.test(key)) throw badHeader('Idempotency-Key');

  const asked = { actorId: actor.id, key, bodyHash: await bodyHash(c) };
  const known = await findAnswer(c, asked);
  if (known) return replay(c, known, asked.bodyHash);

  c.set('idempotency', { key, bodyHash: asked.bodyHash });
  await next();

  if (c.res.ok) await keepAnswer(c, asked);
  else if (c.res.status < 500) {
    // What the same request did a moment before, in whatever process, may be why this one is refused.
    const winner = await findAnswer(c, asked);
    if (winner) c.res = replay(c, winner, asked.bodyHash);
  }
});

type Asked = Pick<IdempotentAnswer, 'actorId' | 'key' | 'bodyHash'>;

const isSignIn = (c: Context<AppEnv>) => c.req.path === '/api/v1/sessions';

function findAnswer(c: Context<AppEnv>, { actorId, key }: Asked): Promise<IdempotentAnswer | undefined> {
  const { stores, clock } = servicesOf(c);
  return stores.answers.find(actorId, key, addHours(clock.now(), -answersKeptHours));
}

function replay(c: Context<AppEnv>, answer: IdempotentAnswer, hash: string): Response {
  if (answer.bodyHash !== hash) throw new UseCaseError('idempotency_key_reused');
  const empty = answer.status === 204 || answer.body === '';
  return c.newResponse(empty ? null : answer.body, answer.status as StatusCode, {
    'idempotent-replayed': 'true',
    ...(!empty && { 'content-type': 'application/json' }),
    ...(answer.location !== null && { location: answer.location }),
  }); // safe because only answers of this app are kept
}

/** Saves what no commit has saved. Of two at once the first one's answer is kept; what they did was the same. */
async function keepAnswer(c: Context<AppEnv>, asked: Asked): Promise<void> {
  const { stores, clock } = servicesOf(c);
  if (await findAnswer(c, asked)) return;
  const body = withoutSecrets(await c.res.clone().text());
  const location = c.res.headers.get('location');
  const answer = { ...asked, status: c.res.status, body, location, createdAt: clock.now() };
  await stores.answers.save(answer).catch((error: unknown) => {
    if (!(error instanceof UseCaseError && error.code === 'conflict')) throw error;
  });
}

function withoutSecrets(body: string): string {
  if (body === '') return body;
  const value: unknown = JSON.parse(body);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return body;
  return JSON.stringify(
    Object.fromEntries(Object.entries(value).filter(([key]) => !secretKeys.includes(key))),
  );
}
