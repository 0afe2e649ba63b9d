import { z } from 'zod';
import { type DraftValues, textAt } from '../draft-values.ts';
import { fingerprint, type Parts, partsOf, type RowGroup, rowGroups } from './section-parts.ts';
import { type DraftSection, isIn } from './sections.ts';

export type Pick = 'mine' | 'theirs';

export interface Merge {
  readonly mine: DraftValues;
  /** The draft as it is saved now. */
  readonly theirs: DraftValues;
  readonly section: DraftSection;
  /** Fingerprints of what the section was opened on. */
  readonly seen: ReadonlyMap<string, string>;
  /** What was decided where both had changed the same. */
  readonly picks: ReadonlyMap<string, Pick>;
}

export interface Merged {
  readonly values: DraftValues;
  /** Paths that both changed, differently, and nobody has decided on. */
  readonly conflicts: readonly string[];
  /** Somebody else's change was taken over. */
  readonly tookTheirs: boolean;
  /** What the person has seen once the conflicts were shown to them. */
  readonly seen: string;
}

const Seen = z.record(z.string().max(200), z.string().max(20));

/** Undefined where the form brought none: then every difference is asked about. */
export function readSeen(text: string): ReadonlyMap<string, string> | undefined {
  try {
    return new Map(Object.entries(Seen.parse(JSON.parse(text))));
  } catch {
    return undefined;
  }
}

/** By what one knows a row again. */
const identity: Readonly<Record<RowGroup, readonly string[]>> = {
  persons: ['surname', 'givenNames'],
  offences: ['category', 'article'],
};

const isSameRow = (group: RowGroup, row: number, { mine, theirs }: Merge): boolean =>
  identity[group].every((field) => {
    const path = `/${group}/${row}/${field}`;
    return textAt(mine, path).trim() === textAt(theirs, path).trim();
  });

/** Whether row for row both speak of the same person, or the same offence. */
const haveSameRows = (group: RowGroup, merge: Merge): boolean =>
  merge.mine[group] === merge.theirs[group] &&
  Array.from({ length: merge.mine[group] }, (_, row) => row).every((row) => isSameRow(group, row, merge));

/** Rows are compared field by field only where both have the same ones: else a field would land on somebody else. */
function comparedPaths(merge: Merge, parts: readonly Parts[]): readonly string[] {
  const whole = rowGroups.filter((group) => isIn(merge.section, `/${group}`) && !haveSameRows(group, merge));
  const isRow = (path: string) => rowGroups.some((group) => path.startsWith(`/${group}/`));
  const paths = [...new Set(parts.flatMap((each) => [...each.keys()]))];
  return paths.filter((path) =>
    rowGroups.some((group) => path === `/${group}`)
      ? whole.some((group) => path === `/${group}`)
      : !(isRow(path) && whole.some((group) => path.startsWith(`/${group}/`))),
  );
}

function decide(path: string, merge: Merge, mine: string, theirs: string): Pick | undefined {
  if (mine === theirs) return 'mine';
  const seen = merge.seen.get(path) ?? fingerprint('');
  const isAsSeen = fingerprint(theirs) === seen;
  const pick = merge.picks.get(path);
  if (pick && isAsSeen) return pick;
  if (fingerprint(mine) === seen) return 'theirs';
  return isAsSeen ? 'mine' : undefined;
}

/** Brings what was typed together with what was saved meanwhile, part by part; what only one of them changed stands. */
export function mergeSection(merge: Merge): Merged {
  const { mine, theirs, section } = merge;
  const [typed, saved] = [partsOf(mine, section), partsOf(theirs, section)];
  const decisions = new Map(
    comparedPaths(merge, [typed, saved]).map((path) => {
      const pair = [typed.get(path) ?? '', saved.get(path) ?? ''] as const;
      return [path, { pick: decide(path, merge, ...pair), differs: pair[0] !== pair[1] }] as const;
    }),
  );
  const taken = [...decisions].filter(([, { pick, differs }]) => pick === 'theirs' && differs);
  const conflicts = [...decisions].filter(([, { pick }]) => pick === undefined).map(([path]) => path);
  const shown = conflicts.map((path) => [path, fingerprint(saved.get(path) ?? '')] as const);
  return {
    values: taken.reduce((values, [path]) => withTheirs(values, theirs, path), mine),
    conflicts,
    tookTheirs: taken.length > 0,
    seen: JSON.stringify(Object.fromEntries([...merge.seen, ...shown])),
  };
}

function withTheirs(values: DraftValues, theirs: DraftValues, path: string): DraftValues {
  if (path === '/measures') return { ...values, measures: theirs.measures };
  if (path === '/legalBasis') return { ...values, basis: theirs.basis };
  const group = rowGroups.find((known) => path === `/${known}`);
  const isTheirs = (each: string) => each === path || (group && each.startsWith(`${path}/`));
  const texts = new Map([
    ...[...values.texts].filter(([each]) => !isTheirs(each)),
    ...[...theirs.texts].filter(([each]) => isTheirs(each)),
  ]);
  return { ...values, texts, ...(group && { [group]: theirs[group] }) };
}
