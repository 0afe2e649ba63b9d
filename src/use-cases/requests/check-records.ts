import type { Finding } from '../../domain/finding.ts';
import { assetInstruments } from '../../domain/law/kz/assets.ts';
import { dateIn } from '../../domain/plain-date.ts';
import type { ActionPayloadInput } from '../../domain/requests/action-payload.ts';
import { isCurrency } from '../../domain/requests/amounts.ts';
import type { CaseState } from '../../domain/requests/case-state.ts';
import { recordCodes } from '../../domain/requests/record-codes.ts';
import { recordKeys } from '../../domain/requests/record-payload.ts';
import type { Step } from '../../domain/requests/step.ts';
import { isKnownState } from '../../domain/treaties/state-codes.ts';
import type { UseCaseContext } from '../context.ts';
import { unknownValue } from '../unknown-value.ts';
import type { LoadedRequest } from './load-request.ts';
import { checkPast } from './require-past.ts';

const known = (holds: boolean, key: string): readonly Finding[] =>
  holds ? [] : [unknownValue(`/payload/${key}`)];

/** What a record beside the status names must be there, belong to this request and not lie ahead. */
export async function checkRecords(
  ctx: UseCaseContext,
  { file: { content }, state }: LoadedRequest,
  { action }: Step,
  payload: ActionPayloadInput,
): Promise<readonly Finding[]> {
  const { recordId, on, until, country, offence, currency } = payload;
  const codes = recordKeys.flatMap((key) => {
    const table = recordCodes(action, key, content.kind)?.map(({ code }) => code);
    const given = [payload[key] ?? []].flat().map(String);
    return table
      ? known(
          given.every((code) => table.includes(code)),
          key,
        )
      : [];
  });
  return [
    ...codes,
    ...(recordId === undefined ? [] : known(recordsAbout(action, state).includes(recordId), 'recordId')),
    ...(payload.state === undefined
      ? []
      : known([ctx.homeState, content.state].includes(payload.state), 'state')),
    ...(country === undefined
      ? []
      : known(isThere(action, country, [ctx.homeState, content.state]), 'country')),
    ...(currency === undefined ? [] : known(isCurrency(currency), 'currency')),
    ...(offence === undefined ? [] : known(offence <= content.offences.length, 'offence')),
    ...(await checkInstrument(ctx, payload.instrument)),
    ...checkDay(ctx, on, 'on'),
    ...checkDay(ctx, until, 'until'),
    ...(on !== undefined && until !== undefined ? known(on <= until, 'until') : []),
  ];
}

/** Ids of the records that a step may follow; a condition is answered once, and by the side that did not set it. */
function recordsAbout(action: string, state: CaseState): readonly string[] {
  const { assurances, conditions, specialty, assets } = state;
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  switch (action) {
    case 'follow_assurance':
      return ids(assurances);
    case 'answer_condition':
      return ids(conditions.filter((one) => one.setBy === 'state' && one.state !== 'lifted'));
    case 'follow_condition':
      return ids(conditions);
    case 'record_specialty_consent':
      return ids(specialty.matters);
    case 'record_asset_amount':
      return ids(assets);
    default:
      return [];
  }
}

/** A person goes on to a third State, property may lie in any. */
const isThere = (action: string, country: string, sides: readonly string[]): boolean =>
  isKnownState(country) && !(action === 'record_onward_extradition' && sides.includes(country));

async function checkInstrument(
  ctx: UseCaseContext,
  instrument: string | undefined,
): Promise<readonly Finding[]> {
  if (instrument === undefined || assetInstruments.some(({ code }) => code === instrument)) return [];
  return known((await ctx.registry.current()).byId.has(instrument), 'instrument');
}

function checkDay(ctx: UseCaseContext, day: string | undefined, key: string): readonly Finding[] {
  if (day === undefined || day <= dateIn(ctx.clock.now(), ctx.timeZone)) return [];
  return checkPast(ctx, `${day}T23:59:59.999Z`, `/payload/${key}`);
}
