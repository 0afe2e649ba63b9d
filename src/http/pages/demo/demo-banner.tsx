import { tour } from '../../../i18n/messages/tour.ts';
import type { PageContext } from '../page-context.ts';

/** On every page of the demo: nothing here is real, and where to begin. */
export const DemoBanner = ({ page }: { page: PageContext }) => (
  <aside class="k-demo" aria-label={page.t(tour.bannerName)}>
    <p>
      {page.t(tour.banner)} <a href="/tour">{page.t(tour.toTour)}</a>
    </p>
  </aside>
);
