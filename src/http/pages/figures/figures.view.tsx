import { figures } from '../../../i18n/messages/figures.ts';
import type { ControlledList } from '../../../use-cases/figures/list-controlled.ts';
import type { Figures } from '../../../use-cases/figures/view-figures.ts';
import type { ProcessLine } from '../../../use-cases/pipeline/process-view.ts';
import { PageHeading } from '../components/display.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { type FormErrors, noErrors } from '../components/form-errors.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { BalanceSection } from './balance-section.tsx';
import { ControlledSection } from './controlled-section.tsx';
import { DurationsSection } from './durations-section.tsx';
import type { FiguresFilter } from './figures-filter.ts';
import { FigurePatterns } from './key.tsx';
import { OutcomesSection } from './outcomes-section.tsx';
import { PeriodForm } from './period-form.tsx';
import { periodInWords } from './period-words.ts';
import { RisksSection } from './risks-section.tsx';
import { StatesSection } from './states-section.tsx';
import { TimeSection } from './time-section.tsx';
import { TreatiesSection } from './treaties-section.tsx';

interface AroundProps {
  readonly page: PageContext;
  readonly filter: FiguresFilter;
  readonly today: string;
}

interface FiguresProps extends AroundProps {
  readonly told: Figures;
  readonly controlled: ControlledList;
  readonly timeZone: string;
  /** Undefined for those who do not see the treaties under way. */
  readonly processes: readonly ProcessLine[] | undefined;
}

const leadOf = (page: PageContext): string =>
  page.t(page.actor?.role === 'prosecutor' ? figures.leadOwn : figures.leadAll);

/** The period, the day of which its end tells, and the State, in one line. */
export function toldInWords(
  page: PageContext,
  told: Pick<Figures, 'from' | 'to' | 'asOf' | 'state'>,
): string {
  const words = [
    periodInWords(page, told),
    page.t(figures.asOf, { date: page.date(told.asOf) }),
    ...(told.state === null ? [] : [page.state(told.state)]),
  ];
  return words.join(', ');
}

const Notes = ({ page, told }: { page: PageContext; told: Figures }) => (
  <details class="k-step k-sheet__notes">
    <summary>{page.t(figures.notes)}</summary>
    <ul class="ds-list k-small">
      <li>{page.t(figures.noteCounted)}</li>
      <li>{page.t(figures.noteMarks)}</li>
      {!told.isToday && <li>{page.t(figures.notePast)}</li>}
      <li>{page.t(figures.noteToday)}</li>
    </ul>
  </details>
);

export function FiguresView(props: FiguresProps) {
  const { page, filter, today, told, controlled, processes, timeZone } = props;
  const isEmpty = told.byState.length === 0;
  return (
    <Layout page={page} title={page.t(figures.title)}>
      <PageHeading title={page.t(figures.title)} lead={leadOf(page)} />
      <PeriodForm {...{ page, filter, today }} shown={told} errors={noErrors} />
      <p class="k-sheet__sentence">
        <strong>{toldInWords(page, told)}</strong>
      </p>
      <FigurePatterns />
      <div class="k-sheet">
        {isEmpty && <p>{page.t(figures.noMovement)}</p>}
        <BalanceSection {...{ page, told }} />
        <TimeSection {...{ page, told }} />
        <DurationsSection {...{ page, told }} />
        <RisksSection {...{ page, told, timeZone }} />
        {!isEmpty && <StatesSection {...{ page, told }} sort={filter.sort} />}
        <OutcomesSection {...{ page, told }} />
        <ControlledSection {...{ page, timeZone }} list={controlled} />
        {processes && <TreatiesSection page={page} lines={processes} />}
      </div>
      <Notes {...{ page, told }} />
    </Layout>
  );
}

export const WrongPeriodView = ({ page, filter, today, errors }: AroundProps & { errors: FormErrors }) => (
  <Layout page={page} title={page.t(figures.title)} failed>
    <PageHeading title={page.t(figures.title)} lead={leadOf(page)} />
    <ErrorSummary page={page} errors={errors} />
    <PeriodForm {...{ page, filter, today, errors }} shown={undefined} />
  </Layout>
);
