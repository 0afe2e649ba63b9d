import { assuranceStands } from '../../assurances.ts';
import { hasDocument } from '../../request-case.ts';
import { groundMessages } from '../ground-messages.ts';
import { type AutomaticRule, clear } from './automatic-rule.ts';

/** УПК 603(1), 607(1): nobody is transferred without their written consent, and a withdrawal ends it. */
export const consent: AutomaticRule = ({ situation: { file } }) => {
  const path = '/tracks/consent';
  const given = file.state.tracks.consent;
  if (given === 'given') return clear('consent_missing', path, groundMessages.consent_missing);
  const isRefused = given === 'refused' || given === 'withdrawn';
  return {
    result: isRefused ? 'stands' : 'not_known',
    code: 'consent_missing',
    path,
    message: groundMessages[isRefused ? 'consent_missing' : 'consent_unknown'],
  };
};

/** УПК 603(2): the judgment is final. */
export const finalJudgment: AutomaticRule = ({ situation: { file, today } }) => {
  const path = '/judgmentFinalOn';
  const { judgmentFinalOn: on } = file.content;
  const message = groundMessages.judgment_not_final;
  if (on === undefined)
    return { result: 'not_known', code: 'finality_unknown', path, message: groundMessages.finality_unknown };
  return on <= today
    ? clear('judgment_not_final', path, message)
    : { result: 'stands', code: 'judgment_not_final', path, message };
};

/** УПК 606(1)(2): both States agree; the other one by asking or by its consent. */
export const agreement: AutomaticRule = ({ situation: { file } }) => {
  const { happenedAt } = file.state;
  const path = '/status';
  if (happenedAt.refused_abroad !== undefined)
    return {
      result: 'stands',
      code: 'agreement_refused',
      path,
      message: groundMessages.agreement_refused,
    };
  const message = groundMessages.agreement_awaited;
  return happenedAt.consent_received === undefined
    ? { result: 'not_known', code: 'agreement_awaited', path, message }
    : clear('agreement_awaited', path, message);
};

/** УПК 606(4): the other State's guarantee is in hand before Kazakhstan decides. */
export const tortureGuarantee: AutomaticRule = ({ situation: { file } }) => {
  const code = 'torture_guarantee_missing';
  const path = '/documents/tortureGuarantee';
  const message = groundMessages[code];
  return hasDocument(file, 'tortureGuarantee') || assuranceStands(file.state, 'torture')
    ? clear(code, path, message)
    : { result: 'stands', code, path, message };
};
