import type { Treaty } from '../../../treaties/treaty.ts';
import type { Situation } from '../../situation.ts';
import type { Computed, NamedEffect } from '../ground-assessment.ts';

/** What a rule needs to judge a ground under one instrument; `treaty` is absent for the law of the home State alone. */
export interface Asked {
  readonly situation: Situation;
  readonly treaty: Treaty | undefined;
  readonly named: NamedEffect;
}

/** Judges a ground from the file alone; undefined where it is a question for an official in this kind of request. */
export type AutomaticRule = (asked: Asked) => Computed | undefined;

export const clear = (code: string, path: string, message: Computed['message']): Computed => ({
  result: 'clear',
  code,
  path,
  message,
});
