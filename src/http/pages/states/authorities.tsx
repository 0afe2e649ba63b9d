import { authorities } from '../../../i18n/messages/authorities.ts';
import { kindNames } from '../../../i18n/messages/codes.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import { treatyChanges } from '../../../i18n/messages/treaty-changes.ts';
import { channelNames } from '../../../i18n/messages/treaty-codes.ts';
import type { AuthorityChangeRow } from '../../../use-cases/ports/authorities.ts';
import type { ListedAuthority } from '../../../use-cases/states/list-authorities.ts';
import { Instant, PlainDate, Section, Tag, Unknown } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';

interface RowProps {
  readonly page: PageContext;
  readonly authority: ListedAuthority;
}

const Verified = ({ page, authority: { verifiedOn, age } }: RowProps) => (
  <>
    {verifiedOn && (
      <>
        <PlainDate page={page} on={verifiedOn} />{' '}
      </>
    )}
    {age !== 'fresh' && <Tag tone="warning">{page.t(authorities[age])}</Tag>}
  </>
);

const Origin = ({ page, authority: { namedIn, source } }: RowProps) => (
  <ul class="k-plain-list k-small">
    {namedIn.map(({ treatyId, article }) => (
      <li>
        <a class="ds-link" href={`/treaties/${treatyId}`}>
          {treatyId}
        </a>
        {article && `, ${article}`}
      </li>
    ))}
    {source && (
      <li>
        {source.reference}, {page.date(source.on)}
      </li>
    )}
  </ul>
);

function Row({ page, authority }: RowProps) {
  const { id, state, name, kinds, address, channel, languages, endedOn } = authority;
  return (
    <tr>
      <th scope="row">
        {name}
        {endedOn && (
          <p class="k-muted k-small">
            {page.t(authorities.endedOn)}: {page.date(endedOn)}
          </p>
        )}
        {page.may('registry:correct') && (
          <p>
            <a
              class="ds-link"
              href={`/states/${state}/authorities/${id}`}
              aria-label={`${page.t(treatyChanges.edit)}: ${name}`}
            >
              {page.t(treatyChanges.edit)}
            </a>
          </p>
        )}
      </th>
      <td data-label={page.t(authorities.kinds)}>
        {kinds.map((kind) => page.t(kindNames[kind])).join(', ')}
      </td>
      <td data-label={page.t(authorities.address)}>{address ?? <Unknown page={page} />}</td>
      <td data-label={page.t(treaties.channel)}>
        {channel ? page.t(channelNames[channel]) : <Unknown page={page} />}
      </td>
      <td data-label={page.t(treaties.languagesOfTreaty)}>
        {languages.length > 0 ? languages.join('; ') : <Unknown page={page} />}
      </td>
      <td data-label={page.t(authorities.verifiedOn)}>
        <Verified page={page} authority={authority} />
      </td>
      <td data-label={page.t(authorities.namedIn)}>
        <Origin page={page} authority={authority} />
      </td>
    </tr>
  );
}

export const Authorities = ({
  page,
  state,
  list,
}: {
  page: PageContext;
  state: string;
  list: readonly ListedAuthority[];
}) => (
  <Section id="authorities" title={page.t(authorities.title)}>
    {list.length === 0 ? (
      <p class="k-unknown">{page.t(authorities.none)}</p>
    ) : (
      <div class="k-table k-table--stack">
        <table class="ds-table">
          <caption>{page.t(authorities.caption)}</caption>
          <thead>
            <tr>
              <th scope="col">{page.t(authorities.name)}</th>
              <th scope="col">{page.t(authorities.kinds)}</th>
              <th scope="col">{page.t(authorities.address)}</th>
              <th scope="col">{page.t(treaties.channel)}</th>
              <th scope="col">{page.t(treaties.languagesOfTreaty)}</th>
              <th scope="col">{page.t(authorities.verifiedOn)}</th>
              <th scope="col">{page.t(authorities.namedIn)}</th>
            </tr>
          </thead>
          <tbody>
            {list.map((authority) => (
              <Row page={page} authority={authority} />
            ))}
          </tbody>
        </table>
      </div>
    )}
    {page.may('registry:correct') && (
      <p class="k-actions">
        <a class="ds-button" data-variant="secondary" href={`/states/${state}/authorities/new`}>
          {page.t(authorities.add)}
        </a>
      </p>
    )}
  </Section>
);

const told = (change: AuthorityChangeRow['after'] | null, page: PageContext): string =>
  change === null
    ? page.t(treatyChanges.added)
    : [change.name, change.address, change.verifiedOn && page.date(change.verifiedOn)]
        .filter(Boolean)
        .join('; ');

/** Who changed what, when, on what source; newest first. */
export const AuthorityHistory = ({
  page,
  changes,
}: {
  page: PageContext;
  changes: readonly AuthorityChangeRow[];
}) => (
  <Section id="authority-history" title={page.t(authorities.history)}>
    {changes.length === 0 && <p class="k-muted">{page.t(authorities.historyNone)}</p>}
    <ol class="k-plain-list">
      {changes.map(({ at, actor, before, after, source, note }) => (
        <li class="k-card">
          <p>
            <Instant page={page} at={at} />, {actor.name}
          </p>
          <p class="k-small">
            {told(before, page)} → {told(after, page)}
          </p>
          <p class="k-small">
            {page.t(treatyChanges.source)}: {source.reference}, {page.date(source.on)}
          </p>
          {note && <p class="k-small">{note}</p>}
        </li>
      ))}
    </ol>
  </Section>
);
