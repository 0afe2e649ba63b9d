import type { Context, Hono } from 'hono';
import { kinds } from '../../../domain/codes.ts';
import { site } from '../../../i18n/messages/site.ts';
import { treatyChanges } from '../../../i18n/messages/treaty-changes.ts';
import { UseCaseError } from '../../../use-cases/errors.ts';
import { requirePermission } from '../../../use-cases/require-permission.ts';
import { addTreaty } from '../../../use-cases/treaties/add-treaty.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { ChoiceField, SelectField, TextField } from '../components/fields.tsx';
import { errorsOf, type FormErrors, noErrors } from '../components/form-errors.ts';
import { kindOptions, stateOptions } from '../components/options.ts';
import { readForm, textsIn } from '../form-body.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { reasonFrom, type Typed, typedIn } from './change-form.ts';
import { ChangeFrame } from './change-frame.tsx';
import { changeLabel } from './change-labels.ts';
import { Field, TitleFields } from './correct-form.view.tsx';
import { treatyFields } from './treaty-fields.ts';

const asked = ['status', 'confidence', 'signedOn', 'signedAt', 'ratifiedOn', 'inForceFrom', 'note'] as const;

interface Shown {
  readonly typed: Typed;
  readonly chosen: readonly string[];
  readonly errors: FormErrors;
}

function showForm(c: Context<AppEnv>, { typed, chosen, errors }: Shown): Promise<Response> {
  const page = pageOf(c);
  const shared = { page, typed, errors };
  const view = (
    <ChangeFrame
      {...shared}
      tag={undefined}
      title={page.t(treatyChanges.addTreaty)}
      lead={page.t(treatyChanges.addLead)}
      action="/treaties/new"
      cancelTo="/treaties"
      savesAtOnce
    >
      <TextField
        path="/treaty/id"
        label={page.t(treatyChanges.identifier)}
        hint={page.t(treatyChanges.identifierHint)}
        value={typed.get('/treaty/id')}
        errors={errors}
        required
      />
      <SelectField
        path="/treaty/parties/0/state"
        label={page.t(treatyChanges.otherParty)}
        options={stateOptions(page)}
        value={typed.get('/treaty/parties/0/state')}
        empty={page.t(site.choose)}
        errors={errors}
        required
      />
      <ChoiceField
        path="/treaty/kinds"
        label={page.t(site.kind)}
        options={kindOptions(page)}
        chosen={chosen}
        errors={errors}
        many
      />
      <TitleFields {...shared} under="/treaty" />
      {asked.map((name) => (
        <Field {...shared} path={`/treaty/${name}`} field={treatyFields[name]} />
      ))}
    </ChangeFrame>
  );
  return renderPage(c, view, errors.list.length > 0 ? 422 : 200);
}

/** A bilateral treaty; conventions come with the registry, or through the API. */
const entryFrom = (typed: Typed, form: FormData) => {
  const at = (name: string) => typed.get(`/treaty/${name}`) ?? '';
  return {
    id: at('id'),
    form: 'bilateral',
    titles: { ru: at('titles/ru'), kk: at('titles/kk') || null, en: at('titles/en') || null },
    kinds: kinds.filter((kind) => textsIn(form, 'treaty/kinds').includes(kind)),
    scope: 'general',
    offences: [],
    family: 'bilateral',
    basisRole: 'request',
    status: at('status'),
    confidence: at('confidence'),
    signedOn: at('signedOn') || null,
    signedAt: at('signedAt') || null,
    ratifiedOn: at('ratifiedOn') || null,
    inForceFrom: at('inForceFrom') || null,
    note: at('note'),
    sources: [],
    parties: at('parties/0/state') ? [{ state: at('parties/0/state'), status: 'party' }] : [],
  };
};

const begun: Typed = new Map([
  ['/treaty/status', 'signed'],
  ['/treaty/confidence', 'high'],
]);

export function mountAddTreaty(app: Hono<AppEnv>): void {
  app.get('/treaties/new', (c) => {
    requirePermission(contextOf(c), 'registry:correct');
    return showForm(c, { typed: begun, chosen: [], errors: noErrors });
  });

  app.post('/treaties/new', async (c) => {
    const ctx = contextOf(c);
    requirePermission(ctx, 'registry:correct');
    const page = pageOf(c);
    const form = await readForm(c);
    const typed = typedIn(form);
    try {
      const { treatyId } = await addTreaty(ctx, { treaty: entryFrom(typed, form), ...reasonFrom(typed) });
      return c.redirect(`/treaties/${treatyId}?done=changed#history`, 303);
    } catch (error) {
      if (!(error instanceof UseCaseError && error.code === 'invalid')) throw error;
      const errors = errorsOf(error.findings, page, (path) => changeLabel(page, path));
      return showForm(c, { typed, chosen: textsIn(form, 'treaty/kinds'), errors });
    }
  });
}
