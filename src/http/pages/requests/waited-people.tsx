import { stepTaken } from '../../../i18n/messages/step-taken.ts';
import type { Foreseen } from '../../../use-cases/requests/foresee-steps.ts';
import type { PageContext } from '../page-context.ts';
import { namesOf } from './telling.ts';

/** Whom a request waits for by name. */
export function WaitedPeople({ page, people }: { page: PageContext; people: Foreseen['people'] }) {
  const [names] = namesOf(page, people);
  return names ? <p>{page.t(stepTaken.byName, { names })}</p> : null;
}
