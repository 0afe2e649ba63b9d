import { figures } from '../../../i18n/messages/figures.ts';
import { pipeline } from '../../../i18n/messages/pipeline.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import type { ProcessLine } from '../../../use-cases/pipeline/process-view.ts';
import { Section } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { ProcessTitle, wordsIn } from '../pipeline/words.tsx';

const most = 8;

const NextStep = ({ page, line: { nextStep } }: { page: PageContext; line: ProcessLine }) =>
  nextStep ? (
    <span>{wordsIn(page, nextStep.step)}</span>
  ) : (
    <span class="k-unknown">{page.t(pipeline.noNextStep)}</span>
  );

const Row = ({ page, line }: { page: PageContext; line: ProcessLine }) => (
  <tr>
    <th scope="row">
      <ProcessTitle page={page} line={line} href={`/pipeline/${line.id}`} />
    </th>
    <td data-label={page.t(pipeline.stage)}>
      {page.t(line.stageName)}
      {line.since && <span class="k-muted"> {page.t(pipeline.since, { date: page.date(line.since) })}</span>}
    </td>
    <td data-label={page.t(pipeline.nextStep)}>
      <NextStep page={page} line={line} />
    </td>
  </tr>
);

/** The furthest on top, as the board has them. */
export function TreatiesSection({ page, lines }: { page: PageContext; lines: readonly ProcessLine[] }) {
  const underWay = lines.filter(({ status }) => status === 'under_way');
  return (
    <Section id="treaties" title={page.t(pipeline.title)}>
      {underWay.length === 0 ? (
        <p class="k-muted">{page.t(pipeline.nothing)}</p>
      ) : (
        <div class="k-table k-table--stack">
          <table class="ds-table">
            <caption class="ds-sr-only">{page.t(pipeline.title)}</caption>
            <thead>
              <tr>
                <th scope="col">{page.t(treaties.treaty)}</th>
                <th scope="col">{page.t(pipeline.stage)}</th>
                <th scope="col">{page.t(pipeline.nextStep)}</th>
              </tr>
            </thead>
            <tbody>
              {underWay.slice(0, most).map((line) => (
                <Row page={page} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {underWay.length > most && (
        <a class="ds-link" href="/pipeline">
          {page.t(figures.allOfThem, { count: page.number(underWay.length) })}
        </a>
      )}
    </Section>
  );
}
