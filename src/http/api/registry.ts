import { registrySummary } from '../../use-cases/treaties/registry-summary.ts';
import { contextOf } from '../context.ts';
import { type Api, contract } from './contract.ts';
import { RegistrySummaryOut } from './schemas/treaty.ts';

const summary = contract({
  method: 'get',
  path: '/api/v1/registry/summary',
  tag: 'Law',
  summary: 'The published figures beside those of the registry',
  answer: RegistrySummaryOut,
  answerHeaders: { ETag: 'Changes with the registry.' },
});

export function mountRegistry(api: Api): void {
  api.openapi(summary.route, async (c) => summary.reply(c, await registrySummary(contextOf(c))));
}
