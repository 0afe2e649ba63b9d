import { routes, stageName, stageTable } from '../../../domain/pipeline/stages.ts';
import type { Treaty } from '../../../domain/treaties/treaty.ts';
import { kindNames } from '../../../i18n/messages/codes.ts';
import { pipeline } from '../../../i18n/messages/pipeline.ts';
import { routeNames } from '../../../i18n/messages/pipeline-codes.ts';
import { site } from '../../../i18n/messages/site.ts';
import { PageHeading } from '../components/display.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { CheckboxField, ChoiceField, SelectField, TextArea, TextField } from '../components/fields.tsx';
import type { FormErrors } from '../components/form-errors.ts';
import { kindOptions, stateOptions } from '../components/options.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { titleFor } from '../treaties/treaty-title.ts';

export interface TypedProcess {
  readonly treatyId: string;
  readonly title: string;
  readonly state: string;
  readonly kinds: readonly string[];
  readonly route: string;
  readonly stage: string;
  readonly on: string;
  readonly unknown: string;
  readonly note: string;
  readonly source: string;
}

interface NewProcessProps {
  readonly page: PageContext;
  readonly typed: TypedProcess;
  readonly errors: FormErrors;
  /** Treaties of the registry that may be started. */
  readonly choosable: readonly Treaty[];
}

const Unregistered = ({ page, typed, errors }: NewProcessProps) => (
  <fieldset class="k-group">
    <legend>{page.t(pipeline.onlyUnregistered)}</legend>
    <TextField path="/title" label={page.t(pipeline.workingTitle)} value={typed.title} {...{ errors }} />
    <SelectField
      path="/states"
      label={page.t(site.state)}
      options={stateOptions(page)}
      value={typed.state}
      empty={page.t(site.choose)}
      errors={errors}
    />
    <ChoiceField
      path="/kinds"
      label={page.t(site.kind)}
      options={kindOptions(page)}
      chosen={typed.kinds}
      many
      errors={errors}
    />
    <SelectField
      path="/route"
      label={page.t(pipeline.route)}
      options={routes.map((value) => ({ value, label: page.t(routeNames[value]) }))}
      value={typed.route}
      errors={errors}
    />
  </fieldset>
);

export function NewProcessView(props: NewProcessProps) {
  const { page, typed, errors, choosable } = props;
  const title = page.t(pipeline.start);
  const treaties = choosable.map((treaty) => ({
    value: treaty.id,
    label: `${titleFor(treaty.titles, page.language).title} (${treaty.kinds
      .map((kind) => page.t(kindNames[kind]))
      .join(', ')})`,
  }));
  return (
    <Layout page={page} title={title} failed={errors.list.length > 0}>
      <PageHeading title={title} lead={page.t(pipeline.newLead)} />
      <ErrorSummary page={page} errors={errors} />
      <form method="post" action="/pipeline/new" class="k-form" novalidate>
        <SelectField
          path="/treatyId"
          label={page.t(pipeline.registryTreaty)}
          options={treaties}
          value={typed.treatyId}
          empty={page.t(pipeline.notInRegistry)}
          errors={errors}
        />
        <Unregistered {...props} />
        <SelectField
          path="/stage"
          label={page.t(pipeline.stage)}
          options={stageTable.map(({ code }) => ({ value: code, label: page.t(stageName(code)) }))}
          value={typed.stage}
          errors={errors}
        />
        <TextField path="/on" type="date" label={page.t(pipeline.on)} value={typed.on} errors={errors} />
        <CheckboxField path="/unknown" label={page.t(pipeline.onNotKnown)} checked={typed.unknown !== ''} />
        <TextArea path="/note" rows={3} label={page.t(pipeline.note)} value={typed.note} errors={errors} />
        <TextField
          path="/source"
          label={page.t(pipeline.source)}
          hint={page.t(pipeline.sourceHint)}
          value={typed.source}
          errors={errors}
        />
        <button type="submit" class="ds-button">
          {page.t(pipeline.start)}
        </button>
      </form>
    </Layout>
  );
}
