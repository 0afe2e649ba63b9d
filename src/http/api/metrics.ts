import type { Context } from 'hono';
import { z } from 'zod';
import { forbidden, UseCaseError } from '../../use-cases/errors.ts';
import { type AppEnv, type Figure, servicesOf } from '../context.ts';
import type { OverloadGuard } from '../middleware/overload.ts';
import { type Api, contract } from './contract.ts';
import { type Family, printFamilies, single } from './metrics-text.ts';
import { createRegisterFamilies } from './register-families.ts';
import type { Traffic } from './traffic.ts';

const local = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
/** Behind a proxy on the same machine every caller looks local; these headers give the proxy away. */
const proxied = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'cf-connecting-ip', 'via'];

function isLocal(c: Context<AppEnv>): boolean {
  const address = c.var.deps.peerAddress?.(c) ?? '';
  return local.test(address) && proxied.every((name) => c.req.header(name) === undefined);
}

/** From this machine, or with an administrator's token. */
function requireWatcher(c: Context<AppEnv>): void {
  if (isLocal(c)) return;
  const credential = c.var.credential;
  if (credential?.via !== 'token') throw new UseCaseError('not_signed_in');
  if (credential.actor.type !== 'user' || credential.actor.role !== 'admin') throw forbidden();
}

const metrics = contract({
  method: 'get',
  path: '/metrics',
  tag: 'Operation',
  summary: 'Figures for Prometheus',
  description: 'From the same machine, or with the token of an administrator.',
  answer: z.string(),
  mediaType: 'text/plain',
});

const familyOf = ({ type, ...figure }: Figure): Family => single(type, figure);

/** What the app has counted since it was built. */
interface Counted {
  readonly traffic: Traffic;
  readonly guard: Pick<OverloadGuard, 'inFlight' | 'refused'>;
}

const countedFamilies = ({ traffic, guard }: Counted): readonly Family[] => [
  single('gauge', {
    name: 'http_requests_in_flight',
    help: 'Requests under way, those of watchers aside.',
    value: guard.inFlight(),
  }),
  single('counter', {
    name: 'http_requests_refused_total',
    help: 'Requests refused because of overload.',
    value: guard.refused(),
  }),
  traffic.family(),
];

export function mountMetrics(app: Api, counted: Counted): void {
  const registerFamilies = createRegisterFamilies();
  app.openapi(metrics.route, async (c) => {
    requireWatcher(c);
    const text = printFamilies([
      ...(c.var.deps.figures?.() ?? []).map(familyOf),
      ...(await registerFamilies(servicesOf(c))),
      ...countedFamilies(counted),
    ]);
    return c.body(text, 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
  });
}
