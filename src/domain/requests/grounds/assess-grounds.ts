import type { Ground } from '../../law/kz/grounds/ground.ts';
import { grounds } from '../../law/kz/grounds/grounds.ts';
import type { Treaty } from '../../treaties/treaty.ts';
import type { Situation } from '../situation.ts';
import { automaticRules } from './automatic/rules.ts';
import { isDiscretionary, strongest } from './effect-strength.ts';
import { hasFallen } from './fallen-assurance.ts';
import type {
  Computed,
  GroundAssessment,
  GroundResult,
  GroundUnder,
  NamedEffect,
} from './ground-assessment.ts';
import { homeLaw, namedEffects, treatiesOf } from './named-effects.ts';

/** Every ground that the law or a treaty of the basis makes one in this request, with where it stands. */
export function assessGrounds(situation: Situation): readonly GroundAssessment[] {
  const known = assessed.get(situation);
  if (known) return known;
  const found = assess(situation);
  assessed.set(situation, found);
  return found;
}

/** Several needs of several steps look at the same grounds of one moment. */
const assessed = new WeakMap<Situation, readonly GroundAssessment[]>();

function assess(situation: Situation): readonly GroundAssessment[] {
  const { kind, direction } = situation.file.content;
  const treaties = treatiesOf(situation.file.content, situation.registry);
  return grounds
    .filter(({ directions }) => directions[kind].includes(direction))
    .flatMap((ground) => assessGround(ground, situation, treaties) ?? []);
}

/** One ground under the instruments given; undefined where none of them makes it a ground. */
export function assessGround(
  ground: Ground,
  situation: Situation,
  treaties: readonly Treaty[],
): GroundAssessment | undefined {
  const named = namedEffects(ground, situation.file.content, treaties);
  const decisive = strongest(named);
  if (decisive === undefined) return undefined;
  const given = situation.file.state.groundAnswers[ground.id];
  const assuranceFell = given === 'assured' && hasFallen(situation.file.state.assurances, ground.id);
  const answer = assuranceFell ? 'present' : given;
  const judged = named.map((one) => judge(ground, one, situation, treaties));
  const byFile = judged.some(({ computed }) => computed !== undefined);
  const counted = byFile ? counting(judged, treaties) : { ...decisive, computed: undefined };
  const result = resultOf(counted, answer);
  return {
    ground,
    effect: counted.effect,
    cite: counted.cite,
    result,
    decidedBy: decidedBy(counted.computed, result),
    answer: given,
    computed: counted.computed,
    assuranceFell,
    under: judged.map((one) => ({ ...one, result: resultOf(one, answer) })),
  };
}

function judge(
  ground: Ground,
  named: NamedEffect,
  situation: Situation,
  treaties: readonly Treaty[],
): GroundUnder {
  const treaty = treaties.find(({ id }) => id === named.under);
  const computed = automaticRules[ground.id]?.({ situation, treaty, named });
  return { ...named, computed, result: computed?.result ?? 'not_known' };
}

/** Where every treaty of the basis speaks of what the file tells, the home law yields to them (УПК 557(3)). */
function countedOf(judged: readonly GroundUnder[], treaties: readonly Treaty[]): readonly GroundUnder[] {
  const byTreaties = judged.filter(({ under, effect }) => under !== homeLaw && effect !== 'unknown');
  return treaties.length > 0 && byTreaties.length === treaties.length ? byTreaties : judged;
}

/** The instrument that decides, cited with those that say the same. */
function counting(judged: readonly GroundUnder[], treaties: readonly Treaty[]): Counted {
  const decisive = leastSevere(countedOf(judged, treaties));
  const alike = judged.filter(
    ({ effect, result }) => effect === decisive.effect && result === decisive.result,
  );
  return { ...decisive, cite: strongest(alike)?.cite ?? null };
}

/** A request rests on each of its treaties: it is enough that one of them lets it through. */
const leastSevere = (judged: readonly GroundUnder[]): GroundUnder =>
  judged.toSorted((a, b) => severity(a) - severity(b))[0] as GroundUnder; // safe because a ground is named at least once

function severity({ effect, computed }: GroundUnder): number {
  if (computed?.result === 'clear') return 0;
  if (computed?.result === 'stands' && isDiscretionary(effect)) return 1;
  if (computed?.result !== 'stands') return 2;
  return computed.waivable ? 3 : 4;
}

type Counted = NamedEffect & { readonly computed: Computed | undefined };

/** An answer decides what the file leaves open; what it tells is put aside only where the law leaves it to the decision. */
function resultOf({ effect, computed }: Counted, answer: string | undefined): GroundResult {
  if (computed?.result === 'clear') return 'clear';
  const mayBeWaived = isDiscretionary(effect) || computed?.waivable === true;
  if (answer === 'waived' && mayBeWaived) return 'clear';
  if (computed?.result === 'stands') return 'stands';
  if (answer === undefined) return 'not_known';
  if (answer === 'absent') return 'clear';
  return answer === 'assured' && effect === 'assurance' ? 'clear' : 'stands';
}

function decidedBy(computed: Computed | undefined, result: GroundResult): GroundAssessment['decidedBy'] {
  if (computed && computed.result !== 'not_known' && computed.result === result) return 'file';
  return result === 'not_known' ? 'nothing' : 'answer';
}
