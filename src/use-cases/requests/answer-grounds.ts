import { z } from 'zod';
import { cleanText } from '../../domain/clean-text.ts';
import { isBlocking } from '../../domain/finding.ts';
import { groundAnswers } from '../../domain/requests/grounds/ground-answers.ts';
import type { UseCaseContext } from '../context.ts';
import { conflict, invalid } from '../errors.ts';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import { appendActions, type NewAction } from './append-action.ts';
import { checkMentioned } from './check-mentioned.ts';
import { loadRequest } from './load-request.ts';
import { recordOf } from './record-of.ts';
import { requireAnswerer } from './require-answerer.ts';
import { type ActionTaken, requireOwnStep } from './take-action.ts';

const Answers = z
  .array(
    z.strictObject({
      ground: z.string().trim().min(1).max(200),
      answer: z.enum(groundAnswers),
      reason: cleanText(20_000).min(1),
      documentIds: z.array(z.uuid()).max(50).optional(),
    }),
  )
  .min(1)
  .max(100);

export interface AnswerGrounds {
  readonly answers: unknown;
  /** The sequence the caller decided on; another one now is a `conflict`. */
  readonly expectedSequence?: number | undefined;
}

/** Records several answers about grounds at once, each an `answer_ground` of its own in the log, all or none of them. */
export async function answerGrounds(
  ctx: UseCaseContext,
  id: string,
  input: AnswerGrounds,
): Promise<ActionTaken> {
  requirePermission(ctx, 'request:act');
  const loaded = await loadRequest(ctx, id);
  if (input.expectedSequence !== undefined && input.expectedSequence !== loaded.state.sequence)
    throw conflict();
  const own = requireOwnStep(ctx, loaded, 'answer_ground');
  const answers = parseInput(Answers, input.answers, '/answers');
  for (const answer of answers) requireAnswerer(own, answer, loaded.file.content.kind);

  const findings = await Promise.all(
    answers.map(async (answer, index) =>
      (await checkMentioned(ctx, loaded, own.step, answer)).map((finding) => ({
        ...finding,
        path: finding.path.replace('/payload', `/answers/${index}`),
      })),
    ),
  );
  if (findings.flat().some(isBlocking)) throw invalid(...findings.flat());

  const [first, ...rest] = answers.map(
    (answer): NewAction => recordOf(own, answer, undefined, loaded, ctx.timeZone),
  );
  if (first === undefined) throw new Error('At least one answer was parsed');
  const { file } = await appendActions(ctx, loaded.file, [first, ...rest], (last) => ({
    status: 201,
    body: taken(last.file.row),
  }));
  return taken(file.row);
}

const taken = ({ status, sequence }: ActionTaken): ActionTaken => ({ status, sequence });
