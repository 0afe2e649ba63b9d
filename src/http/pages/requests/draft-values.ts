import type { Direction, Kind } from '../../../domain/codes.ts';
import type { RequestContent } from '../../../domain/requests/request-content.ts';
import { localFrom } from './local-time.ts';

/** A draft as the form holds it: every control's text by JSON pointer, just as typed. */
export interface DraftValues {
  readonly kind: Kind;
  readonly direction: Direction;
  readonly state: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly measures: readonly string[];
  /** Chosen treaties, and `reciprocity`. */
  readonly basis: readonly string[];
  readonly persons: number;
  readonly offences: number;
}

export const reciprocityChoice = 'reciprocity';
export const textAt = (values: DraftValues, path: string): string => values.texts.get(path) ?? '';

const scalar = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;

function flatten(value: unknown, path: string, into: Map<string, string>): void {
  const text = scalar(value);
  if (text !== undefined) into.set(path, text);
  else if (Array.isArray(value) && value.every((entry) => typeof entry === 'string'))
    into.set(path, value.join(', '));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) flatten(entry, `${path}/${key}`, into);
  }
}

const basisOf = ({ legalBasis }: Pick<RequestContent, 'legalBasis'>): readonly string[] => {
  if (!legalBasis) return [];
  return 'treatyIds' in legalBasis ? legalBasis.treatyIds : [reciprocityChoice];
};

/** `timeZone` is where the form tells the time. */
export function valuesOf(content: RequestContent, timeZone: string): DraftValues {
  const { measures, legalBasis, kind, direction, state, ...rest } = content;
  const texts = new Map<string, string>();
  flatten(rest, '', texts);
  if (rest.detainedAt) texts.set('/detainedAt', localFrom(rest.detainedAt, timeZone));
  for (const { code, detail } of measures) texts.set(`/measureDetail/${code}`, detail);
  if (legalBasis && 'reciprocity' in legalBasis) flatten(legalBasis, '/legalBasis', texts);
  return {
    kind,
    direction,
    state,
    texts,
    measures: measures.map(({ code }) => code),
    basis: basisOf({ legalBasis }),
    persons: content.persons.length,
    offences: content.offences.length,
  };
}
