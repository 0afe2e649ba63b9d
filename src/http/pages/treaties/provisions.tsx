import {
  articleOf,
  type ProvisionKey,
  provisionAt,
  provisionKeysFor,
  sourceOf,
} from '../../../domain/treaties/provision-fields.ts';
import type { Treaty } from '../../../domain/treaties/treaty.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import { treatyChanges } from '../../../i18n/messages/treaty-changes.ts';
import { provisionNames } from '../../../i18n/messages/treaty-codes.ts';
import { Unknown } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { provisionEditors } from './provision-editors.ts';
import { ProvisionValue } from './provision-value.tsx';

interface ProvisionsProps {
  readonly page: PageContext;
  readonly treaty: Pick<Treaty, 'id' | 'kinds' | 'provisions'>;
  readonly mayCorrect: boolean;
}

function Source({ page, treaty, matter }: Omit<ProvisionsProps, 'mayCorrect'> & { matter: ProvisionKey }) {
  const source = sourceOf(treaty.provisions, matter);
  if (source)
    return (
      <>
        {source.reference}, {page.date(source.on)}
      </>
    );
  return <span class="k-muted">{treaty.provisions?.text_source ?? <Unknown page={page} />}</span>;
}

function Row({ page, treaty, mayCorrect, matter }: ProvisionsProps & { matter: ProvisionKey }) {
  const value = provisionAt(treaty.provisions, matter);
  const isKnown = value !== null;
  // Each entry of a list names its own.
  const hasArticles = provisionEditors[matter].form === 'rows';
  return (
    <tr>
      <th scope="row">{page.t(provisionNames[matter])}</th>
      <td data-label={page.t(treatyChanges.value)}>
        {isKnown ? <ProvisionValue page={page} matter={matter} value={value} /> : <Unknown page={page} />}
      </td>
      <td data-label={page.t(treatyChanges.article)}>
        {isKnown && !hasArticles && (articleOf(treaty.provisions, matter) ?? <Unknown page={page} />)}
      </td>
      <td data-label={page.t(treatyChanges.source)} class="k-small">
        {isKnown && <Source page={page} treaty={treaty} matter={matter} />}
        {mayCorrect && (
          <p>
            <a
              class="ds-link"
              href={`/treaties/${treaty.id}/provisions/${matter}`}
              aria-label={`${page.t(treatyChanges.edit)}: ${page.t(provisionNames[matter])}`}
            >
              {page.t(treatyChanges.edit)}
            </a>
          </p>
        )}
      </td>
    </tr>
  );
}

/** What the text says, matter by matter; what is not known is said to be so. */
export function Provisions(props: ProvisionsProps) {
  const { page, treaty } = props;
  return (
    <>
      <p class="k-muted k-small">{page.t(treaties.provisionsNote)}</p>
      {treaty.provisions === null && <p class="k-unknown">{page.t(treaties.provisionsUnread)}</p>}
      <div class="k-table k-table--stack">
        <table class="ds-table">
          <caption>{page.t(treaties.provisions)}</caption>
          <thead>
            <tr>
              <th scope="col">{page.t(treatyChanges.field)}</th>
              <th scope="col">{page.t(treatyChanges.value)}</th>
              <th scope="col">{page.t(treatyChanges.article)}</th>
              <th scope="col">{page.t(treatyChanges.source)}</th>
            </tr>
          </thead>
          <tbody>
            {provisionKeysFor(treaty.kinds).map((matter) => (
              <Row {...props} matter={matter} />
            ))}
          </tbody>
        </table>
      </div>
      {treaty.provisions?.notes && (
        <p class="k-small" lang="en">
          {treaty.provisions.notes}
        </p>
      )}
    </>
  );
}
