import type { Finding } from '../finding.ts';
import { refusalGrounds } from '../law/kz/refusal-grounds.ts';
import { fill } from '../text.ts';
import type { RequestCase } from './request-case.ts';
import { messages } from './step-messages.ts';

const demandingAnswer = new Set(['mandatory', 'block', 'assurance']);

/** Grounds that an official must answer before extradition is decided (УПК 590, 591(1)). */
export const extraditionQuestions = refusalGrounds.filter(
  (ground) =>
    ground.kinds.includes('extradition') && ground.check === 'ask' && demandingAnswer.has(ground.effect),
);

/** What stands against deciding extradition: grounds nobody answered, and grounds found to exist. */
export function unansweredGrounds(file: RequestCase): readonly Finding[] {
  return extraditionQuestions.flatMap((ground) => {
    const answer = file.state.groundAnswers[ground.id];
    const settled = answer === 'absent' || (answer === 'assured' && ground.effect === 'assurance');
    if (settled) return [];
    const code = answer === undefined ? 'ground_unanswered' : 'ground_present';
    return [
      {
        code,
        severity: 'block' as const,
        path: `/grounds/${ground.id}`,
        message: fill(messages[code], { ground: ground.text }),
        citation: ground.refs[0] ?? '',
      },
    ];
  });
}
