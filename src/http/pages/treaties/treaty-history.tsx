import { treatyChanges } from '../../../i18n/messages/treaty-changes.ts';
import type { Page } from '../../../use-cases/ports/paging.ts';
import type { TreatyChangeRow } from '../../../use-cases/ports/treaty-changes.ts';
import { Instant, SourceLink } from '../components/display.tsx';
import { Pagination } from '../components/pagination.tsx';
import type { PageContext } from '../page-context.ts';
import { ChangedFields } from './changed-fields.tsx';

function Change({ page, change }: { page: PageContext; change: TreatyChangeRow }) {
  const { kind, actor, at, source, note, beforeHash, treatyId } = change;
  const title = page.t(treatyChanges[kind]);
  return (
    <li class="k-card">
      <p>
        <strong>{title}</strong>, <Instant page={page} at={at} />, {actor.name}
      </p>
      <p class="k-small">
        {page.t(treatyChanges.source)}: <SourceLink source={source.reference} />, {page.date(source.on)}
      </p>
      {note && <p class="k-small">{note}</p>}
      {kind !== 'added' && <ChangedFields page={page} fields={change} caption={title} />}
      {beforeHash && (
        <p class="k-small">
          <a class="ds-link" href={`/treaties/${treatyId}/versions/${beforeHash}`}>
            {page.t(treatyChanges.readAsItStood)}
          </a>
        </p>
      )}
    </li>
  );
}

/** Who changed what, when, on what source; newest first. */
export function TreatyHistory({ page, changes }: { page: PageContext; changes: Page<TreatyChangeRow> }) {
  if (changes.items.length === 0) return <p class="k-muted">{page.t(treatyChanges.historyNone)}</p>;
  return (
    <>
      <ol class="k-plain-list">
        {changes.items.map((change) => (
          <Change page={page} change={change} />
        ))}
      </ol>
      <Pagination page={page} list={changes} />
    </>
  );
}
