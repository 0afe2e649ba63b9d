import { type Finding, isBlocking } from '../../../../domain/finding.ts';
import type { InternalView } from '../../../../use-cases/requests/request-view.ts';
import { type DraftSection, isIn } from './sections.ts';

/** How a section stands: reckoned from the findings each time, never stored. */
export interface SectionState {
  readonly is: 'complete' | 'missing' | 'untouched' | 'look' | 'optional';
  readonly count: number;
}

const isFilled = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isFilled);
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== false;
};

/** Said by every draft, whether anybody has looked at it or not. */
const preset = new Set(['stage', 'proceedingType', 'role']);

const isTouched = (section: DraftSection, view: InternalView): boolean =>
  section.fields
    .filter((field) => !preset.has(field))
    .some((field) =>
      field === 'documents'
        ? view.documents.length > 0
        : isFilled((view as unknown as Readonly<Record<string, unknown>>)[field]),
    );

export const findingsIn = (section: DraftSection, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ path }) => isIn(section, path));

export function stateOf(
  section: DraftSection,
  view: InternalView,
  findings: readonly Finding[],
): SectionState {
  const own = findingsIn(section, findings);
  const missing = own.filter(isBlocking).length;
  const touched = isTouched(section, view);
  if (missing > 0) return { is: touched ? 'missing' : 'untouched', count: missing };
  const remarks = own.filter(({ severity }) => severity === 'warn').length;
  if (remarks > 0) return { is: 'look', count: remarks };
  return { is: touched ? 'complete' : 'optional', count: 0 };
}

/** Nothing the law demands is wanting. */
export const needsNothing = ({ is }: SectionState): boolean => is !== 'missing' && is !== 'untouched';
