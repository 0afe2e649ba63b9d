import { checkExtension } from '../../domain/deadlines/check-extension.ts';
import { deadlinesOf } from '../../domain/deadlines/deadlines.ts';
import { isHeld } from '../../domain/deadlines/log-entries.ts';
import type { Finding } from '../../domain/finding.ts';
import { timeLimitTracks } from '../../domain/law/kz/time-limit-tracks.ts';
import { tracks } from '../../domain/law/kz/tracks.ts';
import type { ActionPayloadInput } from '../../domain/requests/action-payload.ts';
import { block } from '../../domain/requests/block.ts';
import type { CaseState } from '../../domain/requests/case-state.ts';
import { machineFor, type Step, statusIn } from '../../domain/requests/step.ts';
import type { UseCaseContext } from '../context.ts';
import type { LoadedRequest } from './load-request.ts';
import { reckoningOf } from './reckoning-of.ts';

/** Nobody moves the end of a time limit without a ground, nor its start without a source. */
export async function checkTimeRecord(
  ctx: UseCaseContext,
  loaded: LoadedRequest,
  step: Step,
  payload: ActionPayloadInput,
): Promise<readonly Finding[]> {
  if (step.action === 'record_track') return checkTrackRecord(loaded, payload);
  const { deadline, dueOn } = payload;
  if (step.action !== 'record_extension' || !deadline || !dueOn) return [];
  const deadlines = deadlinesOf(await reckoningOf(ctx, loaded));
  return checkExtension(deadlines, { deadline, dueOn }, ctx.timeZone);
}

function checkTrackRecord({ file, state }: LoadedRequest, payload: ActionPayloadInput): readonly Finding[] {
  const track = tracks.find(({ code }) => code === payload.track);
  if (!track) return [];
  const over = statusIn(machineFor(file.content), state.status).terminal;
  const putsRight = track.holds === 'date' ? movesDate(state, payload) : movesMoment(state, payload);
  const hasSource = payload.theirReference !== undefined || (payload.documentIds ?? []).length > 0;
  return [
    ...(over && !track.afterEnd ? [block('request_is_over', '/payload/track')] : []),
    ...(putsRight && !hasSource ? [block('source_missing', '/payload/theirReference')] : []),
  ];
}

const movesDate = ({ tracks: present }: CaseState, { track, value }: ActionPayloadInput): boolean =>
  track !== undefined && present[track] !== undefined && present[track] !== value;

/** Matters that time limits run from, beside those that no step says. */
const alsoDated = ['custody', 'asylum'];
const datedTracks = new Set([...timeLimitTracks.map(({ code }) => code), ...alsoDated]);

/** What was so already is recorded again: its moment moves, and with it what runs from there. */
const movesMoment = (state: CaseState, { track = '', value }: ActionPayloadInput): boolean =>
  datedTracks.has(track) &&
  (track === 'custody' && isHeld(state.tracks.custody)
    ? value === 'detained'
    : state.tracks[track] === value && state.recordedAt[`${track}/${value}`] !== undefined);
