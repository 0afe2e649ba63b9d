import { findState } from '../../../i18n/find-state.ts';
import { requestForm } from '../../../i18n/messages/request-form.ts';
import { invalid } from '../../../use-cases/errors.ts';
import { dateFindings } from './draft/typed-dates.ts';
import { type DraftValues, reciprocityChoice, textAt } from './draft-values.ts';
import { instantFrom } from './local-time.ts';

type Input = Record<string, unknown>;

const lines = ['caseNumber', 'caseTitle', 'facts', 'requestingAuthority', 'requestedAuthority'] as const;
const optionals = ['theirReference', 'requiredBy', 'purpose', 'role', 'startsWith'] as const;
const choices = ['stage', 'proceedingType'] as const;
const flags = ['urgent', 'confidential'] as const;

/** A number as a number; anything else stays as typed, for the rule to refuse. */
const numberOr = (text: string): number | string => (/^\d+$/.test(text) ? Number(text) : text);

const filled = (input: Input): Input =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== '' && value !== undefined));

const rows = (count: number, at: (index: number) => Input): readonly Input[] =>
  Array.from({ length: count }, (_, index) => at(index));

/** States by code; a name that nobody knows stays as typed, for the rule to refuse. */
const codes = (text: string): readonly string[] =>
  text
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => findState(name) ?? name);

function personAt(values: DraftValues, index: number): Input {
  const at = (field: string) => textAt(values, `/persons/${index}/${field}`);
  return {
    ...filled({ patronymic: at('patronymic'), latin: at('latin'), birthDate: at('birthDate') }),
    surname: at('surname'),
    givenNames: at('givenNames'),
    nationalities: codes(at('nationalities')),
    role: at('role'),
  };
}

function offenceAt(values: DraftValues, index: number): Input {
  const at = (field: string) => textAt(values, `/offences/${index}/${field}`);
  const months = at('maxPenaltyMonths');
  return {
    ...filled({
      committedOn: at('committedOn'),
      maxPenaltyMonths: months === '' ? undefined : numberOr(months),
    }),
    category: at('category'),
    article: at('article'),
    description: at('description'),
  };
}

/** Reciprocity is for want of a treaty: whoever ticked both is asked, not second-guessed. */
const oneRoute = () =>
  invalid({ code: 'one_route', severity: 'block', path: '/legalBasis', message: requestForm.oneRoute });

function basisIn(values: DraftValues): unknown {
  if (values.basis.length === 0) return undefined;
  if (values.basis.includes(reciprocityChoice) && values.basis.length > 1) throw oneRoute();
  if (!values.basis.includes(reciprocityChoice)) return { treatyIds: values.basis };
  const undertakingDocumentId = textAt(values, '/legalBasis/reciprocity/undertakingDocumentId');
  return { reciprocity: undertakingDocumentId ? { undertakingDocumentId } : {} };
}

function detailsIn(values: DraftValues): Input {
  const details = [...values.texts].filter(([path, text]) => path.startsWith('/details/') && text !== '');
  return Object.fromEntries(details.map(([path, text]) => [path.slice('/details/'.length), text]));
}

/** What only some kinds of request say: the sentence and what is left of it, the moment of a detention, the requests it follows. */
function particularsIn(values: DraftValues, timeZone: string): Input {
  const text = (field: string) => textAt(values, `/${field}`);
  const related = text('relatedTo')
    .split(/[\s,]+/)
    .filter(Boolean);
  return {
    remainingMonths: text('remainingMonths') ? numberOr(text('remainingMonths')) : null,
    imposedMonths: text('imposedMonths') ? numberOr(text('imposedMonths')) : null,
    sentenceEndsOn: text('sentenceEndsOn') || null,
    judgmentFinalOn: text('judgmentFinalOn') || null,
    detainedAt: text('detainedAt') ? instantFrom(text('detainedAt'), timeZone) : null,
    ...(related.length > 0 && { relatedTo: related }),
  };
}

/** The body a use case takes, from what the form held. Optional fields left empty are `null`: cleared. */
export function inputOf(values: DraftValues, timeZone: string): Input {
  const dates = dateFindings(values.texts);
  if (dates.length > 0) throw invalid(...dates);
  const text = (field: string) => textAt(values, `/${field}`);
  return {
    kind: values.kind,
    direction: values.direction,
    state: values.state,
    ...Object.fromEntries(lines.map((field) => [field, text(field)])),
    ...Object.fromEntries(optionals.map((field) => [field, text(field) || null])),
    ...filled(Object.fromEntries(choices.map((field) => [field, text(field)]))),
    ...Object.fromEntries(flags.map((field) => [field, text(field) === 'true'])),
    persons: rows(values.persons, (index) => personAt(values, index)),
    offences: rows(values.offences, (index) => offenceAt(values, index)),
    ...(values.kind === 'mla' && {
      measures: values.measures.map((code) => ({ code, detail: textAt(values, `/measureDetail/${code}`) })),
    }),
    ...particularsIn(values, timeZone),
    legalBasis: basisIn(values) ?? null,
    details: detailsIn(values),
  };
}

/** For a new request nothing needs clearing: what is empty is left out. */
export const newInputOf = (values: DraftValues, timeZone: string): Input =>
  Object.fromEntries(Object.entries(inputOf(values, timeZone)).filter(([, value]) => value !== null));
