// УПК 590(1)(1): a citizen of Kazakhstan is not extradited unless the treaty provides for it; each treaty bars it or leaves it to
// the decision. УПК 602, 606(1)(5): a sentenced person goes to the State of which they are a national.

import type { Person, RequestContent } from '../../request-content.ts';
import { groundMessages } from '../ground-messages.ts';
import { type AutomaticRule, clear } from './automatic-rule.ts';

const bystanders = new Set(['witness', 'victim', 'expert', 'legal_entity', 'other']);

/** Those whom the request is about, not those who are heard or were harmed. */
function soughtIn({ persons }: RequestContent): readonly (readonly [Person, number])[] {
  const all = persons.map((person, index) => [person, index] as const);
  const sought = all.filter(([{ role }]) => !bystanders.has(role));
  return sought.length > 0 ? sought : all;
}

export const ownNational: AutomaticRule = ({ situation: { file, homeState }, named }) => {
  const sought = soughtIn(file.content);
  const own = sought.find(([{ nationalities }]) => nationalities.includes(homeState));
  if (own) {
    const code = named.effect === 'optional' ? 'own_national_discretion' : 'own_national';
    const path = `/persons/${own[1]}/nationalities`;
    return { result: 'stands', code: 'own_national', path, message: groundMessages[code] };
  }
  return unknownIn(sought) ?? clear('own_national', '/persons', groundMessages.own_national);
};

export const nationalOfAdministeringState: AutomaticRule = ({ situation: { file, homeState } }) => {
  const { role, state } = file.content;
  const sought = soughtIn(file.content);
  const administering = role === 'administering' ? homeState : state;
  const code = 'not_national_of_administering_state';
  const path = '/persons/0/nationalities';
  if (sought.every(([{ nationalities }]) => nationalities.includes(administering)) && sought.length > 0)
    return clear(code, path, groundMessages[code]);
  return unknownIn(sought) ?? { result: 'stands', code, path, message: groundMessages[code] };
};

function unknownIn(sought: readonly (readonly [Person, number])[]) {
  const unknown = sought.find(([{ nationalities }]) => nationalities.length === 0);
  if (!unknown && sought.length > 0) return undefined;
  const path = `/persons/${unknown?.[1] ?? 0}/nationalities`;
  const message = groundMessages.nationality_unknown;
  return { result: 'not_known' as const, code: 'nationality_unknown', path, message };
}
