import { z } from 'zod';
import { kinds as allKinds, type Kind } from '../codes.ts';
import type { Text } from '../text.ts';
import { type ProvisionSource, Provisions, TreatyTimeLimits } from './provisions.ts';

const provision = Provisions.shape;
const limit = TreatyTimeLimits.shape;
const surrender: readonly Kind[] = ['extradition'];
const convicts: readonly Kind[] = ['transfer'];

interface FieldTerms {
  readonly value: z.ZodType;
  /** Kinds of help it matters for. */
  readonly kinds: readonly Kind[];
  /** Key of its article, where it is another. */
  readonly article?: string;
  readonly isTimeLimit?: true;
}

/** What is told of a treaty's text and can be corrected, one by one, in the order shown. */
export const provisionFields = {
  entry_into_force_clause: {
    value: provision.entry_into_force_clause,
    kinds: allKinds,
    article: 'entry_into_force',
  },
  channel: { value: provision.channel, kinds: allKinds },
  central_authority_kz: {
    value: provision.central_authority_kz,
    kinds: allKinds,
    article: 'central_authority',
  },
  central_authority_other: {
    value: provision.central_authority_other,
    kinds: allKinds,
    article: 'central_authority',
  },
  languages: { value: provision.languages, kinds: allKinds },
  certification: { value: provision.certification, kinds: allKinds },
  required_contents: { value: provision.required_contents, kinds: allKinds },
  provisional_arrest: { value: limit.provisional_arrest, kinds: surrender, isTimeLimit: true },
  additional_information: { value: limit.additional_information, kinds: allKinds, isTimeLimit: true },
  takeover: { value: limit.takeover, kinds: surrender, isTimeLimit: true },
  temporary_surrender: { value: limit.temporary_surrender, kinds: surrender, isTimeLimit: true },
  specialty_leave: { value: limit.specialty_leave, kinds: surrender, isTimeLimit: true },
  other: { value: limit.other.nullable(), kinds: allKinds, isTimeLimit: true },
  thresholds: { value: provision.thresholds, kinds: ['extradition', 'transfer'] },
  own_nationals: { value: provision.own_nationals, kinds: surrender },
  death_penalty: { value: provision.death_penalty, kinds: ['extradition', 'mla'] },
  refusal_grounds: { value: provision.refusal_grounds, kinds: allKinds },
  dual_criminality: { value: provision.dual_criminality, kinds: allKinds },
  consent_required: { value: provision.consent_required, kinds: convicts },
  simplified_procedure: { value: provision.simplified_procedure, kinds: surrender },
  video_link: { value: provision.video_link, kinds: ['mla'] },
  asset_provisions: { value: provision.asset_provisions, kinds: allKinds },
  retroactive: { value: provision.retroactive, kinds: allKinds },
  relation_clause: { value: provision.relation_clause, kinds: allKinds },
  termination: { value: provision.termination, kinds: allKinds },
} as const satisfies Record<string, FieldTerms>;

export type ProvisionKey = keyof typeof provisionFields;
export const provisionKeys = Object.keys(provisionFields) as readonly ProvisionKey[];
export const isProvisionKey = (key: string): key is ProvisionKey => Object.hasOwn(provisionFields, key);

const terms = (key: ProvisionKey): FieldTerms => provisionFields[key];

/** Those that matter for a treaty on these kinds of help. */
export const provisionKeysFor = (kinds: readonly Kind[]): readonly ProvisionKey[] =>
  provisionKeys.filter((key) => terms(key).kinds.some((kind) => kinds.includes(kind)));

/** The value recorded; `null` where it is not known. */
export function provisionAt(provisions: Provisions | null, key: ProvisionKey): unknown {
  const group: Readonly<Record<string, unknown>> =
    (terms(key).isTimeLimit ? provisions?.time_limits : provisions) ?? {};
  const value = group[key] ?? null;
  return Array.isArray(value) && value.length === 0 ? null : value;
}

/** The article it stands in; undefined where none was noted. */
export function articleOf(provisions: Provisions | null, key: ProvisionKey): string | undefined {
  return provisions?.articles?.[key] || provisions?.articles?.[terms(key).article ?? key] || undefined;
}

/** Where a treaty officer read it; undefined where it is as shipped. */
export const sourceOf = (provisions: Provisions | null, key: ProvisionKey): ProvisionSource | undefined =>
  provisions?.sources?.[key];

export interface ProvisionChange {
  readonly key: ProvisionKey;
  /** `null` makes it not known again. */
  readonly value: unknown;
  readonly article: string | null;
  readonly source: ProvisionSource;
}

/** The part of the provisions that a change writes. The value must have passed `provisionValue`. */
export const provisionPatch = ({ key, value, article, source }: ProvisionChange): Provisions =>
  Provisions.parse({
    ...(terms(key).isTimeLimit
      ? { time_limits: { [key]: key === 'other' ? (value ?? []) : value } }
      : { [key]: value }),
    articles: { [key]: article ?? '' },
    sources: { [key]: source },
  });

/** What the value of a provision must look like. */
export const provisionValue = (key: ProvisionKey): z.ZodType =>
  z.object({ value: terms(key).value.optional() });

/** Labels of provisions are ours, not the treaties'. */
export type ProvisionNames = Readonly<Record<ProvisionKey, Text>>;
