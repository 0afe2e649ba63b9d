import { z } from 'zod';
import { PlainDateText } from '../../domain/plain-date.ts';
import { stateCoverage } from '../../use-cases/treaties/state-coverage.ts';
import { contextOf } from '../context.ts';
import { type Api, contract } from './contract.ts';
import { query } from './queries.ts';
import { Coverage } from './schemas/legal-basis.ts';

const coverage = contract({
  method: 'get',
  path: '/api/v1/states/{code}/coverage',
  tag: 'Law',
  summary: 'What can be asked of a state, kind by kind',
  request: {
    params: z.object({ code: z.string().max(100).meta({ example: 'ES' }) }),
    query: query({ on: PlainDateText.optional().meta({ example: '2026-03-31' }) }),
  },
  answer: Coverage,
});

export function mountStates(api: Api): void {
  api.openapi(coverage.route, async (c) => {
    const { code: state } = c.req.valid('param');
    const { on } = c.req.valid('query');
    return coverage.reply(c, await stateCoverage(contextOf(c), { state, ...(on !== undefined && { on }) }));
  });
}
