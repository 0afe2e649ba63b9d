import { z } from 'zod';
import { actorCodes } from '../../domain/codes.ts';
import { ActionPayloadInput } from '../../domain/requests/action-payload.ts';
import { listActions } from '../../use-cases/requests/list-actions.ts';
import { takeAction } from '../../use-cases/requests/take-action.ts';
import { contextOf } from '../context.ts';
import { type Api, contract, jsonBody } from './contract.ts';
import { IdParam } from './queries.ts';
import { itemsOf, OpenObject } from './schemas/basics.ts';
import { namedAction, SharedAction } from './schemas/shared-action.ts';

const LoggedAction = z
  .object({
    ...namedAction,
    sequence: z.number().int(),
    actor: z.object({
      id: z.string(),
      name: z.string(),
      role: z.string(),
      office: z.string().nullable(),
      state: z.string().nullable(),
    }),
    capacity: z
      .enum(actorCodes)
      .meta({ description: 'In what capacity in law the step was done or recorded.' }),
    shared: z.boolean(),
    payload: OpenObject,
    texts: OpenObject.meta({ type: 'object', description: 'Words of the step, until they are erased.' }),
    hash: z.string(),
  })
  .meta({ id: 'LoggedAction' });

/** Which keys an action takes and must have is told by `available-actions`; their shapes are the same in all of them. */
const Payload = z.record(z.string(), z.unknown()).meta({
  id: 'StepPayload',
  type: 'object',
  properties: z.toJSONSchema(ActionPayloadInput, { io: 'input' }).properties as Record<string, object>,
  description: 'Codes, ids, dates and words of a step; each action takes some of them.',
});

const Step = z
  .strictObject({
    action: z.string().min(1).max(100),
    payload: Payload.optional(),
    note: z.string().max(20_000).optional(),
    expectedSequence: z.number().int().min(0).optional(),
  })
  .meta({ id: 'Step' });

const Taken = z.object({ status: z.string(), sequence: z.number().int() }).meta({ id: 'TakenStep' });

const path = '/api/v1/requests/{id}/actions';
const tag = 'Requests';

const list = contract({
  method: 'get',
  path,
  tag,
  summary: 'The log, oldest first',
  request: { params: IdParam },
  answer: itemsOf(z.union([LoggedAction, SharedAction])),
});

const take = contract({
  method: 'post',
  path,
  tag,
  summary: 'Take a step',
  description: 'What is possible, and the shape of each payload, is told by `available-actions`.',
  request: { params: IdParam, body: jsonBody(Step, { action: 'submit', expectedSequence: 3 }) },
  status: 201,
  answer: Taken,
  example: { status: 'submitted', sequence: 4 },
  errors: ['not_allowed_now', 'conflict'],
});

export function mountActions(api: Api): void {
  api.openapi(list.route, async (c) => {
    return list.reply(c, { items: await listActions(contextOf(c), c.req.valid('param').id) });
  });

  api.openapi(take.route, async (c) => {
    return take.reply(c, await takeAction(contextOf(c), c.req.valid('param').id, c.req.valid('json')));
  });
}
