import type { Direction, Kind } from '../../../domain/codes.ts';
import type { Period } from '../../../domain/figures/period.ts';
import { addDays } from '../../../domain/plain-date.ts';
import type { FigureName } from '../../../use-cases/figures/list-figure.ts';
import type { PageContext } from '../page-context.ts';

/** Of what the figures are told. */
export interface Told extends Period {
  readonly state: string | null;
  readonly isToday: boolean;
}

export interface FigurePlace {
  readonly figure: FigureName;
  readonly kind?: Kind;
  readonly direction?: Direction;
  readonly state?: string;
  readonly status?: string;
}

type Values = Readonly<Record<string, string | null | undefined>>;

const queryOf = (values: Values): string =>
  new URLSearchParams(
    Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  ).toString();

/** The same figure as a filter of the list of requests; undefined where that list knows none. */
function filterOf(figure: FigureName, { from, to, isToday }: Told): Values | undefined {
  switch (figure) {
    case 'open_before':
      return { openOn: addDays(from, -1) };
    case 'opened':
      return { openedFrom: from, openedTo: to };
    case 'closed':
      return { closedFrom: from, closedTo: to };
    case 'open_after':
      return { openOn: to };
    case 'late':
      return isToday ? { overdue: 'true', sort: 'nextDueAt' } : undefined;
    case 'silent_30':
    case 'silent_60':
    case 'silent_90':
      return isToday ? { silentDays: figure.slice(-2) } : undefined;
    default:
      return undefined;
  }
}

/** Whoever may open what they count gets the list they know; a leader a list of what is counted, without contents. */
export function figureHref(page: PageContext, told: Told, { figure, state, ...place }: FigurePlace): string {
  const narrowed = { ...place, state: state ?? told.state };
  const opensAll = page.may('request:list') && page.actor?.role !== 'leadership';
  const filter = opensAll ? filterOf(figure, told) : undefined;
  if (filter) return `/requests?${queryOf({ ...filter, ...narrowed })}`;
  return `/figures/requests?${queryOf({ figure, from: told.from, to: told.to, ...narrowed })}`;
}

/** Nothing has no list. */
export const Figure = ({
  page,
  told,
  count,
  ...place
}: { page: PageContext; told: Told; count: number } & FigurePlace) =>
  count === 0 ? (
    <span>{page.number(0)}</span>
  ) : (
    <a class="ds-link" href={figureHref(page, told, place)}>
      {page.number(count)}
    </a>
  );
