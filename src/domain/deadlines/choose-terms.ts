import { fill, type Text } from '../text.ts';
import { longestHolds, type Subject } from './clock.ts';
import type { Reckoned } from './run-deadline.ts';
import { momentText } from './wording.ts';

const notes = {
  beforeCode: {
    en: "The treaty's term goes before that of the Code ({cite}: {end}).",
    ru: 'Срок по договору применяется прежде срока по Кодексу ({cite}: {end}).',
    kk: 'Шарттағы мерзім Кодекстегі мерзімнен бұрын қолданылады ({cite}: {end}).',
  },
  shortest: {
    en: 'Several treaties are named; the shortest term is kept ({cite}: {end}).',
    ru: 'Названо несколько договоров; взят самый короткий срок ({cite}: {end}).',
    kk: 'Бірнеше шарт аталған; ең қысқа мерзім алынды ({cite}: {end}).',
  },
  longest: {
    en: 'Several treaties are named; the longest protection is kept ({cite}: {end}).',
    ru: 'Названо несколько договоров; взята самая долгая защита ({cite}: {end}).',
    kk: 'Бірнеше шарт аталған; ең ұзақ қорғау алынды ({cite}: {end}).',
  },
} as const satisfies Record<string, Text>;

/**
 * One limit for each subject: a treaty's before the Code's, which stays where no treaty named says anything. Of several
 * treaties the shortest term wins, and of protections of the person the longest. What was passed over is told. A run that
 * had stopped when another began says nothing of that one: whoever is arrested anew is held under what runs now.
 */
export function chooseTerms(all: readonly Reckoned[], timeZone: string): readonly Reckoned[] {
  const bySubject = Map.groupBy(all, ({ run }) => run.clock.subject);
  return [...bySubject].map(([subject, found]) =>
    chosen(subject, found.filter(isOfThisTime(found)), timeZone),
  );
}

const isOfThisTime =
  (all: readonly Reckoned[]) =>
  ({ run: { stoppedSequence } }: Reckoned): boolean =>
    stoppedSequence === undefined || all.every(({ run }) => run.sequence < stoppedSequence);

function chosen(subject: Subject, found: readonly Reckoned[], timeZone: string): Reckoned {
  const ofTreaties = found.filter(isOfTreaty);
  const pool = ofTreaties.length > 0 ? ofTreaties : found;
  const longest = longestHolds.has(subject);
  const [first, ...others] = pool.toSorted((a, b) => compare(a, b) * (longest ? -1 : 1));
  if (!first) throw new Error(`No limit on ${subject} to choose`);
  const passedOver: readonly PassedOver[] = [
    ...others.map((other) => ({ note: longest ? notes.longest : notes.shortest, other })),
    ...(ofTreaties.length > 0 ? found.filter((one) => !isOfTreaty(one)) : []).map((other) => ({
      note: notes.beforeCode,
      other,
    })),
  ];
  return passedOver.length === 0 ? first : telling(first, passedOver, timeZone);
}

interface PassedOver {
  readonly note: Text;
  readonly other: Reckoned;
}

const isOfTreaty = ({ run }: Reckoned): boolean => run.clock.treatyIds.length > 0;

const compare = (a: Reckoned, b: Reckoned): number => (a.deadline.dueAt < b.deadline.dueAt ? -1 : 1);

const telling = (chosen: Reckoned, passedOver: readonly PassedOver[], timeZone: string): Reckoned => ({
  ...chosen,
  explain: () => {
    const explanation = chosen.explain();
    const told = passedOver.map(({ note, other }) =>
      fill(note, { cite: other.explain().cite, end: momentText(other.deadline.dueAt, timeZone) }),
    );
    return { ...explanation, notes: [...explanation.notes, ...told] };
  },
});
