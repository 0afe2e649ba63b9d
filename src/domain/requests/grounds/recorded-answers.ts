import type { Kind } from '../../codes.ts';
import type { Finding } from '../../finding.ts';
import { type RefusalGround, refusalGrounds } from '../../law/kz/refusal-grounds.ts';
import { fill } from '../../text.ts';
import type { RequestCase } from '../request-case.ts';
import { messages } from '../step-messages.ts';

const deciding = new Set(['mandatory', 'block', 'assurance']);

/** Grounds of a kind that decide, whoever answers them. */
export const decidingGrounds = (kind: Kind): readonly RefusalGround[] =>
  refusalGrounds.filter(({ kinds, effect }) => kinds.includes(kind) && deciding.has(effect));

/** Grounds that an official must answer before extradition is decided (УПК 590, 591(1)). */
export const extraditionQuestions = decidingGrounds('extradition').filter(({ check }) => check === 'ask');

/** Grounds nobody answered yet, of those that must be. */
export const unansweredGrounds = (file: RequestCase): readonly Finding[] =>
  extraditionQuestions
    .filter(({ id }) => file.state.groundAnswers[id] === undefined)
    .map((ground) => standing('ground_unanswered', ground));

/** Grounds found to exist: a mandatory one and a bar stand against granting, an assurance until it is given. */
export const presentGrounds = (file: RequestCase): readonly Finding[] =>
  decidingGrounds(file.content.kind)
    .filter(({ id, effect }) => isStanding(file.state.groundAnswers[id], effect))
    .map((ground) => standing('ground_present', ground));

const isStanding = (answer: string | undefined, effect: string): boolean =>
  answer === 'present' || (answer === 'assured' && effect !== 'assurance');

const standing = (code: 'ground_unanswered' | 'ground_present', ground: RefusalGround): Finding => ({
  code,
  severity: 'block',
  path: `/grounds/${ground.id}`,
  message: fill(messages[code], { ground: ground.text }),
  citation: ground.refs[0] ?? '',
});
