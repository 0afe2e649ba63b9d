import { z } from 'zod';
import { actorCodes } from '../../domain/codes.ts';
import { groundAnswers } from '../../domain/requests/grounds/ground-answers.ts';
import { appliedEffects, groundResults } from '../../domain/requests/grounds/ground-assessment.ts';
import { answerGrounds } from '../../use-cases/requests/answer-grounds.ts';
import { listGrounds } from '../../use-cases/requests/list-grounds.ts';
import { contextOf } from '../context.ts';
import { type Api, contract, jsonBody } from './contract.ts';
import { IdParam } from './queries.ts';
import { Id, Instant, itemsOf, TextOut } from './schemas/basics.ts';

const Effect = z.enum(appliedEffects).meta({
  description: 'What the instrument makes of it; `unknown` where its text was not read.',
});

const Ground = z
  .object({
    id: z.string(),
    name: TextOut,
    group: z.enum(['computed', 'asked', 'not_a_ground']),
    effect: Effect,
    citation: z.string().nullable(),
    result: z.enum(groundResults).meta({ description: '`not_known` is never a pass.' }),
    decidedBy: z.enum(['file', 'answer', 'nothing']),
    says: z
      .object({ message: TextOut, path: z.string() })
      .nullable()
      .meta({ description: 'What the file tells, or what would settle it.' }),
    under: z
      .array(
        z.object({
          treatyId: z.string().nullable().meta({ description: 'Null for the law of the home State.' }),
          effect: Effect,
          citation: z.string().nullable(),
          result: z.enum(groundResults),
        }),
      )
      .readonly(),
    answered: z
      .object({
        answer: z.string(),
        at: Instant,
        by: z.string(),
        capacity: z.enum(actorCodes),
        reason: z.string().nullable(),
      })
      .nullable(),
    mayAnswer: z
      .array(z.enum(groundAnswers))
      .readonly()
      .meta({ description: 'Answers the caller may give now and that would count.' }),
  })
  .meta({ id: 'Ground' });

const Answers = z
  .strictObject({
    answers: z
      .array(
        z.strictObject({
          ground: z.string(),
          answer: z.enum(groundAnswers),
          reason: z.string(),
          documentIds: z.array(Id).optional(),
        }),
      )
      .max(100),
    expectedSequence: z.number().int().min(0).optional(),
  })
  .meta({ id: 'GroundAnswers' });

const path = '/api/v1/requests/{id}/grounds';

const list = contract({
  method: 'get',
  path,
  tag: 'Requests',
  summary: 'Grounds for refusal and where each stands',
  request: { params: IdParam },
  answer: itemsOf(Ground),
});

const answer = contract({
  method: 'post',
  path,
  tag: 'Requests',
  summary: 'Answer several grounds at once',
  description: 'Each answer becomes an action `answer_ground` of its own; all of them are recorded, or none.',
  request: {
    params: IdParam,
    body: jsonBody(Answers, {
      answers: [{ ground: 'asylum', answer: 'absent', reason: 'Letter of the migration service' }],
      expectedSequence: 7,
    }),
  },
  status: 201,
  answer: z.object({ status: z.string(), sequence: z.number().int() }).meta({ id: 'GroundsAnswered' }),
  example: { status: 'extradition_check', sequence: 8 },
  errors: ['not_allowed_now', 'conflict'],
});

export function mountGrounds(api: Api): void {
  api.openapi(list.route, async (c) =>
    list.reply(c, { items: await listGrounds(contextOf(c), c.req.valid('param').id) }),
  );
  api.openapi(answer.route, async (c) =>
    answer.reply(c, await answerGrounds(contextOf(c), c.req.valid('param').id, c.req.valid('json'))),
  );
}
