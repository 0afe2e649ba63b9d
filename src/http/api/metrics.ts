import type { Context } from 'hono';
import { z } from 'zod';
import { forbidden, UseCaseError } from '../../use-cases/errors.ts';
import type { AppEnv, Gauge } from '../context.ts';
import { type Api, contract } from './contract.ts';
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

const printGauge = ({ name, help, value }: Gauge) =>
  `# HELP komek_${name} ${help}\n# TYPE komek_${name} gauge\nkomek_${name} ${value}`;

export function mountMetrics(app: Api, traffic: Traffic): void {
  app.openapi(metrics.route, (c) => {
    requireWatcher(c);
    const gauges = c.var.deps.gauges?.() ?? [];
    const text = `${[...gauges.map(printGauge), traffic.print()].join('\n')}\n`;
    return c.body(text, 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
  });
}
