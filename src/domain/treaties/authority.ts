import { z } from 'zod';
import { cleanText } from '../clean-text.ts';
import { kinds, type PlainDate, type StateCode } from '../codes.ts';
import { addDays, PlainDateText } from '../plain-date.ts';
import { channelOf } from './assess-legal-basis.ts';
import { channels } from './basis-question.ts';
import { articleOf } from './provision-fields.ts';
import type { Registry, Treaty } from './treaty.ts';

/** An authority of another state as somebody entered it. `null` and an empty list mean "not known". */
export const AuthorityEntry = z.strictObject({
  name: cleanText(500).min(1),
  kinds: z.array(z.enum(kinds)).min(1).max(3),
  address: cleanText(2_000).min(1).nullable(),
  channel: z.enum(channels).nullable(),
  languages: z.array(cleanText(200).min(1)).max(20),
  /** Last day on which somebody made sure of it. */
  verifiedOn: PlainDateText.nullable(),
  /** Not competent any more since that day. */
  endedOn: PlainDateText.nullable(),
});
export type AuthorityEntry = z.infer<typeof AuthorityEntry>;

export interface NamedIn {
  readonly treatyId: string;
  readonly article: string | null;
}

/** An authority that treaties name, before anybody has made sure of it. */
export interface NamedAuthority extends AuthorityEntry {
  readonly id: string;
  readonly state: StateCode;
  readonly namedIn: readonly NamedIn[];
}

/** Treaties that bind or may bind; what one under way names is nobody's authority yet. */
const naming: readonly Treaty['status'][] = ['in_force', 'unknown', 'conflicting'];

/** The authorities that bilateral treaties name for a state, word for word; addresses stand in none of them. */
export function authoritiesNamed(registry: Registry, state: StateCode): readonly NamedAuthority[] {
  const named = new Map<string, NamedAuthority>();
  for (const treaty of registry.byState.get(state) ?? []) {
    if (treaty.form !== 'bilateral' || !naming.includes(treaty.status)) continue;
    for (const name of namesIn(treaty)) {
      const id = `${state.toLowerCase()}-${slug(name)}`;
      named.set(id, together(named.get(id), treaty, { id, state, name }));
    }
  }
  return [...named.values()];
}

/** Several stand in one text, apart by semicolons; some texts say that they name none. */
const namesIn = ({ provisions }: Treaty): readonly string[] =>
  (provisions?.central_authority_other ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/not named/i.test(name));

/** Letters of any script, or all names in Cyrillic would be one. */
const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80);

function together(
  known: NamedAuthority | undefined,
  treaty: Treaty,
  { id, state, name }: { id: string; state: StateCode; name: string },
): NamedAuthority {
  const article = articleOf(treaty.provisions, 'central_authority_other') ?? null;
  const channel = channelOf(treaty) ?? null;
  return {
    id,
    state,
    name,
    kinds: kinds.filter((kind) => known?.kinds.includes(kind) || treaty.kinds.includes(kind)),
    address: null,
    channel: known === undefined || known.channel === channel ? channel : null,
    languages: [...new Set([...(known?.languages ?? []), ...(treaty.provisions?.languages ?? [])])],
    verifiedOn: null,
    endedOn: null,
    namedIn: [...(known?.namedIn ?? []), { treatyId: treaty.id, article }],
  };
}

export type AuthorityAge = 'never_verified' | 'old' | 'fresh';

const freshDays = 365;

/** An entry that nobody made sure of for a year says so. */
export function ageOf({ verifiedOn }: Pick<AuthorityEntry, 'verifiedOn'>, today: PlainDate): AuthorityAge {
  if (verifiedOn === null) return 'never_verified';
  return addDays(verifiedOn, freshDays) < today ? 'old' : 'fresh';
}
