import type { Text } from '../../../domain/text.ts';
import { listAssign } from '../../../i18n/messages/list-assign.ts';
import { listView } from '../../../i18n/messages/list-view.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import type { PageContext } from '../page-context.ts';

const choosing = [
  ['x', listAssign.keyChoose],
  ['a', listAssign.keyAssign],
] as const;
const search = [['/', listView.keySearch]] as const;
const creating = [['n', requestList.newRequest]] as const;

interface KeysProps {
  readonly page: PageContext;
  /** Requests can be chosen here. */
  readonly chooses?: boolean;
  /** There is a search here. */
  readonly searches?: boolean;
}

/** The keys of a list of requests; shown by the script that gives them, and hidden without it. */
export function ListKeys({ page, chooses = false, searches = false }: KeysProps) {
  const keys: readonly (readonly [string, Text])[] = [
    ['j', listView.keyNext],
    ['k', listView.keyPrevious],
    ['Enter', listView.keyOpen],
    ...(chooses ? choosing : []),
    ...(searches ? search : []),
    ...(page.may('request:create') ? creating : []),
    ['?', listView.keyHelp],
  ];
  return (
    <>
      <button type="button" class="ds-button k-keys__open" data-variant="tertiary" hidden>
        {page.t(listView.keys)} <kbd>?</kbd>
      </button>
      <dialog class="ds-dialog k-keys" aria-labelledby="keys-title">
        <h2 class="ds-heading" data-size="xs" id="keys-title">
          {page.t(listView.keys)}
        </h2>
        <dl class="k-keys__list">
          {keys.map(([key, does]) => (
            <div>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{page.t(does)}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <div class="ds-field k-field">
            <input class="ds-input" type="checkbox" id="keys-on" checked />
            <label class="ds-label" data-weight="regular" for="keys-on">
              {page.t(listView.keysOn)}
            </label>
          </div>
          <button type="submit" class="ds-button">
            {page.t(listView.close)}
          </button>
        </form>
      </dialog>
    </>
  );
}
