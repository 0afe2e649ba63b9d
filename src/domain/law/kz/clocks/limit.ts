import type { Clock } from '../../../deadlines/clock.ts';
import type { Term } from '../../../deadlines/wording.ts';
import { type Source, type SourceKey, sources } from '../sources.ts';
import type { TimeLimit } from '../time-limits/time-limit.ts';
import { timeLimits } from '../time-limits.ts';

type Given = 'id' | 'name' | 'citation' | 'trigger' | 'term' | 'treatyIds';
type Running = Omit<Clock, Given | 'kind' | 'direction' | 'awaited'> &
  Partial<Pick<Clock, 'kind' | 'direction' | 'awaited' | 'treatyIds' | 'term'>>;

/** Brings a limit of the table to run: name, article, length and instrument are the table's. */
export function limit(id: string, running: Running): Clock {
  const found = timeLimits.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`${id} is no time limit on record`);
  const { kind, direction, name, trigger, source: citation, instrument } = found;
  return {
    id,
    kind,
    direction,
    name,
    citation,
    trigger,
    awaited: null,
    treatyIds: treatyOf(instrument),
    term: termOf(found, running.isCustody),
    ...running,
  };
}

function treatyOf(instrument: SourceKey): readonly string[] {
  const table: Readonly<Record<string, Source>> = sources;
  const treatyId = table[instrument]?.treatyId;
  return treatyId ? [treatyId] : [];
}

const statutes: ReadonlySet<SourceKey> = new Set(['UPK', 'REFUGEE']);

/**
 * The Code's days are "сутки" of 24 hours. How each treaty counts its days was not noted: under custody they are taken
 * as days of 24 hours, which end earlier and so hold nobody too long, and otherwise as calendar days.
 */
function termOf({ length, unit, instrument }: TimeLimit, isCustody: boolean | undefined): Term | null {
  if (length === null) return null;
  if (unit === 'hour' || unit === 'month') return { length, unit };
  return { length, unit: statutes.has(instrument) || isCustody ? 'day24' : 'day' };
}
