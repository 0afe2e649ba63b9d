import type { Kind } from '../../codes.ts';
import { conventionRulesOn, wholeConventions } from '../../law/kz/grounds/conventions.ts';
import type { Ground } from '../../law/kz/grounds/ground.ts';
import { groundOf } from '../../law/kz/grounds/grounds.ts';
import { conventionMonths } from '../../law/kz/grounds/thresholds.ts';
import { treatySources } from '../../law/kz/treaty-sources.ts';
import type { TreatyRefusalGround } from '../../treaties/provisions.ts';
import type { Treaty } from '../../treaties/treaty.ts';
import type { RequestContent } from '../request-content.ts';
import { strongest } from './effect-strength.ts';
import type { NamedEffect } from './ground-assessment.ts';
import { inScope } from './scope.ts';

const effectOfType = {
  mandatory: 'mandatory',
  mandatory_unless_assurance: 'assurance',
  optional: 'optional',
  not_a_ground: 'not_a_ground',
  unknown: 'unknown',
} as const satisfies Record<TreatyRefusalGround['type'], NamedEffect['effect']>;

const citeOf = (treaty: Treaty, article: string | null | undefined): string | null =>
  article ? `${treatySources[treaty.id] ?? treaty.id} ${article}` : null;

/** Articles on refusing extradition in treaties that also govern legal assistance, where the entry does not say which it is. */
const extraditionArticles: Readonly<Record<string, string>> = { 'kz-uz-mla-1997': '59' };

/** Whether a row of the treaty's refusal provisions concerns the kind: a treaty on both says it in the row. */
function concerns(treaty: Treaty, kind: Kind, { article, note }: TreatyRefusalGround): boolean {
  if (!treaty.kinds.includes('extradition') || !treaty.kinds.includes('mla')) return true;
  const prefix = extraditionArticles[treaty.id];
  const isExtradition =
    note?.startsWith('extradition') || (prefix !== undefined && (article ?? '').startsWith(prefix));
  return kind === (isExtradition ? 'extradition' : 'mla');
}

interface GroundsOfTreaty {
  readonly rows: ReadonlyMap<string, readonly TreatyRefusalGround[]>;
  readonly isKnown: boolean;
}

const read = new WeakMap<Treaty, Map<Kind, GroundsOfTreaty>>();

/** A treaty's refusal provisions by ground; read once for each version of the registry. */
function groundsOf(treaty: Treaty, kind: Kind): GroundsOfTreaty {
  const byKind = read.get(treaty) ?? new Map<Kind, GroundsOfTreaty>();
  read.set(treaty, byKind);
  const known = byKind.get(kind);
  if (known) return known;
  const rows = (treaty.provisions?.refusal_grounds ?? []).filter((row) => concerns(treaty, kind, row));
  const found = {
    rows: Map.groupBy(rows, ({ code }) => groundOf(code)?.id ?? code),
    isKnown: wholeConventions.has(`${treaty.id} ${kind}`) || rows.some(({ type }) => type !== 'unknown'),
  };
  byKind.set(kind, found);
  return found;
}

/** Whether the treaty's grounds are known, so that what it does not name is none. */
export const isTextKnown = (treaty: Treaty, kind: Kind): boolean => groundsOf(treaty, kind).isKnown;

/** What a treaty makes of a ground, by its own text; undefined where it does not name it. */
export function treatyEffect(
  ground: Ground,
  content: RequestContent,
  treaty: Treaty,
): NamedEffect | undefined {
  const effect =
    strongest([...fromRows(ground, content, treaty), ...fromConvention(ground, content, treaty)]) ??
    strongest(fromOtherProvisions(ground, content, treaty)) ??
    unread(ground, content, treaty);
  return effect && byBasis(ground, effect);
}

const fromRows = (ground: Ground, { kind }: RequestContent, treaty: Treaty): readonly NamedEffect[] =>
  (groundsOf(treaty, kind).rows.get(ground.id) ?? []).map(({ type, article }) => ({
    under: treaty.id,
    effect: effectOfType[type],
    cite: citeOf(treaty, article),
  }));

const fromConvention = (ground: Ground, content: RequestContent, treaty: Treaty): readonly NamedEffect[] =>
  conventionRulesOn(treaty.id, ground.id)
    .filter(({ kind, only }) => kind === content.kind && inScope(only, content))
    .map(({ effect, cite }) => ({ under: treaty.id, effect, cite }));

/** Grounds that follow from a provision of another name: thresholds, own nationals, specialty, dual criminality. */
function fromOtherProvisions(
  { id }: Ground,
  { kind, purpose }: RequestContent,
  treaty: Treaty,
): readonly NamedEffect[] {
  const { thresholds, own_nationals, dual_criminality, articles } = treaty.provisions ?? {};
  const months = conventionMonths[treaty.id];
  const as = (effect: NamedEffect['effect'], article: string) => [
    { under: treaty.id, effect, cite: citeOf(treaty, articles?.[article]) },
  ];
  const isEnforcement = purpose === 'enforcement';
  const penalty = thresholds?.min_penalty_months ?? months?.penalty;
  const remaining = thresholds?.min_remaining_months ?? months?.sentence;
  if (kind === 'extradition') {
    if (id === 'min_penalty_1y' && !isEnforcement && penalty) return as('mandatory', 'thresholds');
    if (id === 'min_unserved_6m' && isEnforcement && remaining) return as('mandatory', 'thresholds');
    if (id === 'own_national' && own_nationals)
      return as(own_nationals === 'bar' ? 'mandatory' : 'optional', 'own_nationals');
    if (id === 'specialty' && articles?.specialty_leave) return as('condition', 'specialty_leave');
    if (id === 'dual_criminality_ext' && dual_criminality === 'required')
      return as('mandatory', 'dual_criminality');
  }
  return [];
}

/** Grounds that one convention alone has: of another treaty nobody asks whether it names them. */
const ofOneConvention = new Set(['re_extradition', 'pre_treaty_offence', 'mla_min_penalty']);

/** A treaty whose text is not known may name a ground that depends on the treaty: nobody can say. */
function unread(ground: Ground, { kind }: RequestContent, treaty: Treaty): NamedEffect | undefined {
  if (isTextKnown(treaty, kind) || !ground.askedIn.includes(kind) || ofOneConvention.has(ground.id))
    return undefined;
  const mayName =
    (ground.perTreaty && ground.check !== 'info') || ground.usualEffect === 'optional_upk_mandatory_treaty';
  return mayName ? { under: treaty.id, effect: 'unknown', cite: null } : undefined;
}

/** Conditions of transfer: left to the decision by УПК 606, conditions under any treaty that does not say otherwise. */
const byBasis = ({ usualEffect }: Ground, named: NamedEffect): NamedEffect =>
  usualEffect === 'optional_upk_mandatory_treaty' && named.effect === 'unknown'
    ? { ...named, effect: 'mandatory' }
    : named;
