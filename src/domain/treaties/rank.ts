import type { OffenceCategory } from '../codes.ts';
import type { BasisVerdict } from './basis-question.ts';
import { coveredBy } from './offence-cover.ts';
import type { Treaty } from './treaty.ts';
import type { Weighed } from './weigh-treaty.ts';

type Usable = Extract<Weighed, { usable: true }>;

const families = { bilateral: 0, regional: 1, universal: 2 } as const;
const verdicts = [
  'treaty',
  'treaty_unconfirmed',
  'offence_specific',
] as const satisfies readonly BasisVerdict[];

/** General and confirmed before general and unconfirmed before limited to the offences given. */
const classOf = ({ treaty, confirmed }: Usable): 0 | 1 | 2 => {
  if (treaty.scope === 'offence_specific') return 2;
  return confirmed ? 0 : 1;
};

/**
 * Best first: by class, then bilateral, regional, universal. Among equals the one covering more of the offences,
 * then the confirmed, then the newer one; the id settles the rest so that the order never depends on the file.
 */
export function rank(usable: readonly Usable[], offences: readonly OffenceCategory[]): readonly Usable[] {
  return [...usable].sort(
    (a, b) =>
      classOf(a) - classOf(b) ||
      families[a.treaty.family] - families[b.treaty.family] ||
      coveredBy(b.treaty, offences).length - coveredBy(a.treaty, offences).length ||
      Number(b.confirmed) - Number(a.confirmed) ||
      compare(bornOn(b.treaty), bornOn(a.treaty)) ||
      compare(a.treaty.id, b.treaty.id),
  );
}

export const verdictOf = (best: Usable | undefined): BasisVerdict =>
  best === undefined ? 'reciprocity' : verdicts[classOf(best)];

const bornOn = (treaty: Treaty): string => treaty.signedOn ?? treaty.openedOn ?? '';
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
