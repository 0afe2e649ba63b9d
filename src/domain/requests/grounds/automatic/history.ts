import { checkBasisHolds } from '../../../treaties/check-basis-holds.ts';
import { groundMessages } from '../ground-messages.ts';
import { type AutomaticRule, clear } from './automatic-rule.ts';

/** УПК 558(3), 569(2)(2), 602: there must be a treaty in force or a guarantee of reciprocity. */
export const legalBasis: AutomaticRule = ({ situation: { file, registry, today, homeState } }) => {
  const path = '/legalBasis';
  const findings = checkBasisHolds(registry, file.content, { on: today, homeState });
  if (findings.some(({ severity }) => severity === 'block'))
    return { result: 'stands', code: 'no_basis', path, message: groundMessages.basis_fails };
  const unconfirmed =
    findings.some(({ code }) => code === 'basis_unconfirmed') && file.state.confirmedTreatyIds.length === 0;
  const message = groundMessages.basis_unconfirmed;
  return unconfirmed
    ? { result: 'not_known', code: 'basis_unconfirmed', path, message }
    : clear('no_basis', path, message);
};

/** УПК 590(1)(10): asked for, and not supplied in the time set. */
export const informationSupplied: AutomaticRule = ({ situation: { file, today } }) => {
  if (file.content.kind !== 'extradition') return undefined;
  const { happenedAt, dueOn } = file.state;
  const asked = happenedAt.ask_information;
  const path = '/questions';
  const came = happenedAt.information_received;
  if (asked === undefined || (came !== undefined && came >= asked))
    return clear('information_awaited', path, groundMessages.information_awaited);
  const until = dueOn.ask_information;
  const code = until !== undefined && until < today ? 'information_not_supplied' : 'information_awaited';
  const result = code === 'information_awaited' ? 'not_known' : 'stands';
  return { result, code, path, message: groundMessages[code] };
};

const refusals = new Set(['refused', 'refused_by_court', 'refused_by_other_state']);
/** ES_EXT 10(2) looks only at a refusal on the substance, of which the register does not know. */
const onSubstanceOnly = new Set(['kz-es-extradition-2012']);

/** MONTEVIDEO 12, ES_EXT 10(2): the same extradition asked for again. Looks at the requests this one is linked with. */
export const earlierRefusal: AutomaticRule = ({ situation: { related }, treaty }) => {
  const path = '/relatedTo';
  const earlier = (related ?? []).filter(({ kind }) => kind === 'extradition');
  if (earlier.length === 0)
    return {
      result: 'not_known',
      code: 'earlier_request_unknown',
      path,
      message: groundMessages.earlier_request_unknown,
    };
  const code = onSubstanceOnly.has(treaty?.id ?? '')
    ? 'earlier_request_on_substance'
    : 'earlier_request_refused';
  const message = groundMessages[code];
  if (!earlier.some(({ status }) => refusals.has(status))) return clear(code, path, message);
  return { result: code === 'earlier_request_refused' ? 'stands' : 'not_known', code, path, message };
};
