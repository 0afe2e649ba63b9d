import { searchTermsOf } from '../../domain/people/search-key.ts';
import type { RequestContent } from '../../domain/requests/request-content.ts';

/** Keys under which a request is found: its persons' surnames in every spelling, and both sides' numbers. */
export function termsOf(content: RequestContent): readonly string[] {
  const names = content.persons.flatMap((person) => [
    person.surname,
    ...wordsOf(person.surname),
    ...wordsOf(person.latin),
  ]);
  return [
    ...new Set(
      [...names, content.caseNumber, content.theirReference ?? ''].flatMap((text) => searchTermsOf(text)),
    ),
  ];
}

/** A surname may be double, a name in Latin may begin with either name: each word is filed. */
const wordsOf = (latin: string | undefined): readonly string[] =>
  (latin ?? '').split(/[\s,-]+/).filter(Boolean);
