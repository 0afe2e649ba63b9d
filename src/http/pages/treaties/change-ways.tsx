import { articleOf, isProvisionKey, provisionAt } from '../../../domain/treaties/provision-fields.ts';
import type { UseCaseContext } from '../../../use-cases/context.ts';
import { notFound } from '../../../use-cases/errors.ts';
import { confirmForce } from '../../../use-cases/treaties/confirm-force.ts';
import { correctProvision } from '../../../use-cases/treaties/correct-provision.ts';
import { correctTreaty } from '../../../use-cases/treaties/correct-treaty.ts';
import type { TreatyView } from '../../../use-cases/treaties/get-treaty.ts';
import { changeFrom, type reasonFrom, type Typed, typedFrom } from './change-form.ts';
import { ConfirmForm, CorrectForm, type TreatyFormProps } from './correct-form.view.tsx';
import { typedFromValue, valueFrom } from './provision-form.ts';
import { ProvisionForm } from './provision-form.view.tsx';

type Reason = ReturnType<typeof reasonFrom> & { readonly expected: readonly string[] };

/** One way to change a treaty: what its form shows first, what it proposes, and how that is saved. */
export interface Way {
  readonly path: string;
  begin(treaty: TreatyView): Typed;
  proposal(typed: Typed, treaty: TreatyView): Readonly<Record<string, unknown>>;
  save(
    ctx: UseCaseContext,
    id: string,
    proposed: Readonly<Record<string, unknown>>,
    reason: Reason,
  ): Promise<unknown>;
  view(props: TreatyFormProps): ReturnType<typeof CorrectForm>;
}

export const correcting: Way = {
  path: 'correct',
  begin: typedFrom,
  proposal: (typed, treaty) => ({ kind: 'corrected', change: changeFrom(typed, treaty) }),
  save: (ctx, id, { change }, reason) => correctTreaty(ctx, id, { change, ...reason }),
  view: (props) => <CorrectForm {...props} />,
};

export const confirming: Way = {
  path: 'confirm',
  begin: ({ inForceFrom }) => new Map([['/inForceFrom', inForceFrom ?? '']]),
  proposal: (typed, { form }) => ({
    kind: 'force_confirmed',
    ...(typed.get('/inForceFrom') && { inForceFrom: typed.get('/inForceFrom') }),
    ...(form === 'multilateral' && typed.get('/state') && { state: typed.get('/state') }),
  }),
  save: (ctx, id, { inForceFrom, state }, reason) =>
    confirmForce(ctx, id, {
      ...reason,
      ...(inForceFrom !== undefined && { inForceFrom }),
      ...(state !== undefined && { state }),
    }),
  view: (props) => <ConfirmForm {...props} />,
};

export function recording(matter: string): Way {
  if (!isProvisionKey(matter)) throw notFound();
  return {
    path: `provisions/${matter}`,
    begin: ({ provisions }) =>
      new Map([
        ...typedFromValue(matter, provisionAt(provisions, matter)),
        ['/article', articleOf(provisions, matter) ?? ''],
      ]),
    proposal: (typed) => ({
      kind: 'provision_corrected',
      key: matter,
      value: valueFrom(matter, typed),
      article: typed.get('/article') || null,
    }),
    save: (ctx, id, { value, article }, reason) =>
      correctProvision(ctx, { treatyId: id, key: matter }, { value, article, ...reason }),
    view: (props) => <ProvisionForm {...props} matter={matter} />,
  };
}
