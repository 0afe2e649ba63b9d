import type { Text } from '../../../domain/text.ts';
import { languageNames } from '../../../i18n/messages/codes.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import type { SharedDocument } from '../../../use-cases/requests/request-view.ts';
import { Instant, Section } from '../components/display.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { CheckboxField, SelectField } from '../components/fields.tsx';
import type { FormErrors } from '../components/form-errors.ts';
import type { PageContext } from '../page-context.ts';
import { documentTypeName } from './document-types.ts';
import { ReleaseForm } from './release-form.tsx';
import { SharedMark } from './shared-mark.tsx';
import type { StepListProps } from './step-list-props.ts';

export interface ListedDocument extends SharedDocument {
  readonly released?: boolean;
}

export interface DocumentsProps {
  readonly page: PageContext;
  readonly requestId: string;
  readonly documents: readonly ListedDocument[];
  readonly types: readonly { readonly value: string; readonly name: Text }[];
  readonly mayUpload: boolean;
  readonly mayRelease: boolean;
  /** Whether the reader may show papers to the other side at all. */
  readonly releases: boolean;
  readonly errors: FormErrors;
  /** The form of this page that was just refused. */
  readonly failed?: StepListProps['failed'];
}

const languageLabel = (code: string): string =>
  code in languageNames ? languageNames[code as keyof typeof languageNames] : code;

function DocumentRow(props: DocumentsProps & { document: ListedDocument }) {
  const { page, requestId, document, mayRelease } = props;
  return (
    <li>
      <a class="ds-link" href={`/requests/${requestId}/documents/${document.id}`}>
        {document.fileName}
      </a>
      <p class="k-muted k-small">
        {page.t(documentTypeName(document.type))} · {languageLabel(document.language)} ·{' '}
        {page.size(document.size)} · <Instant page={page} at={document.uploadedAt} />
      </p>
      {document.released && <SharedMark page={page} />}
      {mayRelease && document.released === false && <ReleaseForm {...props} />}
    </li>
  );
}

function Upload({ page, requestId, types, releases, errors }: DocumentsProps) {
  const error = errors.at('/file');
  return (
    <details class="k-step" id="upload" open={errors.list.length > 0}>
      <summary>{page.t(requestPage.upload)}</summary>
      <div>
        <ErrorSummary page={page} errors={errors} />
        <form method="post" action={`/requests/${requestId}/documents`} enctype="multipart/form-data">
          <div class="ds-field k-field">
            <label class="ds-label" for="f-file">
              {page.t(requestPage.file)}
            </label>
            <input
              class="ds-input"
              type="file"
              id="f-file"
              name="file"
              required
              aria-describedby={error && 'f-file-error'}
            />
            {error && (
              <p class="ds-validation-message" id="f-file-error">
                {error}
              </p>
            )}
          </div>
          <SelectField
            path="/type"
            label={page.t(requestPage.documentType)}
            options={types.map(({ value, name }) => ({ value, label: page.t(name) }))}
            errors={errors}
          />
          <SelectField
            path="/language"
            label={page.t(requestPage.documentLanguage)}
            options={Object.entries(languageNames).map(([value, label]) => ({ value, label }))}
            value={page.language}
            errors={errors}
          />
          {releases && (
            <CheckboxField
              path="/released"
              label={page.t(requestPage.released)}
              hint={page.t(requestPage.releaseHint)}
              checked={false}
            />
          )}
          <button type="submit" class="ds-button">
            {page.t(requestPage.uploadButton)}
          </button>
        </form>
      </div>
    </details>
  );
}

export function DocumentsSection(props: DocumentsProps) {
  const { page, documents, mayUpload } = props;
  return (
    <Section id="documents" title={page.t(requestPage.documents)}>
      {documents.length === 0 ? (
        <p class="k-muted">{page.t(requestPage.documentsNone)}</p>
      ) : (
        <ul class="k-plain-list" aria-label={page.t(requestPage.documentsCaption)}>
          {documents.map((document) => (
            <DocumentRow {...props} document={document} />
          ))}
        </ul>
      )}
      {mayUpload && <Upload {...props} />}
    </Section>
  );
}
