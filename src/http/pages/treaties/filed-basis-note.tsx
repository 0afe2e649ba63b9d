import { treatyChanges } from '../../../i18n/messages/treaty-changes.ts';
import type { FiledBasis, FiledTreaty } from '../../../use-cases/requests/filed-basis.ts';
import type { PageContext } from '../page-context.ts';
import { changedFieldName } from './changed-fields.tsx';

function Since({ page, treaty }: { page: PageContext; treaty: FiledTreaty }) {
  if (treaty.isUnchanged) return <>{page.t(treatyChanges.unchangedSince)}</>;
  return (
    <>
      {page.t(treatyChanges.changedSince)}{' '}
      <a class="ds-link" href={`/treaties/${treaty.treatyId}/versions/${treaty.hash}`}>
        {page.t(treatyChanges.readAsItStood)}
      </a>
      <ul class="ds-list k-small">
        {treaty.changes.length === 0 && <li>{page.t(treatyChanges.newerEdition)}</li>}
        {treaty.changes.map(({ at, kind, source, after }) => (
          <li>
            {page.dateTime(at)}: {page.t(treatyChanges[kind])} (
            {Object.keys(after)
              .map((field) => changedFieldName(page, field))
              .join(', ')}
            ). {source.reference}, {page.date(source.on)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the request rested on when its basis was last checked, and what became of it since. */
export const FiledBasisNote = ({ page, filed }: { page: PageContext; filed: FiledBasis }) => (
  <div class="k-block">
    <p class="k-muted">
      {page.t(treatyChanges.asItStoodOn, { date: page.dateTime(filed.at), step: page.t(filed.label) })}
    </p>
    <ul class="k-plain-list">
      {filed.treaties.map((treaty) => (
        <li>
          <a class="ds-link" href={`/treaties/${treaty.treatyId}`} lang={treaty.titleLanguage}>
            {treaty.title}
          </a>{' '}
          ({page.t(treaty.confirmed ? treatyChanges.wasConfirmed : treatyChanges.wasUnconfirmed)}).{' '}
          <Since page={page} treaty={treaty} />
        </li>
      ))}
    </ul>
  </div>
);
