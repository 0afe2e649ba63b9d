import { searchTermsOf } from '../../domain/people/search-key.ts';
import type { RequestContent } from '../../domain/requests/request-content.ts';

/** Keys under which a request is found: its persons' surnames in every spelling, and its case number. */
export function termsOf(content: RequestContent): readonly string[] {
  const names = content.persons.flatMap((person) => [person.surname, ...wordsOf(person.latin)]);
  return [...new Set([...names, content.caseNumber].flatMap((text) => searchTermsOf(text)))];
}

/** A name in Latin may begin with the surname or the given name: each word of it is filed. */
const wordsOf = (latin: string | undefined): readonly string[] =>
  (latin ?? '').split(/[\s,]+/).filter(Boolean);
