import type { PlainDate, StateCode } from '../codes.ts';
import type { Finding } from '../finding.ts';
import type { ChangeSource, ForceConfirmation } from './change-input.ts';
import { changeMessages } from './change-messages.ts';
import { checkState } from './check-basis-question.ts';
import type { Treaty, TreatyStatus } from './treaty.ts';

const block = (code: keyof typeof changeMessages, path: string): Finding => ({
  code,
  severity: 'block',
  path,
  message: changeMessages[code],
});

const notInForce: readonly TreatyStatus[] = [
  'not_signed',
  'signed',
  'ratified_not_in_force',
  'invited',
  'not_party',
];
const beyondConfirmation: readonly TreatyStatus[] = ['not_signed', 'not_party', 'terminated'];

/** What cannot be right about a treaty as it would stand; `under` is where its fields stand in the body. */
export function checkTreaty(treaty: Treaty, homeState: StateCode, under: string): readonly Finding[] {
  return [
    ...checkDates(treaty, under),
    ...(treaty.inForceFrom !== null && notInForce.includes(treaty.status)
      ? [block('status_contradicts_date', `${under}/inForceFrom`)]
      : []),
    ...checkParties(treaty, homeState, under),
  ];
}

/** Each date, and those it cannot lie before. */
const follows = [
  ['ratifiedOn', ['signedOn']],
  ['inForceFrom', ['signedOn', 'openedOn', 'inForceNotBefore']],
  ['terminatedFrom', ['signedOn', 'inForceFrom']],
] as const;

const checkDates = (treaty: Treaty, under: string): readonly Finding[] =>
  follows.flatMap(([field, earlier]) => {
    const date = treaty[field];
    const isBefore = earlier.some((other) => date && treaty[other] && date < treaty[other]);
    return isBefore ? [block('dates_out_of_order', `${under}/${field}`)] : [];
  });

function checkParties({ form, parties }: Treaty, homeState: StateCode, under: string): readonly Finding[] {
  if (form === 'multilateral') return [];
  if (parties.length !== 1) return [block('one_other_party', `${under}/parties`)];
  return checkStates(parties, homeState, under);
}

/** The states of rows as they were sent; to a convention our own is a party like others. */
export const checkStates = (
  rows: readonly { readonly state: string }[],
  homeState: StateCode | undefined,
  under: string,
): readonly Finding[] =>
  rows.flatMap(({ state }, at) => checkState(state, homeState ?? '', `${under}/parties/${at}/state`));

/** A source of tomorrow was not read. */
export const checkSource = ({ on }: ChangeSource, today: PlainDate): readonly Finding[] =>
  on > today ? [block('source_in_the_future', '/source/on')] : [];

/** Nobody has made sure of anything on a later day: the entry would never grow old. */
export const checkVerified = (
  { verifiedOn }: { readonly verifiedOn?: PlainDate | null | undefined },
  today: PlainDate,
  under: string,
): readonly Finding[] =>
  verifiedOn && verifiedOn > today ? [block('verified_in_the_future', `${under}/verifiedOn`)] : [];

/** Whether a source can confirm the entry into force of what the registry holds. */
export function checkConfirmation(
  treaty: Treaty,
  { inForceFrom, state }: ForceConfirmation,
  homeState: StateCode,
): readonly Finding[] {
  const ofOther = treaty.form === 'multilateral' && state !== undefined && state !== homeState;
  if (!ofOther) {
    if (state !== undefined && state !== homeState && !treaty.parties.some((party) => party.state === state))
      return [block('not_a_party', '/state')];
    if (beyondConfirmation.includes(treaty.status)) return [block('cannot_be_confirmed', '/inForceFrom')];
    return isConfirmed(treaty, inForceFrom) ? [block('already_confirmed', '/inForceFrom')] : [];
  }
  const row = treaty.parties.find((party) => party.state === state);
  const unknownState = checkState(state, homeState, '/state');
  if (unknownState.length > 0) return unknownState;
  return inForceFrom === undefined && !row?.inForceFrom ? [block('day_needed', '/inForceFrom')] : [];
}

export const isConfirmed = (treaty: Treaty, day: PlainDate | undefined): boolean =>
  treaty.status === 'in_force' &&
  treaty.confidence === 'high' &&
  treaty.inForceFrom !== null &&
  (day === undefined || day === treaty.inForceFrom);

export const nothingChanged = (): Finding => block('nothing_changed', '');
export const idTaken = (): Finding => block('id_taken', '/treaty/id');
