import type { PlainDate, StateCode } from '../../domain/codes.ts';
import {
  type AuthorityAge,
  type AuthorityEntry,
  ageOf,
  authoritiesNamed,
  type NamedIn,
} from '../../domain/treaties/authority.ts';
import { checkState } from '../../domain/treaties/check-basis-question.ts';
import type { UseCaseContext } from '../context.ts';
import { invalid } from '../errors.ts';
import type { AuthoritySource } from '../ports/authorities.ts';
import { requirePermission } from '../require-permission.ts';
import { todayOf } from '../treaties/asked-by.ts';

export interface ListedAuthority extends AuthorityEntry {
  readonly id: string;
  readonly state: StateCode;
  /** Of the newest change; 0 while it stands as treaties name it. */
  readonly sequence: number;
  /** Treaties that name it. */
  readonly namedIn: readonly NamedIn[];
  /** Of the newest change; null while it stands as treaties name it. */
  readonly source: AuthoritySource | null;
  readonly age: AuthorityAge;
}

/** The competent authorities of a state: as treaties name them, and as treaty officers entered or corrected them. */
export async function listAuthorities(
  ctx: UseCaseContext,
  state: string,
): Promise<readonly ListedAuthority[]> {
  requirePermission(ctx, 'registry:read');
  const findings = checkState(state, ctx.homeState, '/state');
  if (findings.length > 0) throw invalid(...findings);
  return authoritiesOf(ctx, state, todayOf(ctx));
}

/** By name; those no longer competent last. */
export async function authoritiesOf(
  { registry, stores }: Pick<UseCaseContext, 'registry' | 'stores'>,
  state: StateCode,
  today: PlainDate,
): Promise<readonly ListedAuthority[]> {
  const [named, entered] = await Promise.all([
    registry.current().then((current) => authoritiesNamed(current, state)),
    stores.authorities.list(state),
  ]);
  const corrected = new Map(entered.map((row) => [row.id, row]));
  const namedIn = new Map(named.map((authority) => [authority.id, authority.namedIn]));
  const all = [
    ...named
      .filter(({ id }) => !corrected.has(id))
      .map((authority) => ({ ...authority, sequence: 0, source: null })),
    ...entered.map(({ entry, ...row }) => ({ ...row, ...entry, namedIn: namedIn.get(row.id) ?? [] })),
  ];
  return all
    .map((authority) => ({ ...authority, age: ageOf(authority, today) }))
    .sort((a, b) => order(a).localeCompare(order(b)));
}

const order = ({ endedOn, name }: AuthorityEntry): string => `${endedOn === null ? 0 : 1} ${name}`;
