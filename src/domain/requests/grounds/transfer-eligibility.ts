import type { Ground } from '../../law/kz/grounds/ground.ts';
import { grounds } from '../../law/kz/grounds/grounds.ts';
import { conditionOf } from '../../law/kz/grounds/transfer-conditions.ts';
import type { Text } from '../../text.ts';
import type { Treaty } from '../../treaties/treaty.ts';
import type { Situation } from '../situation.ts';
import { assessGround } from './assess-grounds.ts';
import type { AppliedEffect, GroundUnder } from './ground-assessment.ts';
import { homeLaw } from './named-effects.ts';
import { isTextKnown } from './treaty-effects.ts';

export const conditionStates = ['met', 'not_met', 'not_known'] as const;
export type ConditionState = (typeof conditionStates)[number];

export interface TransferCondition {
  /** The ground for refusal that the condition is the other side of. */
  readonly ground: string;
  readonly name: Text;
  readonly effect: AppliedEffect;
  readonly citation: string | null;
  readonly state: ConditionState;
  /** What was found, or what would settle it; null where an official has to answer. */
  readonly says: { readonly message: Text; readonly path: string } | null;
}

export interface Eligibility {
  /** Null for the law of the home State. */
  readonly treatyId: string | null;
  /** The treaty's conditions were read; otherwise it may have more than those listed. */
  readonly textKnown: boolean;
  readonly conditions: readonly TransferCondition[];
}

/** The conditions of a transfer under each of the treaties and under the home law, each instrument taken alone. */
export const transferEligibility = (
  situation: Situation,
  treaties: readonly Treaty[],
): readonly Eligibility[] => [
  ...treaties.map((treaty) => ({
    treatyId: treaty.id,
    textKnown: isTextKnown(treaty, 'transfer'),
    conditions: conditionsUnder(situation, treaty),
  })),
  { treatyId: null, textKnown: true, conditions: conditionsUnder(situation, undefined) },
];

/** Whether a basis carries the request at all is told beside the conditions, not among them. */
const conditionsUnder = (situation: Situation, treaty: Treaty | undefined): readonly TransferCondition[] =>
  grounds
    .filter(({ id }) => id !== 'no_basis')
    .flatMap((ground) => {
      const assessed = assessGround(ground, situation, treaty ? [treaty] : []);
      const under = assessed?.under.find((one) => one.under === (treaty?.id ?? homeLaw));
      return under && under.effect !== 'not_a_ground' ? [judged(ground, under)] : [];
    });

const stateOf = { clear: 'met', stands: 'not_met', not_known: 'not_known' } as const;

const judged = (ground: Ground, { effect, cite, result, computed }: GroundUnder): TransferCondition => ({
  ground: ground.id,
  name: conditionOf(ground),
  effect,
  citation: cite,
  state: stateOf[result],
  says: computed && computed.result !== 'clear' ? { message: computed.message, path: computed.path } : null,
});
