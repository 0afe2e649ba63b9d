import type { GroundView } from '../../../use-cases/requests/list-grounds.ts';
import { textIn } from '../form-body.ts';
import { answerPath, reasonPath } from './ground-card.tsx';
import { commonReasonPath } from './grounds.view.tsx';

export interface TypedAnswers {
  readonly sequence: number;
  /** Only those that differ from what is recorded, or give a new reason for it. */
  readonly answers: readonly { readonly ground: string; readonly answer: string; readonly reason: string }[];
  /** Every control as typed, by JSON pointer. */
  readonly texts: ReadonlyMap<string, string>;
}

const nameOf = (path: string): string => path.slice(1);

export function readGroundAnswers(form: FormData, grounds: readonly GroundView[]): TypedAnswers {
  const open = grounds.filter(({ mayAnswer }) => mayAnswer.length > 0);
  const paths = [...open.flatMap(({ id }) => [answerPath(id), reasonPath(id)]), commonReasonPath];
  const texts = new Map(paths.map((path) => [path, textIn(form, nameOf(path))]));
  const typed = (path: string) => texts.get(path) ?? '';
  const answers = open.flatMap(({ id: ground, answered }) => {
    const answer = typed(answerPath(ground));
    const own = typed(reasonPath(ground));
    const isNew = answer !== '' && (answer !== answered?.answer || own !== '');
    return isNew ? [{ ground, answer, reason: own || typed(commonReasonPath) }] : [];
  });
  return { sequence: Number(textIn(form, 'sequence')) || 0, answers, texts };
}
