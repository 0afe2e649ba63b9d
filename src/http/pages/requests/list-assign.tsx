import type { Child } from 'hono/jsx';
import { mayAssign } from '../../../domain/requests/assignable.ts';
import { listAssign } from '../../../i18n/messages/list-assign.ts';
import type { RequestListItem } from '../../../use-cases/requests/list-requests.ts';
import type { PageContext } from '../page-context.ts';
import { formAddress } from './list-address.ts';

/** Choosing requests in the list; absent for those who may give none to anybody. */
export interface Choosing {
  readonly executors: readonly { readonly id: string; readonly name: string }[];
  /** As typed, when the form is shown again. */
  readonly executorId?: string | undefined;
  readonly chosen?: ReadonlySet<string> | undefined;
}

export const canChoose = ({ actor }: PageContext, item: RequestListItem): boolean =>
  actor !== undefined && mayAssign(actor.role, item);

/** The tick of a row: the request as this page shows it. */
export const ChoosingCell = ({
  page,
  item,
  choosing,
}: {
  page: PageContext;
  item: RequestListItem;
  choosing: Choosing;
}) => (
  <td class="k-pick">
    {canChoose(page, item) && (
      <>
        <label class="ds-sr-only" for={`choose-${item.id}`}>
          {page.t(listAssign.choose, { reference: item.reference })}
        </label>
        <input
          class="ds-input"
          type="checkbox"
          id={`choose-${item.id}`}
          name="request"
          value={`${item.id}.${item.sequence}`}
          checked={choosing.chosen?.has(item.id)}
        />
      </>
    )}
  </td>
);

/** Ticking all of a page is the script's; without it the heading only names the column. */
export const ChoosingHeading = ({ page }: { page: PageContext }) => (
  <th scope="col" class="k-pick">
    <label class="ds-sr-only" for="choose-all">
      {page.t(listAssign.chooseAll)}
    </label>
    <input
      class="ds-input"
      type="checkbox"
      id="choose-all"
      data-all
      title={page.t(listAssign.chooseAll)}
      hidden
    />
  </th>
);

const AssignBar = ({ page, choosing }: { page: PageContext; choosing: Choosing }) => (
  <fieldset class="k-assign">
    <legend class="ds-sr-only">{page.t(listAssign.title)}</legend>
    <p class="k-assign__count" hidden>
      {page.t(listAssign.chosen)} <output data-chosen>0</output>
    </p>
    <label class="ds-label" for="f-assigneeId">
      {page.t(listAssign.executor)}
    </label>
    <select class="ds-input" id="f-assigneeId" name="assigneeId" required>
      <option value="" />
      {choosing.executors.map(({ id, name }) => (
        <option value={id} selected={id === choosing.executorId}>
          {name}
        </option>
      ))}
    </select>
    <button type="submit" class="ds-button">
      {page.t(listAssign.assign)}
    </button>
    <p class="k-muted k-small">{page.t(listAssign.consequence)}</p>
  </fieldset>
);

interface FormProps {
  readonly page: PageContext;
  readonly choosing: Choosing;
  readonly children?: Child;
}

/** Around the table; the address goes along, so that the view is the same afterwards. */
export const AssignForm = ({ page, choosing, children }: FormProps) => (
  <form
    method="post"
    action={formAddress(page, '/requests/assign')}
    class="k-choosing"
    id="requests"
    tabindex={-1}
    autocomplete="off"
  >
    {children}
    <AssignBar page={page} choosing={choosing} />
  </form>
);
