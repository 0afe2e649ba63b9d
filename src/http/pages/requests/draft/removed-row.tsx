import { draft } from '../../../../i18n/messages/draft.ts';
import type { PageContext } from '../../page-context.ts';
import type { RowEdit } from './row-edits.ts';

type Removed = RowEdit['removed'];

/** The form in which rows are taken out and brought back. */
export const rowsForm = 'section';

/** Says what was taken out, with the way to bring it back. */
export const RemovedNotice = ({ page, removed }: { page: PageContext; removed: Removed }) =>
  removed ? (
    <div class="ds-alert k-block" data-color="info" role="status" data-focus tabindex={-1}>
      <p>{page.t(draft.removed, { what: removed.name || page.t(draft.nameless) })}</p>
      <button
        type="submit"
        form={rowsForm}
        class="ds-button"
        data-variant="secondary"
        name="intent"
        value="restore"
      >
        {page.t(draft.undo)}
      </button>
    </div>
  ) : null;

/** The row itself, carried along in the form. */
export const RemovedControls = ({ removed }: { removed: Removed }) => (
  <>
    {removed?.controls.map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
);
