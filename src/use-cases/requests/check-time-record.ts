import { checkExtension } from '../../domain/deadlines/check-extension.ts';
import { deadlinesOf } from '../../domain/deadlines/deadlines.ts';
import { isHeld } from '../../domain/deadlines/log-entries.ts';
import type { Finding } from '../../domain/finding.ts';
import { tracks } from '../../domain/law/kz/tracks.ts';
import type { ActionPayloadInput } from '../../domain/requests/action-payload.ts';
import { block } from '../../domain/requests/block.ts';
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
  const present = state.tracks[track.code];
  const putsRight =
    track.holds === 'date'
      ? present !== undefined && present !== payload.value
      : track.code === 'custody' &&
        payload.value === 'detained' &&
        isHeld(present) &&
        payload.at !== undefined;
  const hasSource = payload.theirReference !== undefined || (payload.documentIds ?? []).length > 0;
  return [
    ...(over && !track.afterEnd ? [block('request_is_over', '/payload/track')] : []),
    ...(putsRight && !hasSource ? [block('source_missing', '/payload/theirReference')] : []),
  ];
}
