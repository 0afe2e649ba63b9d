import type { Child } from 'hono/jsx';
import { treatyChanges } from '../../../i18n/messages/treaty-changes.ts';
import { PageHeading } from '../components/display.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { TextArea, TextField } from '../components/fields.tsx';
import type { FormErrors } from '../components/form-errors.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import type { Typed } from './change-form.ts';

export interface ChangeFrameProps {
  readonly page: PageContext;
  readonly title: string;
  readonly lead: string;
  /** What is changed, by name. */
  readonly about?: Child;
  readonly action: string;
  readonly cancelTo: string;
  /** The record as it was when the form was opened. */
  readonly tag: string | undefined;
  readonly typed: Typed;
  readonly errors: FormErrors;
  /** Nothing rests on it yet, so it is saved without being weighed. */
  readonly savesAtOnce?: boolean;
  readonly children?: Child;
}

/** Where the change was read: asked for by every form that changes the registry. */
function Reason({ page, typed, errors }: Pick<ChangeFrameProps, 'page' | 'typed' | 'errors'>) {
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{page.t(treatyChanges.source)}</legend>
      <TextField
        path="/source/reference"
        label={page.t(treatyChanges.sourceReference)}
        value={typed.get('/source/reference')}
        errors={errors}
        required
      />
      <TextField
        path="/source/on"
        type="date"
        label={page.t(treatyChanges.sourceDate)}
        value={typed.get('/source/on')}
        errors={errors}
        required
      />
      <TextArea
        path="/note"
        label={page.t(treatyChanges.reasonNote)}
        value={typed.get('/note')}
        errors={errors}
        rows={2}
      />
    </fieldset>
  );
}

/** The frame of every form that changes the registry. */
export function ChangeFrame(props: ChangeFrameProps) {
  const { page, title, lead, about, action, cancelTo, tag, errors } = props;
  return (
    <Layout page={page} title={title} width="narrow" failed={errors.list.length > 0}>
      <ErrorSummary page={page} errors={errors} />
      <PageHeading title={title} lead={lead}>
        {about}
      </PageHeading>
      <form method="post" action={action} class="k-form">
        {tag && <input type="hidden" name="tag" value={tag} />}
        {props.children}
        <Reason {...props} />
        <div class="k-actions">
          <button type="submit" name="intent" value="weigh" class="ds-button">
            {page.t(props.savesAtOnce ? treatyChanges.save : treatyChanges.weigh)}
          </button>
          <a class="ds-link" href={cancelTo}>
            {page.t(treatyChanges.cancel)}
          </a>
        </div>
      </form>
    </Layout>
  );
}
