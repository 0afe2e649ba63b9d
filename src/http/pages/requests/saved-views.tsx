import { listViews } from '../../../i18n/messages/list-views.ts';
import type { SavedView } from '../../../use-cases/ports/saved-views.ts';
import { TextField } from '../components/fields.tsx';
import type { FormErrors } from '../components/form-errors.ts';
import type { PageContext } from '../page-context.ts';
import { formAddress } from './list-address.ts';
import { viewQuery } from './view-query.ts';

interface ViewsProps {
  readonly page: PageContext;
  readonly views: readonly SavedView[];
  /** As typed, when the form is shown again. */
  readonly typed: string | undefined;
  readonly errors: FormErrors;
}

function View({ page, view }: { page: PageContext; view: SavedView }) {
  const { name } = view;
  const query = viewQuery(view.query);
  const isShown = query === viewQuery(page.address.split('?')[1] ?? '');
  return (
    <li>
      <a
        class="ds-link"
        href={query ? `/requests?${query}` : '/requests'}
        aria-current={isShown || undefined}
      >
        {name}
      </a>
      <details class="k-view-end">
        <summary aria-label={page.t(listViews.deleteView, { name })}>{page.t(listViews.delete)}</summary>
        <form method="post" action={formAddress(page, '/requests/views/delete')}>
          <input type="hidden" name="name" value={name} />
          <p>{page.t(listViews.deleteQuestion, { name })}</p>
          <button type="submit" class="ds-button" data-color="danger">
            {page.t(listViews.delete)}
          </button>
        </form>
      </details>
    </li>
  );
}

/** The reader's own views, and a form that keeps what is shown now. */
export const SavedViews = ({ page, views, typed, errors }: ViewsProps) => (
  <details class="k-fold" name="list-fold" open={typed !== undefined}>
    <summary>
      {page.t(listViews.title)}
      {views.length > 0 && <span class="k-muted"> {page.number(views.length)}</span>}
    </summary>
    <div class="k-filters">
      {views.length === 0 ? (
        <p>{page.t(listViews.none)}</p>
      ) : (
        <ul class="k-views">
          {views.map((view) => (
            <View page={page} view={view} />
          ))}
        </ul>
      )}
      <form method="post" action={formAddress(page, '/requests/views')} class="k-view-new">
        <TextField
          path="/name"
          label={page.t(listViews.name)}
          hint={page.t(listViews.saveHint)}
          value={typed}
          maxlength={60}
          required
          errors={errors}
          autocomplete="off"
        />
        <button type="submit" class="ds-button" data-variant="secondary">
          {page.t(listViews.save)}
        </button>
      </form>
    </div>
  </details>
);
