import type { Ground } from '../../law/kz/grounds/ground.ts';
import type { GroundEffect } from '../../law/kz/refusal-grounds.ts';
import type { Text } from '../../text.ts';

/** `not_known`: neither the file nor an answer decides it; never a pass. */
export const groundResults = ['clear', 'stands', 'not_known'] as const;
export type GroundResult = (typeof groundResults)[number];

/** `unknown`: the treaty's text was not read, so nobody can say what it makes of the ground. */
export const appliedEffects = [
  'mandatory',
  'block',
  'assurance',
  'condition',
  'ask',
  'optional',
  'optional_upk_mandatory_treaty',
  'not_a_ground',
  'unknown',
] as const satisfies readonly (GroundEffect | 'unknown')[];
export type AppliedEffect = GroundEffect | 'unknown';

/** What one instrument makes of a ground. */
export interface NamedEffect {
  /** Id of the treaty, or `law` for the law of the home State. */
  readonly under: string;
  readonly effect: AppliedEffect;
  /** The provision; null where it is not known. */
  readonly cite: string | null;
}

/** What the file itself says of a ground. */
export interface Computed {
  readonly result: GroundResult;
  /** Code of the finding, where the ground is not clear. */
  readonly code: string;
  /** Where in the request the matter is mended. */
  readonly path: string;
  /** What was found, or what would settle it. */
  readonly message: Text;
  /** The instrument lets the States put the condition aside. */
  readonly waivable?: boolean;
}

/** A ground under one of the instruments a request can rest on. */
export interface GroundUnder extends NamedEffect {
  readonly result: GroundResult;
  readonly computed: Computed | undefined;
}

export interface GroundAssessment {
  readonly ground: Ground;
  /** Effect under the instrument that decides. */
  readonly effect: AppliedEffect;
  readonly cite: string | null;
  readonly result: GroundResult;
  readonly decidedBy: 'file' | 'answer' | 'nothing';
  readonly answer: string | undefined;
  readonly computed: Computed | undefined;
  /** It was answered with an assurance that was since withdrawn, breached or found insufficient. */
  readonly assuranceFell: boolean;
  readonly under: readonly GroundUnder[];
}
