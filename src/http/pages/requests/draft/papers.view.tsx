import { languageNames } from '../../../../i18n/messages/codes.ts';
import { draft } from '../../../../i18n/messages/draft.ts';
import { requestForm } from '../../../../i18n/messages/request-form.ts';
import { requestPage } from '../../../../i18n/messages/request-page.ts';
import { site } from '../../../../i18n/messages/site.ts';
import { Tag } from '../../components/display.tsx';
import type { FormErrors } from '../../components/form-errors.ts';
import { fieldId } from '../../components/form-errors.ts';
import type { PageContext } from '../../page-context.ts';
import type { Demand, Demands } from '../demands.ts';
import type { OpenDraft } from './open-draft.ts';
import { draftHref } from './sections.ts';

interface PapersProps {
  readonly page: PageContext;
  readonly draft: OpenDraft;
  readonly demands: Demands;
  readonly errors: FormErrors;
}

const typeOf = ({ path }: Demand) => path.replace('/documents/', '');

function AddPaper({ page, draft: { view }, errors, demand }: PapersProps & { demand: Demand }) {
  const id = fieldId(demand.path);
  const error = errors.at(demand.path);
  return (
    <form class="k-paper" method="post" action={draftHref(view.id, 'papers')} enctype="multipart/form-data">
      <input type="hidden" name="type" value={typeOf(demand)} />
      <div class="ds-field">
        <label class="ds-label" for={id}>
          {page.t(draft.paperChoose, { paper: page.t(demand.text) })}
        </label>
        <input
          class="ds-input"
          type="file"
          id={id}
          name="file"
          aria-describedby={error && `${id}-error`}
          aria-invalid={error ? 'true' : undefined}
        />
        {error && (
          <p class="ds-validation-message" id={`${id}-error`}>
            {error}
          </p>
        )}
      </div>
      <div class="ds-field">
        <label class="ds-label" for={`${id}-language`}>
          {page.t(requestPage.documentLanguage)}
        </label>
        <select class="ds-input" id={`${id}-language`} name="language">
          {Object.entries(languageNames).map(([value, name]) => (
            <option value={value} selected={value === page.language}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" class="ds-button" data-variant="secondary">
        {page.t(draft.paperAdd)}
      </button>
    </form>
  );
}

function Paper(props: PapersProps & { demand: Demand }) {
  const { page, demand } = props;
  const own = props.draft.view.documents.filter(({ type }) => type === typeOf(demand));
  return (
    <li class="k-card">
      <p>
        {page.t(demand.text)}{' '}
        <Tag tone={own.length > 0 ? 'success' : demand.required ? 'warning' : 'neutral'}>
          {own.length > 0
            ? `✓ ${page.t(draft.stateComplete)}`
            : page.t(demand.required ? requestForm.required : site.optional)}
        </Tag>
      </p>
      <p class="k-muted k-small">{page.cite(demand.sources.join('; '))}</p>
      {own.length > 0 && (
        <p class="k-small">
          {page.t(draft.paperAdded, { files: own.map(({ fileName }) => fileName).join(', ') })}
        </p>
      )}
      <AddPaper {...props} />
    </li>
  );
}

/** Each paper the law asks for, with its own way to add it; those still wanting come first. */
export function Papers(props: PapersProps) {
  const { page, demands } = props;
  if (demands.papers.length === 0) return <p class="k-muted">{page.t(draft.papersNone)}</p>;
  return (
    <ul class="k-plain-list">
      {[...demands.papers]
        .sort((a, b) => Number(b.required) - Number(a.required))
        .map((demand) => (
          <Paper {...props} demand={demand} />
        ))}
    </ul>
  );
}
