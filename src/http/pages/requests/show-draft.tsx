import type { Context } from 'hono';
import type { UseCaseError } from '../../../use-cases/errors.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { errorsOf, noErrors } from '../components/form-errors.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { detailLabel, surroundingsOf } from './draft/surroundings.ts';
import { DraftForm, type DraftFormProps } from './draft-form.tsx';

interface ShownDraft
  extends Pick<
    DraftFormProps,
    'values' | 'title' | 'action' | 'cancelTo' | 'saveLabel' | 'added' | 'removed'
  > {
  /** A refusal that is to be shown at the fields. */
  readonly error?: UseCaseError;
}

/** The whole request as one form, for what is filed at its creation; with an error, everything typed is kept. */
export async function showDraft(c: Context<AppEnv>, { error, ...rest }: ShownDraft): Promise<Response> {
  const page = pageOf(c);
  const around = await surroundingsOf(contextOf(c), page, rest.values);
  const errors = error
    ? errorsOf(error.findings, page, (path) => detailLabel(page, around.demands, path))
    : noErrors;
  const view = <DraftForm {...rest} {...around} {...{ page, errors }} open={() => true} />;
  return renderPage(c, view, error ? 422 : 200);
}
