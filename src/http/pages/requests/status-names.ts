import { type Direction, directions, type Kind, kinds } from '../../../domain/codes.ts';
import { machineKey, stateMachines } from '../../../domain/law/kz/state-machines.ts';
import type { Text } from '../../../domain/text.ts';

interface Narrowed {
  readonly kind?: Kind | undefined;
  readonly direction?: Direction | undefined;
}

/** Statuses that can occur under a filter, each code once, under the name of the first machine that has it. */
export function statusNames({ kind, direction }: Narrowed): Readonly<Record<string, Text>> {
  const names: Record<string, Text> = {};
  for (const ofKind of kind ? [kind] : kinds) {
    for (const way of direction ? [direction] : directions) {
      for (const { code, name } of stateMachines[machineKey(ofKind, way)].statuses) names[code] ??= name;
    }
  }
  return names;
}

/** The code itself where the machine has no such status. */
export const statusName = (kind: Kind, direction: Direction, code: string): Text =>
  statusNames({ kind, direction })[code] ?? { en: code, ru: code, kk: code };
