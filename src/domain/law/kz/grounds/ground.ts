import type { ActorCode, Direction, Kind } from '../../../codes.ts';
import type { Text } from '../../../text.ts';
import type { GroundEffect } from '../refusal-grounds.ts';

/** When a rule of our own law on a ground applies beside the kind of request. */
export type GroundScope =
  | 'without_treaty'
  | 'unless_treaty_differs'
  | 'sanction_needed'
  | 'prosecution_transfer'
  | 'recognition'
  | 'home_sentencing'
  | 'home_administering'
  | 'enforcement'
  | 'prosecution';

/** What our own law makes of a ground, whatever the treaty. */
export interface StatuteRule {
  readonly kind: Kind;
  readonly effect: GroundEffect;
  /** The provision, in the short form of these tables. */
  readonly cite: string;
  readonly only?: readonly GroundScope[];
}

/** What a convention makes of a ground, where the registry does not hold its refusal provisions. */
export interface ConventionRule {
  readonly treatyId: string;
  readonly ground: string;
  readonly kind: Kind;
  readonly effect: GroundEffect;
  /** Source key and article; null where only a report on the treaty was read. */
  readonly cite: string | null;
  readonly only?: readonly GroundScope[];
}

/** A ground for refusal or a condition, with everything that decides how a request meets it. */
export interface Ground {
  readonly id: string;
  readonly text: Text;
  readonly kinds: readonly Kind[];
  /** Kinds in which any treaty may name it; in the others only one that was read does. */
  readonly askedIn: readonly Kind[];
  /** Requests in which it is for Kazakhstan to look at, by kind. */
  readonly directions: Readonly<Record<Kind, readonly Direction[]>>;
  /** `auto`: computed from the file where it suffices; `ask`: an official answers; `info`: only told. */
  readonly check: 'auto' | 'ask' | 'info';
  /** Where neither our law nor the treaty's text decides, the effect the rules give in general. */
  readonly usualEffect: GroundEffect;
  /** Only a treaty that names it makes it a ground. */
  readonly perTreaty: boolean;
  readonly statute: readonly StatuteRule[];
  readonly mayAnswer: readonly ActorCode[];
}
