import { offenceCategories } from '../../../../domain/codes.ts';
import type { BasisAssessment } from '../../../../domain/treaties/basis-question.ts';
import type { UseCaseContext } from '../../../../use-cases/context.ts';
import { listOffices } from '../../../../use-cases/offices/list-offices.ts';
import { listAuthorities } from '../../../../use-cases/states/list-authorities.ts';
import { assessBasis } from '../../../../use-cases/treaties/assess-basis.ts';
import type { PageContext } from '../../page-context.ts';
import { type Demands, demandsOn } from '../demands.ts';
import { type DraftValues, textAt } from '../draft-values.ts';

/** What the fields of a draft offer and what the law asks of it today. */
export interface DraftSurroundings {
  readonly assessment: BasisAssessment;
  readonly demands: Demands;
  readonly authorities: readonly string[];
  readonly offices: readonly string[];
}

const categoriesOf = (values: DraftValues) => {
  const typed = new Set(
    Array.from({ length: values.offences }, (_, index) => textAt(values, `/offences/${index}/category`)),
  );
  return offenceCategories.filter((category) => typed.has(category));
};

export async function surroundingsOf(
  ctx: UseCaseContext,
  page: PageContext,
  values: DraftValues,
): Promise<DraftSurroundings> {
  const { kind, direction, state } = values;
  const [assessment, registry, known, offices] = await Promise.all([
    assessBasis(ctx, { kind, direction, state, offences: categoriesOf(values) }),
    ctx.registry.current(),
    listAuthorities(ctx, state),
    listOffices(ctx),
  ]);
  return {
    assessment,
    demands: demandsOn(values, (id) => registry.byId.get(id)?.form === 'bilateral'),
    authorities: known
      .filter(({ kinds, endedOn }) => kinds.includes(kind) && endedOn === null)
      .map(({ name }) => name),
    offices: offices.map(({ name }) => page.t(name)),
  };
}

/** Fields that only the law names, under its words. */
export const detailLabel = (page: PageContext, { details }: Demands, path: string): string | undefined => {
  const demand = details.find((detail) => detail.path === path);
  return demand && page.t(demand.text);
};
