import { provisionClocks } from '../law/kz/clocks/provision-clocks.ts';
import { clocks } from '../law/kz/clocks.ts';
import type { Text } from '../text.ts';
import type { Registry } from '../treaties/treaty.ts';
import { agreedReturnId, givenNames, questionPrefix, requiredById } from './given-dates.ts';
import { releaseDueId, releaseDueName } from './release-due.ts';

const named = new Map(clocks.map(({ id, name }) => [id, name] as const));

/** What the limit with an id is called, for those who have no more of it than that. */
export function limitName(id: string, registry: Registry): Text | undefined {
  if (id === requiredById) return givenNames.asked;
  if (id === agreedReturnId) return givenNames.agreedReturn;
  if (id === releaseDueId) return releaseDueName;
  if (id.startsWith(questionPrefix)) return givenNames.question;
  return named.get(id) ?? nameInTreaty(id, registry);
}

/** Limits of a treaty's own provisions begin with its id. */
function nameInTreaty(id: string, registry: Registry): Text | undefined {
  const treaty = registry.byId.get(id.slice(0, id.lastIndexOf('/')));
  return treaty && provisionClocks(treaty).find((clock) => clock.id === id)?.name;
}
