import type { Finding } from '../../domain/finding.ts';
import { assuranceKinds } from '../../domain/law/kz/assurances.ts';
import { dateIn } from '../../domain/plain-date.ts';
import type { ActionPayloadInput } from '../../domain/requests/action-payload.ts';
import type { Step } from '../../domain/requests/step.ts';
import type { UseCaseContext } from '../context.ts';
import { unknownValue } from '../unknown-value.ts';
import type { LoadedRequest } from './load-request.ts';
import { checkPast } from './require-past.ts';

const known = (holds: boolean, key: string): readonly Finding[] =>
  holds ? [] : [unknownValue(`/payload/${key}`)];

/** What a record beside the status names must be there, belong to this request and not lie ahead. */
export function checkRecords(
  ctx: UseCaseContext,
  { file, state }: LoadedRequest,
  step: Step,
  payload: ActionPayloadInput,
): readonly Finding[] {
  const { recordId, on, assurance } = payload;
  const ids = recordsAbout(step.action, state).map(({ id }) => id);
  return [
    ...(recordId === undefined ? [] : known(ids.includes(recordId), 'recordId')),
    ...(payload.state === undefined
      ? []
      : known([ctx.homeState, file.content.state].includes(payload.state), 'state')),
    ...(assurance === undefined ? [] : known(isOfKind(assurance, file.content.kind), 'assurance')),
    ...checkDay(ctx, on),
  ];
}

/** The records that a step may follow. */
function recordsAbout(action: string, { assurances }: LoadedRequest['state']): readonly { id: string }[] {
  return action === 'follow_assurance' ? assurances : [];
}

const isOfKind = (code: string, kind: string): boolean =>
  assuranceKinds.some((one) => one.code === code && one.kinds.some((own) => own === kind));

function checkDay(ctx: UseCaseContext, on: string | undefined): readonly Finding[] {
  if (on === undefined || on <= dateIn(ctx.clock.now(), ctx.timeZone)) return [];
  return checkPast(ctx, `${on}T23:59:59.999Z`, '/payload/on');
}
