import type { Child } from 'hono/jsx';
import { site } from '../../../i18n/messages/site.ts';
import type { PageContext } from '../page-context.ts';

export type Tone = 'info' | 'success' | 'warning' | 'danger' | 'neutral';

/** A short word for a state; the word carries the meaning, the colour only helps. */
export const Tag = ({ tone = 'neutral', children }: { tone?: Tone; children?: Child }) => (
  <span class="ds-tag" data-color={tone} data-variant="outline">
    {children}
  </span>
);

export const Alert = ({ tone = 'info', children }: { tone?: Tone; children?: Child }) => (
  <div class="ds-alert k-block" data-color={tone}>
    {children}
  </div>
);

/** Said after a redirect; heard without moving the focus. */
export const Done = ({ children }: { children?: Child }) => (
  <div class="ds-alert k-block" data-color="success" role="status">
    {children}
  </div>
);

export const PageHeading = ({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: string | undefined;
  children?: Child;
}) => (
  <div class="k-heading">
    <h1 class="ds-heading" data-size="md">
      {title}
    </h1>
    {lead && <p class="ds-paragraph k-lead">{lead}</p>}
    {children}
  </div>
);

export const Section = ({ id, title, children }: { id: string; title: string; children?: Child }) => (
  <section class="k-section" id={id} aria-labelledby={`${id}-title`} tabindex={-1}>
    <h2 class="ds-heading" data-size="xs" id={`${id}-title`}>
      {title}
    </h2>
    {children}
  </section>
);

export interface Fact {
  readonly term: string;
  readonly value: Child;
}

/** Name and value pairs; a missing value is said to be unknown. */
export const Facts = ({ page, facts }: { page: PageContext; facts: readonly Fact[] }) => (
  <dl class="k-facts">
    {facts.map(({ term, value }) => (
      <div>
        <dt>{term}</dt>
        <dd>{value === null || value === undefined || value === '' ? <Unknown page={page} /> : value}</dd>
      </div>
    ))}
  </dl>
);

export const Unknown = ({ page }: { page: PageContext }) => (
  <span class="k-unknown">{page.t(site.unknown)}</span>
);

export const Instant = ({ page, at }: { page: PageContext; at: string }) => (
  <time datetime={at}>{page.dateTime(at)}</time>
);
export const PlainDate = ({ page, on }: { page: PageContext; on: string | null | undefined }) =>
  on ? <time datetime={on}>{page.date(on)}</time> : <Unknown page={page} />;

/** Only web addresses become links: anything else stays text. */
export const SourceLink = ({ source }: { source: string }) =>
  /^https?:\/\//.test(source) ? (
    <a class="ds-link" href={source} rel="noreferrer external">
      {source}
    </a>
  ) : (
    <span>{source}</span>
  );
