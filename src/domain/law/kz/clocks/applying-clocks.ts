import { directions, kinds } from '../../../codes.ts';
import type { Clock } from '../../../deadlines/clock.ts';
import { treatyIdsOf } from '../../../requests/legal-basis.ts';
import type { RequestContent } from '../../../requests/request-content.ts';
import type { Registry } from '../../../treaties/treaty.ts';
import { clocks } from '../clocks.ts';
import { machineKey } from '../state-machines.ts';
import { provisionClocks } from './provision-clocks.ts';

/** The clocks of each machine, so that a request never walks through those of others. */
const ofMachine = new Map(
  kinds.flatMap((kind) =>
    directions.map((direction) => [
      machineKey(kind, direction),
      clocks.filter((clock) => clock.kind === kind && [direction, 'both'].includes(clock.direction)),
    ]),
  ),
);

/**
 * The clocks that concern a request: the Code's own, and those of the treaties it rests on. A term in the tables goes
 * before the same term in the registry, unless a treaty officer has since entered the treaty's terms.
 */
export function applyingClocks(content: RequestContent, registry: Registry): readonly Clock[] {
  const basis = treatyIdsOf(content);
  const fromTable = (ofMachine.get(machineKey(content.kind, content.direction)) ?? []).filter((clock) =>
    isNamed(clock, basis),
  );
  const fromRegistry = basis.flatMap((id) => registry.byId.get(id) ?? []).flatMap(provisionClocks);
  const isReplaced = (clock: Clock) =>
    fromRegistry.some((other) => isSameTerm(clock, other) && isCorrected(other, registry));
  const isDouble = (other: Clock) =>
    !isCorrected(other, registry) && fromTable.some((clock) => isSameTerm(clock, other));
  return [
    ...fromTable.filter((clock) => !isReplaced(clock)),
    ...fromRegistry.filter((clock) => !isDouble(clock)),
  ]
    .filter((clock) => concerns(clock, content, registry))
    .map((clock) => fitted(clock, content));
}

function fitted(clock: Clock, content: RequestContent): Clock {
  const term = clock.atMost?.(content);
  return term ? { ...clock, term } : clock;
}

const isNamed = ({ treatyIds, ancillary }: Clock, basis: readonly string[]): boolean =>
  ancillary === true || treatyIds.length === 0 || treatyIds.some((id) => basis.includes(id));

const isSameTerm = (a: Clock, b: Clock): boolean =>
  a.subject === b.subject && a.kind === b.kind && a.treatyIds.some((id) => b.treatyIds.includes(id));

const isCorrected = ({ treatyIds }: Clock, registry: Registry): boolean =>
  treatyIds.some((id) => registry.byId.get(id)?.provisions?.sources?.time_limits !== undefined);

const concerns = (clock: Clock, content: RequestContent, registry: Registry): boolean =>
  clock.kind === content.kind &&
  (clock.direction === 'both' || clock.direction === content.direction) &&
  (clock.applies?.(content, registry) ?? true);
