import { emailTerm } from '../../../i18n/email-date.ts';
import { administration } from '../../../i18n/messages/administration.ts';
import { outboxMessages } from '../../../i18n/messages/outbox-messages.ts';
import { site } from '../../../i18n/messages/site.ts';
import type { DeliveryListItem, listDeliveries } from '../../../use-cases/outbox/list-deliveries.ts';
import { type DeliveryStatus, deliveryStatuses } from '../../../use-cases/ports/outbox.ts';
import { Alert, Done, Instant, PageHeading, Tag, type Tone } from '../components/display.tsx';
import { SelectField } from '../components/fields.tsx';
import { Pagination, Total } from '../components/pagination.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';

interface OutboxProps {
  readonly page: PageContext;
  readonly list: Awaited<ReturnType<typeof listDeliveries>>;
  readonly status: DeliveryStatus | undefined;
  readonly someHeld: boolean;
}

const tones: Readonly<Record<DeliveryStatus, Tone>> = {
  queued: 'info',
  sent: 'success',
  failed: 'danger',
  held: 'warning',
};

/** What the message says, beside the words that are always the same. */
const Says = ({
  page,
  delivery: { data, language, subject },
}: {
  page: PageContext;
  delivery: DeliveryListItem;
}) => (
  <>
    <span lang={language}>{subject}</span>
    {data.needed && (
      <p class="k-muted k-small">
        {`${page.t(administration.needed)}: ${page.t(data.needed)}`}
        {data.by && ` · ${page.t(administration.neededBy)}: ${page.date(data.by)}`}
      </p>
    )}
    {data.terms?.map((term) => (
      <p class="k-muted k-small">{`${page.t(administration.neededBy)}: ${emailTerm(term, page.language)}`}</p>
    ))}
  </>
);

const Retry = ({ page, delivery }: { page: PageContext; delivery: DeliveryListItem }) => (
  <form method="post" action={`/outbox/${delivery.id}/retry`}>
    <button
      type="submit"
      class="ds-button"
      data-variant="secondary"
      aria-label={page.t(administration.retryWhom, { name: delivery.recipient })}
    >
      {page.t(administration.retry)}
    </button>
  </form>
);

const DeliveryLine = ({ page, delivery }: { page: PageContext; delivery: DeliveryListItem }) => (
  <tr>
    <th scope="row">{delivery.recipient}</th>
    <td data-label={page.t(administration.subject)}>
      <Says page={page} delivery={delivery} />
    </td>
    <td data-label={page.t(site.status)}>
      <Tag tone={tones[delivery.status]}>{page.t(administration[delivery.status])}</Tag>
      {delivery.lastError && (
        <p class="k-small">
          {page.t(administration.lastError)}: {delivery.lastError}
        </p>
      )}
      {delivery.status === 'failed' && <Retry page={page} delivery={delivery} />}
    </td>
    <td data-label={page.t(administration.attempts)} class="k-number">
      {delivery.attempts}
    </td>
    <td data-label={page.t(administration.created)}>
      <Instant page={page} at={delivery.createdAt} />
    </td>
  </tr>
);

const Filters = ({ page, status }: { page: PageContext; status: DeliveryStatus | undefined }) => (
  <form method="get" action="/outbox" class="k-filters" aria-label={page.t(site.filters)}>
    <div class="k-row">
      <SelectField
        path="/status"
        label={page.t(site.status)}
        options={deliveryStatuses.map((value) => ({ value, label: page.t(administration[value]) }))}
        value={status}
        empty={page.t(site.any)}
      />
      <div class="k-field">
        <button type="submit" class="ds-button">
          {page.t(site.apply)}
        </button>
      </div>
    </div>
  </form>
);

export function OutboxView({ page, list, status, someHeld }: OutboxProps) {
  return (
    <Layout page={page} title={page.t(administration.outboxTitle)}>
      <PageHeading title={page.t(administration.outboxTitle)} lead={page.t(administration.outboxLead)} />
      <p>
        <a class="ds-link" href="/outbox/messages">
          {page.t(outboxMessages.title)}
        </a>
      </p>
      {page.notice === 'retried' && <Done>{page.t(administration.retried)}</Done>}
      {someHeld && <Alert tone="warning">{page.t(administration.outboxHeld)}</Alert>}
      <Filters page={page} status={status} />
      <Total page={page} list={list} />
      {list.items.length === 0 ? (
        <p>{page.t(administration.outboxNothing)}</p>
      ) : (
        <div class="k-table k-table--stack">
          <table class="ds-table">
            <caption class="ds-sr-only">{page.t(administration.outboxCaption)}</caption>
            <thead>
              <tr>
                <th scope="col">{page.t(administration.recipient)}</th>
                <th scope="col">{page.t(administration.subject)}</th>
                <th scope="col">{page.t(site.status)}</th>
                <th scope="col" class="k-number">
                  {page.t(administration.attempts)}
                </th>
                <th scope="col">{page.t(administration.created)}</th>
              </tr>
            </thead>
            <tbody>
              {list.items.map((delivery) => (
                <DeliveryLine page={page} delivery={delivery} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pagination page={page} list={list} />
    </Layout>
  );
}
