import type { Ground, StatuteRule } from '../../law/kz/grounds/ground.ts';
import type { Registry, Treaty } from '../../treaties/treaty.ts';
import { treatyIdsOf } from '../legal-basis.ts';
import type { RequestContent } from '../request-content.ts';
import { strongest } from './effect-strength.ts';
import type { NamedEffect } from './ground-assessment.ts';
import { inScope } from './scope.ts';
import { treatyEffect } from './treaty-effects.ts';

/** Stands for the law of the home State among the instruments of a request. */
export const homeLaw = 'law';

/** The treaties a request rests on, as far as the registry knows them. */
export const treatiesOf = (content: RequestContent, registry: Registry): readonly Treaty[] =>
  treatyIdsOf(content).flatMap((id) => registry.byId.get(id) ?? []);

/** What the home law makes of a ground in this request; undefined where it says nothing. */
export function lawEffect(
  { statute }: Ground,
  content: RequestContent,
  byTreaties: readonly NamedEffect[],
): NamedEffect | undefined {
  const isReplaced = (rule: StatuteRule) =>
    rule.only?.includes('unless_treaty_differs') && byTreaties.some(({ effect }) => effect !== 'unknown');
  const rules = statute
    .filter(({ kind, only }) => kind === content.kind && inScope(only, content))
    .filter((rule) => !isReplaced(rule));
  return strongest(rules.map(({ effect, cite }) => ({ under: homeLaw, effect, cite })));
}

/** Every instrument that makes the ground one in this request, the home law first. */
export function namedEffects(
  ground: Ground,
  content: RequestContent,
  treaties: readonly Treaty[],
): readonly NamedEffect[] {
  const byTreaties = treaties.flatMap((treaty) => treatyEffect(ground, content, treaty) ?? []);
  const byLaw = lawEffect(ground, content, byTreaties);
  return byLaw ? [byLaw, ...byTreaties] : byTreaties;
}
