import type { z } from 'zod';
import { AssignOfficerInput, assignOfficer } from '../../use-cases/pipeline/assign-officer.ts';
import { MoveStageInput, moveStage } from '../../use-cases/pipeline/move-stage.ts';
import { RaiseDifferenceInput, raiseDifference } from '../../use-cases/pipeline/raise-difference.ts';
import { RecordRoundInput, recordRound } from '../../use-cases/pipeline/record-round.ts';
import { RejectProcessInput, rejectProcess } from '../../use-cases/pipeline/reject-process.ts';
import { SetNextStepInput, setNextStep } from '../../use-cases/pipeline/set-next-step.ts';
import { SettleDifferenceInput, settleDifference } from '../../use-cases/pipeline/settle-difference.ts';
import { TryAgainInput, tryAgain } from '../../use-cases/pipeline/try-again.ts';
import { contextOf } from '../context.ts';
import { type Api, contract, jsonBody } from './contract.ts';
import { IdParam } from './queries.ts';
import { EntryWrittenOut } from './schemas/pipeline.ts';

const path = '/api/v1/pipeline/{id}';

const write = <const P extends string, S extends z.ZodType>(
  to: P,
  { summary, body, example }: { summary: string; body: S; example: z.input<S> },
) =>
  contract({
    method: 'post',
    path: to,
    tag: 'Treaties under way',
    summary,
    description: 'For treaty officers. `on` is null where the day is not known.',
    request: { params: IdParam, body: jsonBody(body, example) },
    status: 201,
    answer: EntryWrittenOut,
    errors: ['not_allowed_now', 'conflict'],
  });

const move = write(`${path}/stage`, {
  summary: 'The treaty came to another stage, or goes back to one with a reason',
  body: MoveStageInput,
  example: { stage: 'signed', on: '2026-03-31' },
});
const round = write(`${path}/rounds`, {
  summary: 'A round of negotiations was held',
  body: RecordRoundInput,
  example: { on: '2026-03-31', outcome: 'Articles 1 to 9 agreed.' },
});
const differ = write(`${path}/differences`, {
  summary: 'A difference, with the positions of both sides',
  body: RaiseDifferenceInput,
  example: {
    topic: 'suspects_rights',
    subject: 'Legal aid during questioning',
    ours: 'As the law of the executing State provides.',
    theirs: 'To be named in the treaty.',
    on: '2026-03-31',
  },
});
const settle = write(`${path}/settlements`, {
  summary: 'A difference is settled, and how',
  body: SettleDifferenceInput,
  example: {
    differenceId: '01985f3e-7c1a-7b2e-9d3f-0a1b2c3d4e5f',
    how: 'Their wording, limited to persons in custody.',
    on: '2026-04-30',
  },
});
const reject = write(`${path}/rejections`, {
  summary: 'One side would not go on; the attempt stays in view',
  body: RejectProcessInput,
  example: { by: 'other_side', reason: 'No agreement on the death penalty.', on: '2026-03-31' },
});
const again = write(`${path}/attempts`, {
  summary: 'A rejected treaty is tried again',
  body: TryAgainInput,
  example: { stage: 'consultation', on: '2026-05-31' },
});
const officer = write(`${path}/officer`, {
  summary: 'Who sees to it that the treaty goes on',
  body: AssignOfficerInput,
  example: { userId: '01985f3e-7c1a-7b2e-9d3f-0a1b2c3d4e5f' },
});
const next = write(`${path}/next-steps`, {
  summary: 'What is to be done next, and by when',
  body: SetNextStepInput,
  example: { step: 'Send our counter-draft.', on: '2026-06-30' },
});

export function mountPipelineEntries(api: Api): void {
  api.openapi(move.route, async (c) =>
    move.reply(c, await moveStage(contextOf(c), c.req.valid('param').id, c.req.valid('json'))),
  );
  api.openapi(round.route, async (c) =>
    round.reply(c, await recordRound(contextOf(c), c.req.valid('param').id, c.req.valid('json'))),
  );
  api.openapi(differ.route, async (c) =>
    differ.reply(c, await raiseDifference(contextOf(c), c.req.valid('param').id, c.req.valid('json'))),
  );
  api.openapi(settle.route, async (c) =>
    settle.reply(c, await settleDifference(contextOf(c), c.req.valid('param').id, c.req.valid('json'))),
  );
  api.openapi(reject.route, async (c) =>
    reject.reply(c, await rejectProcess(contextOf(c), c.req.valid('param').id, c.req.valid('json'))),
  );
  api.openapi(again.route, async (c) =>
    again.reply(c, await tryAgain(contextOf(c), c.req.valid('param').id, c.req.valid('json'))),
  );
  api.openapi(officer.route, async (c) =>
    officer.reply(c, await assignOfficer(contextOf(c), c.req.valid('param').id, c.req.valid('json'))),
  );
  api.openapi(next.route, async (c) =>
    next.reply(c, await setNextStep(contextOf(c), c.req.valid('param').id, c.req.valid('json'))),
  );
}
