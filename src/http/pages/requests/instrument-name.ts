import type { Registry } from '../../../domain/treaties/treaty.ts';
import { groundsPage } from '../../../i18n/messages/grounds.ts';
import type { PageContext } from '../page-context.ts';
import { titleFor } from '../treaties/treaty-title.ts';

/** A treaty's title, or the law of the home State where there is none. */
export function instrumentName(page: PageContext, registry: Registry, treatyId: string | null): string {
  if (treatyId === null) return page.t(groundsPage.law);
  const treaty = registry.byId.get(treatyId);
  return treaty ? titleFor(treaty.titles, page.language).title : treatyId;
}
