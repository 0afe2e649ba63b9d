import type { Clock, Subject } from '../../../deadlines/clock.ts';
import type { Term } from '../../../deadlines/wording.ts';
import type { Text } from '../../../text.ts';
import { citeOf } from '../../../treaties/cite.ts';
import type { Treaty } from '../../../treaties/treaty.ts';

/** What a provision brings beside the steps it runs by. */
export interface Told {
  readonly key: string;
  readonly subject: Subject;
  readonly name: Text;
  readonly trigger: Text;
  readonly article: string | null | undefined;
}

/** A term of a treaty's own text as a clock; the treaty is named as letters name it. */
export function provisionClock(
  treaty: Treaty,
  told: Told,
  term: Term,
  running: Omit<Clock, 'id' | 'citation' | 'treatyIds' | 'term' | 'name' | 'trigger' | 'subject'>,
): Clock {
  const { key, article, ...named } = told;
  const cite = citeOf(treaty);
  const withArticle = (before: string, after = '') => (article ? `${before}${article}${after}` : '');
  return {
    ...running,
    ...named,
    id: `${treaty.id}/${key}`,
    treatyIds: [treaty.id],
    citation: [treaty.id, article].filter(Boolean).join(' '),
    cite: {
      en: cite.en + withArticle(', art. '),
      ru: cite.ru + withArticle(', ст. '),
      kk: cite.kk + withArticle(', ', '-бап'),
    },
    term,
  };
}
