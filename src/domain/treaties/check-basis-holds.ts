import type { PlainDate, StateCode } from '../codes.ts';
import type { Finding } from '../finding.ts';
import type { RequestContent } from '../requests/request-content.ts';
import { assessLegalBasis } from './assess-legal-basis.ts';
import { basisMessages } from './basis-messages.ts';
import type { BasisAssessment, BasisQuestion } from './basis-question.ts';
import { becauseText } from './because-texts.ts';
import type { Registry } from './treaty.ts';
import { weighTreaty } from './weigh-treaty.ts';

/** The part of a request that decides what it can rest on. */
export type BasisOfRequest = Pick<
  RequestContent,
  'kind' | 'direction' | 'state' | 'offences' | 'legalBasis' | 'measures' | 'role'
>;

/**
 * Does the basis chosen carry the request on that day? Nothing chosen, or a treaty that does not cover the kind, bind
 * the other state or stand in force that day, blocks. An unconfirmed treaty only warns: it may be filed, and the caller
 * blocks approval with it (`basis_unconfirmed`, whose path ends in the treaty's place in the list).
 */
export function checkBasisHolds(
  registry: Registry,
  content: BasisOfRequest,
  { on, homeState }: { on: PlainDate; homeState: StateCode },
): readonly Finding[] {
  const { legalBasis } = content;
  const question = questionOf(content, on, homeState);
  if (legalBasis === undefined) return [finding('no_basis', 'block', '/legalBasis')];
  const assessment = assessLegalBasis(registry, question);
  if ('reciprocity' in legalBasis) return treatyInstead(assessment);
  if (legalBasis.treatyIds.length === 0) return [finding('no_basis', 'block', '/legalBasis/treatyIds')];
  return legalBasis.treatyIds.flatMap((id, at) => [
    ...checkTreaty(registry, assessment, question, { id, path: `/legalBasis/treatyIds/${at}` }),
    ...earlierOffences(registry, content, { id }),
  ]);
}

/**
 * The newest offence decides whether a treaty that leaves earlier ones out can be cited at all; that it does not reach
 * the older ones is said by `offence_before_treaty`.
 */
function questionOf(content: BasisOfRequest, on: PlainDate, homeState: StateCode): BasisQuestion {
  const { kind, direction, state, offences, measures, role } = content;
  const newest = offences
    .flatMap(({ committedOn }) => committedOn ?? [])
    .sort()
    .at(-1);
  return {
    homeState,
    kind,
    direction,
    state,
    on,
    offences: [...new Set(offences.map(({ category }) => category))],
    offenceDate: newest,
    measures: measures.map(({ code }) => code),
    role,
  };
}

function checkTreaty(
  registry: Registry,
  assessment: BasisAssessment,
  question: BasisQuestion,
  { id, path }: { id: string; path: string },
): readonly Finding[] {
  const basis = assessment.bases.find(({ treatyId }) => treatyId === id);
  if (basis) return basis.confirmed ? [] : [finding('basis_unconfirmed', 'warn', path)];
  const treaty = registry.byId.get(id);
  if (treaty === undefined) return [finding('unknown_treaty', 'block', path)];
  const named = assessment.notUsable.find(({ treatyId }) => treatyId === id);
  if (named) return [{ code: `basis_${named.because}`, severity: 'block', path, message: named.detail }];
  if (treaty.form === 'bilateral') return [notBetweenUs(path)];
  const weighed = weighTreaty(registry, treaty, question);
  if (weighed.usable) return [];
  const message = becauseText(weighed.because, weighed.date);
  return [{ code: `basis_${weighed.because}`, severity: 'block', path, message }];
}

/** A bilateral treaty with a third state. */
const notBetweenUs = (path: string): Finding => ({
  code: 'basis_other_party_not_bound',
  severity: 'block',
  path,
  message: becauseText('other_party_not_bound', null),
});

function earlierOffences(
  registry: Registry,
  content: BasisOfRequest,
  { id }: { id: string },
): readonly Finding[] {
  const earliest = registry.byId.get(id)?.excludesOffencesBefore;
  if (!earliest) return [];
  const days = content.offences.map(({ committedOn }) => committedOn);
  const isSplit =
    days.some((day) => day !== undefined && day < earliest) &&
    days.some((day) => day !== undefined && day >= earliest);
  if (isSplit) return [finding('offence_before_treaty', 'warn', '/offences')];
  return days.every((day) => day === undefined) ? [finding('offence_date_needed', 'warn', '/offences')] : [];
}

function treatyInstead({ bases }: BasisAssessment): readonly Finding[] {
  const hasTreaty = bases.some(({ confirmed, scope }) => confirmed && scope === 'general');
  return hasTreaty ? [finding('treaty_available', 'warn', '/legalBasis')] : [];
}

const finding = (code: keyof typeof basisMessages, severity: Finding['severity'], path: string): Finding => ({
  code,
  severity,
  path,
  ...basisMessages[code],
});
