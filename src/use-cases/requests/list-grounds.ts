import { capacitiesFor } from '../../domain/access/permissions.ts';
import type { ActorCode, Instant } from '../../domain/codes.ts';
import { assessGrounds } from '../../domain/requests/grounds/assess-grounds.ts';
import type { GroundAnswer } from '../../domain/requests/grounds/ground-answers.ts';
import type {
  AppliedEffect,
  GroundAssessment,
  GroundResult,
} from '../../domain/requests/grounds/ground-assessment.ts';
import { homeLaw } from '../../domain/requests/grounds/named-effects.ts';
import { answersOpen, mayGive } from '../../domain/requests/grounds/who-may-answer.ts';
import type { Text } from '../../domain/text.ts';
import type { UseCaseContext } from '../context.ts';
import { forbidden } from '../errors.ts';
import type { RequestFile } from '../ports/requests.ts';
import { requirePermission } from '../require-permission.ts';
import { isForeign } from './is-foreign.ts';
import { type LoadedRequest, loadRequest } from './load-request.ts';
import { ownSteps } from './own-steps.ts';
import { situationOf } from './situation.ts';

export interface RecordedAnswer {
  readonly answer: string;
  readonly at: Instant;
  readonly by: string;
  readonly capacity: ActorCode;
  /** Until the words are erased. */
  readonly reason: string | null;
}

export interface GroundView {
  readonly id: string;
  readonly name: Text;
  readonly group: 'computed' | 'asked' | 'not_a_ground';
  readonly effect: AppliedEffect;
  readonly citation: string | null;
  readonly result: GroundResult;
  readonly decidedBy: GroundAssessment['decidedBy'];
  /** What the file tells of it, or what would settle it. */
  readonly says: { readonly message: Text; readonly path: string } | null;
  /** What each instrument makes of it; `treatyId` is null for the law of the home State. */
  readonly under: readonly {
    readonly treatyId: string | null;
    readonly effect: AppliedEffect;
    readonly citation: string | null;
    readonly result: GroundResult;
  }[];
  readonly answered: RecordedAnswer | null;
  /** Answers that this person may give now and that would count. */
  readonly mayAnswer: readonly GroundAnswer[];
}

/** Every ground for refusal that the law or the basis makes one in the request, with where it stands. */
export async function listGrounds(ctx: UseCaseContext, id: string): Promise<readonly GroundView[]> {
  requirePermission(ctx, 'request:read');
  const loaded = await loadRequest(ctx, id);
  if (isForeign(ctx.actor)) throw forbidden();
  const answers = newestAnswers(loaded.file);
  const capacity = answeringCapacity(ctx, loaded);
  return assessGrounds(await situationOf(ctx, loaded.case)).map((one) => ({
    id: one.ground.id,
    name: one.ground.text,
    group: groupOf(one),
    effect: one.effect,
    citation: one.cite,
    result: one.result,
    decidedBy: one.decidedBy,
    says: saidOf(one),
    under: one.under.map(({ under, effect, cite, result }) => ({
      treatyId: under === homeLaw ? null : under,
      effect,
      citation: cite,
      result,
    })),
    answered: answers.get(one.ground.id) ?? null,
    mayAnswer: capacity
      ? answersOpen(one).filter((answer) =>
          mayGive(capacity, { ground: one.ground, answer, kind: loaded.file.content.kind }),
        )
      : [],
  }));
}

const groupOf = ({ effect, computed }: GroundAssessment): GroundView['group'] =>
  effect === 'not_a_ground' ? 'not_a_ground' : computed ? 'computed' : 'asked';

const saidOf = ({ computed }: GroundAssessment): GroundView['says'] =>
  computed && computed.result !== 'clear' ? { message: computed.message, path: computed.path } : null;

/** In what capacity this person may answer now; undefined where they may not. */
function answeringCapacity(ctx: UseCaseContext, { file, state }: LoadedRequest): ActorCode | undefined {
  const role = ctx.actor.type === 'user' ? ctx.actor.role : 'system';
  const own = ownSteps(ctx.actor, file, state).find(({ step }) => step.action === 'answer_ground');
  return own && capacitiesFor(role, own.step.by).acts;
}

/** The log keeps every answer; the newest counts. */
function newestAnswers({ actions, texts }: RequestFile): ReadonlyMap<string, RecordedAnswer> {
  return new Map(
    actions.flatMap(({ id, action, at, actor, capacity, payload }) =>
      action === 'answer_ground' && payload.ground && payload.answer
        ? [
            [
              payload.ground,
              {
                answer: payload.answer,
                at,
                by: actor.name,
                capacity,
                reason: texts.get(id)?.reason ?? null,
              },
            ] as const,
          ]
        : [],
    ),
  );
}
