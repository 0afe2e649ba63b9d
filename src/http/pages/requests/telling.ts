import { requestGlance } from '../../../i18n/messages/request-glance.ts';
import type { Foreseen, Foresight } from '../../../use-cases/requests/foresee-steps.ts';
import type { InternalView } from '../../../use-cases/requests/request-view.ts';
import type { PageContext } from '../page-context.ts';
import type { ShownStep } from './steps.ts';

const namedAtMost = 3;

/** A few names, and how many more; nothing of nobody. */
export function namesOf(page: PageContext, people: Foreseen['people']): readonly string[] {
  if (people.length === 0) return [];
  const names = people
    .slice(0, namedAtMost)
    .map(({ name }) => name)
    .join(', ');
  const more = people.length - namedAtMost;
  return [more > 0 ? page.t(requestGlance.tellMore, { names, count: more }) : names];
}

function toldOf(
  page: PageContext,
  state: string,
  { people, otherSide, chosen }: Foreseen,
): readonly string[] {
  const who = [
    ...namesOf(page, people),
    ...(chosen === 'office' ? [page.t(requestGlance.tellChosenOffice)] : []),
    ...(chosen === 'person' ? [page.t(requestGlance.tellChosenPerson)] : []),
    ...(otherSide === 'told' ? [page.t(requestGlance.tellOfficers, { state: page.state(state) })] : []),
  ];
  const missing =
    otherSide === 'no_account' && page.t(requestGlance.tellNoOfficers, { state: page.state(state) });
  const told =
    who.length > 0
      ? page.t(requestGlance.tellPeople, { who: who.join('; ') })
      : page.t(requestGlance.tellNobody);
  return [told, missing].filter((line) => line !== false);
}

/** Who will hear of each step, in words; it says so where nobody hears. */
export function tellingOf(
  page: PageContext,
  view: Pick<InternalView, 'state'>,
  { steps }: Foresight,
): (step: ShownStep) => readonly string[] {
  return ({ action, to }) => {
    const foreseen = steps.find((each) => each.action === action && each.to === to);
    return foreseen ? toldOf(page, view.state, foreseen) : [];
  };
}
