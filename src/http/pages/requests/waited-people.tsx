import { stepTaken } from '../../../i18n/messages/step-taken.ts';
import type { Foreseen } from '../../../use-cases/requests/foresee-steps.ts';
import type { PageContext } from '../page-context.ts';
import { namesOf } from './telling.ts';

/** Whom a request waits for by name; the reader knows of themselves already. */
export function WaitedPeople({ page, people }: { page: PageContext; people: Foreseen['people'] }) {
  const [names] = namesOf(page, people);
  if (!names || people.some(({ id }) => id === page.actor?.id)) return null;
  return <span>{page.t(stepTaken.byName, { names })}</span>;
}
