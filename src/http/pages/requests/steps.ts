import type { Kind } from '../../../domain/codes.ts';
import { type Track, tracks } from '../../../domain/law/kz/tracks.ts';
import { neutralActions } from '../../../domain/requests/neutral-actions.ts';
import type { Text } from '../../../domain/text.ts';
import type { AvailableAction } from '../../../use-cases/requests/list-available-actions.ts';

/** A step as its form shows it. */
export interface ShownStep extends AvailableAction {
  /** Tells the controls of one step's form from those of another. */
  readonly key: string;
  /** A record that leaves the status alone. */
  readonly isRecord: boolean;
  /** The matter beside the status that this form records. */
  readonly track: Track | undefined;
}

const recordCodes = new Set(neutralActions.map(({ action }) => action));

const join = (a: Text, b: Text): Text => ({
  en: `${a.en}: ${b.en}`,
  ru: `${a.ru}: ${b.ru}`,
  kk: `${a.kk}: ${b.kk}`,
});

/** One form for every step; recording a track becomes one form for each track of the kind. */
export function shownSteps(available: readonly AvailableAction[], kind: Kind): readonly ShownStep[] {
  return available.flatMap((step): readonly ShownStep[] => {
    const isRecord = recordCodes.has(step.action);
    if (step.action !== 'record_track') return [{ ...step, key: step.action, isRecord, track: undefined }];
    return tracks
      .filter(({ kinds }) => kinds.includes(kind))
      .map((track) => ({
        ...step,
        key: `${step.action}-${track.code}`,
        isRecord,
        track,
        label: join(track.name, step.label),
      }));
  });
}

interface Properties {
  readonly properties?: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
  readonly required?: readonly string[];
}

export interface StepField {
  readonly key: string;
  readonly required: boolean;
  /** Codes to choose from, where the schema limits them. */
  readonly codes: readonly string[] | undefined;
}

/** The payload's keys in the schema's order. */
export function fieldsOf({ payloadSchema, track }: ShownStep): readonly StepField[] {
  const { properties = {}, required = [] } = payloadSchema as Properties;
  return Object.entries(properties)
    .filter(([key]) => !(track && key === 'track'))
    .map(([key, schema]) => ({ key, required: required.includes(key), codes: schema.enum }));
}

export const stepPath = (step: ShownStep, key: string): string => `/${step.key}/payload/${key}`;
