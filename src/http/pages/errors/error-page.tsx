import type { Context } from 'hono';
import { stateMachines } from '../../../domain/law/kz/state-machines.ts';
import { errorDetails, errorPages } from '../../../i18n/messages/errors.ts';
import { UseCaseError } from '../../../use-cases/errors.ts';
import type { AppEnv } from '../../context.ts';
import { codeOf, type Problem, problemOfError } from '../../problem.ts';
import { PageHeading } from '../components/display.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { errorsOf } from '../components/form-errors.ts';
import { Layout } from '../layout.tsx';
import { type PageContext, pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';

interface ErrorViewProps {
  readonly page: PageContext;
  readonly problem: Problem;
  readonly retryAfterSeconds: number | undefined;
}

const hasOwnWords = (code: string): code is keyof typeof errorDetails => code in errorDetails;

/** What the problem document tells programs, a person is told in their own words. */
const detailOf = (page: PageContext, { code, detail }: Problem): string =>
  hasOwnWords(code) ? page.t(errorDetails[code]) : detail;

/** By its name in any machine that has it: the page does not know the kind of the request. */
const actionName = (page: PageContext, action: string): string => {
  const named = Object.values(stateMachines)
    .flatMap(({ transitions }) => transitions)
    .find((transition) => transition.action === action);
  return named ? page.t(named.name) : action;
};

function NextStep({ page, problem }: Omit<ErrorViewProps, 'retryAfterSeconds'>) {
  const stale = problem.status === 409 || problem.status === 412;
  const here = page.path.replace(/\/(actions|edit|documents)(\/.*)?$/, '');
  return (
    <p class="k-actions">
      {stale && (
        <a class="ds-button" href={here}>
          {page.t(errorPages.reload)}
        </a>
      )}
      <a class="ds-button" data-variant="secondary" href={page.actor ? '/' : '/sign-in'}>
        {page.t(page.actor ? errorPages.toWork : errorPages.toSignIn)}
      </a>
    </p>
  );
}

function ErrorView({ page, problem, retryAfterSeconds }: ErrorViewProps) {
  const errors = errorsOf(problem.findings ?? [], page);
  return (
    <Layout page={page} title={problem.title} width="narrow">
      <PageHeading title={problem.title} lead={detailOf(page, problem)} />
      <ErrorSummary page={page} errors={errors} hrefOf={() => undefined} />
      {retryAfterSeconds !== undefined && (
        <p>{page.t(errorPages.tryLater, { minutes: Math.ceil(retryAfterSeconds / 60) })}</p>
      )}
      {problem.allowed && problem.allowed.length > 0 && (
        <p>
          {page.t(errorPages.possibleNow)}:{' '}
          {problem.allowed.map((action) => actionName(page, action)).join(', ')}
        </p>
      )}
      <NextStep page={page} problem={problem} />
      <p class="k-muted">
        {page.t(errorPages.requestId)}: <code class="k-request-id">{problem.requestId}</code>
        <br />
        <span class="k-small">{page.t(errorPages.copyHint)}</span>
      </p>
    </Layout>
  );
}

const toldOf = (c: Context<AppEnv>) => ({ language: c.var.language, requestId: c.var.requestId });

/** For a reader of pages: an error thrown anywhere below. Someone not signed in is led to the sign-in page. */
export function errorPage(c: Context<AppEnv>, error: unknown): Response | Promise<Response> {
  const page = pageOf(c);
  if (codeOf(error) === 'not_signed_in') {
    return c.redirect(`/sign-in?back=${encodeURIComponent(page.address)}`, 303);
  }
  const problem = problemOfError(error, toldOf(c));
  const retryAfterSeconds = error instanceof UseCaseError ? error.retryAfterSeconds : undefined;
  if (retryAfterSeconds !== undefined) c.header('retry-after', String(retryAfterSeconds));
  return renderPage(c, <ErrorView {...{ page, problem, retryAfterSeconds }} />, problem.status);
}

/** A refusal that nothing below has thrown. */
export const problemPage = (c: Context<AppEnv>, problem: Problem): Promise<Response> =>
  renderPage(
    c,
    <ErrorView page={pageOf(c)} problem={problem} retryAfterSeconds={undefined} />,
    problem.status,
  );
