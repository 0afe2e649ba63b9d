import { requestGlance } from '../../../i18n/messages/request-glance.ts';
import type { PageContext } from '../page-context.ts';

/** Said of whatever the other state's officer can see too. */
export const SharedMark = ({ page }: { page: PageContext }) => (
  <>
    {' '}
    <span class="k-shared">{page.t(requestGlance.shared)}</span>
  </>
);
