import { directions, kinds } from '../../../domain/codes.ts';
import { type Duration, type Stretch, stretches } from '../../../domain/figures/stretches.ts';
import { figures, stretchNames } from '../../../i18n/messages/figures.ts';
import { site } from '../../../i18n/messages/site.ts';
import type { Figures } from '../../../use-cases/figures/view-figures.ts';
import { Section } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { figureHref } from './figure-link.tsx';
import { PlaceName } from './place-name.tsx';

interface DurationsProps {
  readonly page: PageContext;
  readonly told: Figures;
}

/** One decimal where it tells something. */
const inDays = (days: number): number => (days < 10 ? Math.round(days * 10) / 10 : Math.round(days));

const Bar = ({ median, full, look }: { median: number; full: number; look: string }) => (
  <svg
    class="k-chart k-bar k-bar--single"
    viewBox="0 0 100 8"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <rect class={look} x="0" y="1" width={Math.round((1000 * median) / full) / 10} height="6" />
  </svg>
);

const looks: Readonly<Record<Stretch, string>> = {
  acknowledgement: 'k-bar__opened',
  result: 'k-bar__closed',
  whole: 'k-bar__open',
};

interface MeasuredProps extends DurationsProps {
  readonly line: Duration;
  readonly full: number;
}

function Measured({ page, told, line, full }: MeasuredProps) {
  const { kind, direction, stretch, count, median, longest } = line;
  return (
    <>
      {median === null ? (
        <span class="k-muted">{page.t(figures.tooFew)}</span>
      ) : (
        <strong>{page.t(figures.days, { days: page.number(inDays(median)) })}</strong>
      )}{' '}
      <a class="ds-link k-small" href={figureHref(page, told, { figure: stretch, kind, direction })}>
        {page.t(figures.ofWhich, { count: page.number(count), days: page.number(inDays(longest)) })}
      </a>
      {median !== null && <Bar {...{ median, full }} look={looks[stretch]} />}
    </>
  );
}

function Table({ page, told }: DurationsProps) {
  const full = Math.max(...told.durations.map(({ median }) => median ?? 0), 1);
  const places = kinds.flatMap((kind) => directions.map((direction) => ({ kind, direction })));
  const of = (place: (typeof places)[number], stretch?: Stretch) =>
    told.durations.find(
      (line) =>
        line.kind === place.kind &&
        line.direction === place.direction &&
        (stretch === undefined || line.stretch === stretch),
    );
  return (
    <div class="k-table k-table--stack">
      <table class="ds-table">
        <caption>{page.t(figures.durationsNote)}</caption>
        <thead>
          <tr>
            <th scope="col">{page.t(site.kind)}</th>
            {stretches.map((stretch) => (
              <th scope="col">{page.t(stretchNames[stretch])}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places
            .filter((place) => of(place))
            .map((place) => (
              <tr>
                <th scope="row">
                  <PlaceName page={page} {...place} />
                </th>
                {stretches.map((stretch) => {
                  const line = of(place, stretch);
                  return (
                    <td data-label={page.t(stretchNames[stretch])}>
                      {line ? <Measured {...{ page, told, line, full }} /> : '–'}
                    </td>
                  );
                })}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

export const DurationsSection = (props: DurationsProps) => (
  <Section id="durations" title={props.page.t(figures.durations)}>
    {props.told.durations.length === 0 ? (
      <p class="k-muted">{props.page.t(figures.noDurations)}</p>
    ) : (
      <Table {...props} />
    )}
  </Section>
);
