import { z } from 'zod';
import { appliedEffects } from '../../domain/requests/grounds/ground-assessment.ts';
import { conditionStates } from '../../domain/requests/grounds/transfer-eligibility.ts';
import { viewEligibility } from '../../use-cases/requests/view-eligibility.ts';
import { contextOf } from '../context.ts';
import { type Api, contract } from './contract.ts';
import { IdParam } from './queries.ts';
import { itemsOf, TextOut } from './schemas/basics.ts';

const Eligibility = z
  .object({
    treatyId: z.string().nullable().meta({ description: 'Null for the law of the home State.' }),
    chosen: z.boolean().meta({ description: 'The request rests on it.' }),
    confirmed: z.boolean().nullable(),
    textKnown: z
      .boolean()
      .meta({ description: 'Otherwise the treaty may have conditions beside those listed.' }),
    conditions: z
      .array(
        z.object({
          ground: z.string(),
          name: TextOut,
          effect: z.enum(appliedEffects),
          citation: z.string().nullable(),
          state: z.enum(conditionStates),
          says: z.object({ message: TextOut, path: z.string() }).nullable(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'TransferEligibility' });

const view = contract({
  method: 'get',
  path: '/api/v1/requests/{id}/eligibility',
  tag: 'Requests',
  summary:
    'Whether a sentenced person can be transferred, condition by condition and instrument by instrument',
  description: 'For requests of the kind `transfer`; there is none for another kind.',
  request: { params: IdParam },
  answer: itemsOf(Eligibility),
});

export function mountEligibility(api: Api): void {
  api.openapi(view.route, async (c) =>
    view.reply(c, { items: await viewEligibility(contextOf(c), c.req.valid('param').id) }),
  );
}
