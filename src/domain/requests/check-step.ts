import { endOfAppealTerm } from '../deadlines/appeal-term.ts';
import type { Finding } from '../finding.ts';
import { checkBasisHolds } from '../treaties/check-basis-holds.ts';
import type { ActionPayloadInput } from './action-payload.ts';
import { assuranceStands } from './assurances.ts';
import { block, warn } from './block.ts';
import { checkAssurances } from './check-assurances.ts';
import { checkConditions } from './check-conditions.ts';
import { checkContents } from './checklist.ts';
import { checkAccessoryOffences } from './grounds/accessory-offences.ts';
import { findingsOn, findingsOnExtraditing, findingsOnGranting } from './grounds/ground-findings.ts';
import { checkNotGrounds } from './grounds/not-grounds.ts';
import { namedUndertaking, restsOnReciprocity, treatyIdsOf } from './legal-basis.ts';
import { hasDocument } from './request-case.ts';
import type { Situation } from './situation.ts';
import type { Need } from './state-machine.ts';
import type { Step } from './step.ts';
import { messages } from './step-messages.ts';

type Check = (situation: Situation) => readonly Finding[];

const unless = (holds: boolean, finding: Finding): readonly Finding[] => (holds ? [] : [finding]);

/** The needs that the file itself must meet, one rule each. What a payload must hold is checked by its shape. */
const checks: Partial<Record<Need, Check>> = {
  basis: checkBasis,
  confirmed_basis: checkBasisConfirmed,
  contents: ({ file, registry }) =>
    checkContents(file, (id) => registry.byId.get(id)?.form === 'bilateral').map(
      ({ blocks: _, ...finding }) => finding,
    ),
  undertaking: checkUndertaking,
  original_in_hand: ({ file }) =>
    unless(
      file.state.tracks.original === 'original_received',
      block('original_not_received', '/tracks/original', 'UPK 560(6)'),
    ),
  torture_guarantee: ({ file }) =>
    unless(
      hasDocument(file, 'tortureGuarantee') || assuranceStands(file.state, 'torture'),
      block('torture_guarantee_missing', '/documents/tortureGuarantee', 'UPK 606(4)'),
    ),
  as_sentencing_state: ({ file }) =>
    unless(file.content.role === 'sentencing', block('not_sentencing_state', '/role', 'UPK 603(2)')),
  as_administering_state: ({ file }) =>
    unless(file.content.role === 'administering', block('not_administering_state', '/role', 'UPK 607(4)')),
  citizenship_conclusion: ({ file }) =>
    unless(
      hasDocument(file, 'citizenship'),
      block('citizenship_conclusion_missing', '/documents/citizenship', 'UPK 580(3)(4)'),
    ),
  penalty_threshold: (situation) => [
    ...findingsOn(situation, 'min_penalty_1y', 'min_unserved_6m'),
    ...checkAccessoryOffences(situation),
  ],
  appeal_term_over: checkAppealTerm,
  remaining_term: (situation) => findingsOn(situation, 'min_unserved_6m', 'transfer_under_6m'),
  consent: checkConsent,
  nationality: (situation) => findingsOn(situation, 'transfer_not_national'),
  grounds_clear: (situation) => [...findingsOnGranting(situation), ...checkNotGrounds(situation)],
  grounds_answered: (situation) => [
    ...findingsOnExtraditing(situation),
    ...checkAccessoryOffences(situation),
    ...checkNotGrounds(situation),
  ],
};

/** What stands against a step today. Findings that do not block are advice. */
export function checkStep(step: Step, situation: Situation): readonly Finding[] {
  const found = step.needs.flatMap((need) => checks[need]?.(situation) ?? []);
  return onceEach([
    ...found,
    ...checkChannel(step, situation),
    ...checkConditions(step, situation),
    ...checkAssurances(step, situation),
  ]);
}

/** Two needs of a step may look at the same thing. */
function onceEach(findings: readonly Finding[]): readonly Finding[] {
  const byPlace = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.code} ${finding.path}`;
    if (!byPlace.has(key)) byPlace.set(key, finding);
  }
  return [...byPlace.values()];
}

/** УПК 603(1), 607(1): a sentenced person is transferred only with their written consent; a withdrawal ends it. */
function checkConsent({ file }: Situation): readonly Finding[] {
  return unless(
    file.state.tracks.consent === 'given',
    block('consent_missing', '/tracks/consent', 'UPK 603(1), 607(1)'),
  );
}

function checkBasis({ file, registry, today, homeState }: Situation): readonly Finding[] {
  return checkBasisHolds(registry, file.content, { on: today, homeState });
}

/** УПК 557(3): approval rests on a treaty known to be in force; the department may confirm one for the case, with its source. */
function checkBasisConfirmed(situation: Situation): readonly Finding[] {
  const confirmed = new Set(situation.file.state.confirmedTreatyIds);
  const treatyIds = treatyIdsOf(situation.file.content);
  return checkBasis(situation)
    .filter((finding) => finding.code === 'basis_unconfirmed')
    .filter((finding) => !confirmed.has(treatyIds[Number(finding.path.split('/').at(-1))] ?? ''))
    .map((finding) => ({
      ...finding,
      severity: 'block' as const,
      code: 'basis_needs_confirmation',
      message: messages.basis_needs_confirmation,
    }));
}

/** УПК 558(2): outgoing, the central authority's own undertaking; 558(3): incoming, the other state's written guarantee. */
function checkUndertaking({ file }: Situation): readonly Finding[] {
  if (!restsOnReciprocity(file.content)) return [];
  if (file.content.direction === 'incoming') {
    return unless(
      hasDocument(file, 'guarantee'),
      block('guarantee_missing', '/documents/guarantee', 'UPK 558(3)'),
    );
  }
  const named = namedUndertaking(file.content);
  const given = file.documents.some(
    ({ id, type }) => (type === 'undertaking' || id === named) && file.state.documentsFromAuthority.has(id),
  );
  return unless(given, block('undertaking_missing', '/documents/undertaking', 'UPK 558(2)'));
}

const byPost = new Set(['post_original', 'send_urgent']);

/** УПК 558(5): without a treaty the diplomatic channel is the only one; a treaty may name it too. */
function checkChannel(step: Step, { file, registry }: Situation): readonly Finding[] {
  if (!byPost.has(step.action)) return [];
  if (restsOnReciprocity(file.content))
    return [block('diplomatic_channel_only', '/legalBasis', 'UPK 558(5)')];
  const channels = treatyIdsOf(file.content).map((id) => registry.byId.get(id)?.provisions?.channel);
  const diplomatic = channels.length > 0 && channels.every((channel) => channel === 'diplomatic');
  return diplomatic ? [warn('treaty_names_diplomatic_channel', '/legalBasis')] : [];
}

/** УПК 48, 592(1): ten days from when the person got the copy of the decision, which cannot have been before there was one. */
function checkAppealTerm({ file, now, timeZone = 'UTC' }: Situation): readonly Finding[] {
  const { happenedAt, recordedAt } = file.state;
  const served = [happenedAt.decide_extradite, recordedAt['decisionCopy/handed']]
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);
  return unless(
    served !== undefined && now > endOfAppealTerm(served, timeZone),
    block('appeal_term_running', '/payload/occurredAt', 'UPK 592(1)'),
  );
}

/** What a payload must hold for the step, by name of the missing key. */
export function checkPayload(
  payload: ActionPayloadInput,
  shape: { required: readonly (keyof ActionPayloadInput)[]; optional: readonly (keyof ActionPayloadInput)[] },
): readonly Finding[] {
  const given = (key: keyof ActionPayloadInput) => payload[key] !== undefined;
  const sourceGiven = given('theirReference') || (payload.documentIds ?? []).length > 0;
  const missing = shape.required
    .filter((key) => (key === 'theirReference' ? !sourceGiven : !given(key)))
    .map((key) => block(key === 'theirReference' ? 'source_missing' : 'payload_missing', `/payload/${key}`));
  const allowed = new Set([...shape.required, ...shape.optional]);
  const unexpected = (Object.keys(payload) as (keyof ActionPayloadInput)[])
    .filter((key) => given(key) && !allowed.has(key))
    .map((key) => block('payload_unexpected', `/payload/${key}`));
  return [...missing, ...unexpected];
}
