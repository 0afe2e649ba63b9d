import { kindNames } from '../../../i18n/messages/codes.ts';
import { pipeline } from '../../../i18n/messages/pipeline.ts';
import { processStatusNames } from '../../../i18n/messages/pipeline-codes.ts';
import { site } from '../../../i18n/messages/site.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import type { ProcessLine } from '../../../use-cases/pipeline/process-view.ts';
import { PageHeading, Tag } from '../components/display.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { ProcessTitle, StageAge, wordsIn } from './words.tsx';

interface RowProps {
  readonly page: PageContext;
  readonly line: ProcessLine;
}

const OtherSide = ({ page, line }: RowProps) =>
  line.states.length > 0 && (
    <p class="k-small k-muted">
      {line.states.map((state, at) => (
        <>
          {at > 0 && ', '}
          <a class="ds-link" href={`/states/${state}`}>
            {page.state(state)}
          </a>
        </>
      ))}
      {' · '}
      {line.kinds.map((kind) => page.t(kindNames[kind])).join(', ')}
    </p>
  );

const Attempts = ({ page, line }: RowProps) => (
  <>
    {line.failedAttempts > 0 && <p>{page.t(pipeline.rejectedTimes, { count: line.failedAttempts })}</p>}
    {line.hasEarlierAttempts && page.t(pipeline.earlierRejected)}
    {line.failedAttempts === 0 && !line.hasEarlierAttempts && '–'}
  </>
);

function NextStep({ page, line: { nextStep } }: RowProps) {
  if (!nextStep) return <span class="k-unknown">{page.t(pipeline.noNextStep)}</span>;
  return (
    <>
      {wordsIn(page, nextStep.step)}
      {nextStep.on && ` (${page.t(pipeline.by, { date: page.date(nextStep.on) })})`}
    </>
  );
}

const Row = ({ page, line }: RowProps) => (
  <tr>
    <th scope="row">
      <ProcessTitle page={page} line={line} href={`/pipeline/${line.id}`} />
      <OtherSide page={page} line={line} />
    </th>
    <td data-label={page.t(pipeline.stage)}>
      <strong>{page.t(line.stageName)}</strong>{' '}
      {line.status !== 'under_way' && (
        <Tag tone={line.status === 'rejected' ? 'danger' : 'success'}>
          {page.t(processStatusNames[line.status])}
        </Tag>
      )}
    </td>
    <td data-label={page.t(pipeline.inStage)}>
      <StageAge page={page} line={line} />
    </td>
    <td data-label={page.t(pipeline.officer)}>
      {line.officer ? line.officer.name : <span class="k-unknown">{page.t(pipeline.noOfficer)}</span>}
    </td>
    <td data-label={page.t(pipeline.nextStep)}>
      <NextStep page={page} line={line} />
    </td>
    <td data-label={page.t(pipeline.openDifferences)} class="k-number">
      {page.number(line.openDifferences)}
    </td>
    <td data-label={page.t(pipeline.attempts)}>
      <Attempts page={page} line={line} />
    </td>
  </tr>
);

export function BoardView({ page, lines }: { page: PageContext; lines: readonly ProcessLine[] }) {
  const columns = [
    treaties.treaty,
    pipeline.stage,
    pipeline.inStage,
    pipeline.officer,
    pipeline.nextStep,
    pipeline.openDifferences,
    pipeline.attempts,
  ];
  return (
    <Layout page={page} title={page.t(pipeline.title)}>
      <PageHeading title={page.t(pipeline.title)} lead={page.t(pipeline.lead)} />
      {page.may('pipeline:write') && (
        <p class="k-actions">
          <a class="ds-button" href="/pipeline/new">
            {page.t(pipeline.start)}
          </a>
        </p>
      )}
      <p class="k-total">{page.t(site.totalCount, { count: lines.length })}</p>
      {lines.length === 0 ? (
        <p>{page.t(pipeline.nothing)}</p>
      ) : (
        <div class="k-table k-table--stack">
          <table class="ds-table">
            <caption>{page.t(pipeline.caption)}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th scope="col">{page.t(column)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Row page={page} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Layout>
  );
}
