import type { Context } from 'hono';
import { offenceCategories } from '../../../domain/codes.ts';
import type { UseCaseError } from '../../../use-cases/errors.ts';
import { listAuthorities } from '../../../use-cases/states/list-authorities.ts';
import { assessBasis } from '../../../use-cases/treaties/assess-basis.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { errorsOf, noErrors } from '../components/form-errors.ts';
import { type PageContext, pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { type Demands, demandsOn } from './demands.ts';
import { DraftForm, type DraftFormProps } from './draft-form.tsx';
import { type DraftValues, textAt } from './draft-values.ts';

interface ShownDraft
  extends Pick<DraftFormProps, 'values' | 'title' | 'action' | 'cancelTo' | 'saveLabel' | 'sequence'> {
  readonly fields: 'all' | readonly string[];
  /** A refusal that is to be shown at the fields. */
  readonly error?: UseCaseError;
}

const categoriesOf = (values: DraftValues) => {
  const typed = new Set(
    Array.from({ length: values.offences }, (_, index) => textAt(values, `/offences/${index}/category`)),
  );
  return offenceCategories.filter((category) => typed.has(category));
};

const detailLabel = (page: PageContext, { details }: Demands, path: string): string | undefined => {
  const demand = details.find((detail) => detail.path === path);
  return demand && page.t(demand.text);
};

/** The draft's form with what the law asks of it today; with an error, everything typed is kept. */
export async function showDraft(
  c: Context<AppEnv>,
  { values, fields, error, ...rest }: ShownDraft,
): Promise<Response> {
  const ctx = contextOf(c);
  const page = pageOf(c);
  const { kind, direction, state } = values;
  const [assessment, registry, known] = await Promise.all([
    assessBasis(ctx, { kind, direction, state, offences: categoriesOf(values) }),
    ctx.registry.current(),
    listAuthorities(ctx, state),
  ]);
  const authorities = known
    .filter(({ kinds, endedOn }) => kinds.includes(kind) && endedOn === null)
    .map(({ name }) => name);
  const demands = demandsOn(values, (id) => registry.byId.get(id)?.form === 'bilateral');
  const open = (field: string) => fields === 'all' || fields.includes(field);
  const errors = error
    ? errorsOf(error.findings, page, (path) => detailLabel(page, demands, path))
    : noErrors;
  const view = <DraftForm {...rest} {...{ page, values, demands, errors, open, assessment, authorities }} />;
  if (error?.code === 'precondition_failed') return renderPage(c, view, 412);
  return renderPage(c, view, error ? 422 : 200);
}
