import { newestPapers } from '../../../domain/papers/relations.ts';
import { languageNames } from '../../../i18n/messages/codes.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import { uploading } from '../../../i18n/messages/uploading.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { CheckboxField, SelectField } from '../components/fields.tsx';
import type { DocumentsProps } from './documents-props.ts';

function Files({ page, errors }: Pick<DocumentsProps, 'page' | 'errors'>) {
  const error = errors.at('/file');
  return (
    <div class="ds-field k-field k-drop">
      <label class="ds-label" for="f-file">
        {page.t(uploading.files)}
      </label>
      <p class="k-muted k-small" id="f-file-hint">
        {page.t(uploading.filesHint)}
      </p>
      <input
        class="ds-input"
        type="file"
        id="f-file"
        name="file"
        required
        multiple
        aria-describedby={error ? 'f-file-hint f-file-error' : 'f-file-hint'}
        aria-invalid={error ? 'true' : undefined}
      />
      {error && (
        <p class="ds-validation-message" id="f-file-error">
          {error}
        </p>
      )}
    </div>
  );
}

/** Only where there is a paper to which the new one could belong. */
function Relations({ page, documents, errors }: Pick<DocumentsProps, 'page' | 'documents' | 'errors'>) {
  const choices = newestPapers(documents).map(({ id, fileName, translationOf }) => ({
    value: id,
    label: fileName,
    isOriginal: translationOf === null,
  }));
  if (choices.length === 0) return null;
  return (
    <details
      class="k-more"
      open={errors.at('/translationOf') !== undefined || errors.at('/replaces') !== undefined}
    >
      <summary>{page.t(uploading.belongs)}</summary>
      <SelectField
        path="/translationOf"
        label={page.t(uploading.translationOf)}
        options={choices.filter(({ isOriginal }) => isOriginal)}
        empty={page.t(uploading.ofNone)}
        errors={errors}
      />
      <CheckboxField path="/certified" label={page.t(uploading.certified)} checked={false} />
      <SelectField
        path="/replaces"
        label={page.t(uploading.replaces)}
        options={choices}
        empty={page.t(uploading.ofNone)}
        errors={errors}
      />
    </details>
  );
}

/** Several files go at once; each becomes a paper of its own. */
export function UploadForm({ page, requestId, documents, types, releases, errors }: DocumentsProps) {
  return (
    <details class="k-step" id="upload" open={errors.list.length > 0}>
      <summary>{page.t(requestPage.upload)}</summary>
      <div>
        <ErrorSummary page={page} errors={errors} />
        <form
          method="post"
          action={`/requests/${requestId}/documents`}
          enctype="multipart/form-data"
          data-upload={`/api/v1/requests/${requestId}/documents`}
          data-language={page.language}
          data-waits={page.t(uploading.waits)}
          data-arrived={page.t(uploading.sent)}
          data-broken={page.t(uploading.broken)}
        >
          <Files page={page} errors={errors} />
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
          <Relations {...{ page, documents, errors }} />
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
