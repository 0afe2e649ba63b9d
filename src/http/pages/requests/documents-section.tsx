import { requestPage } from '../../../i18n/messages/request-page.ts';
import { Alert, Section } from '../components/display.tsx';
import { DocumentRow } from './document-row.tsx';
import type { DocumentsProps } from './documents-props.ts';
import { UploadForm } from './upload-form.tsx';

export function DocumentsSection(props: DocumentsProps) {
  const { page, documents, mayUpload } = props;
  return (
    <Section id="documents" title={page.t(requestPage.documents)}>
      {props.remarks.map((remark) => (
        <Alert tone="warning">{page.t(remark)}</Alert>
      ))}
      {documents.length === 0 ? (
        <p class="k-muted">{page.t(requestPage.documentsNone)}</p>
      ) : (
        <ul class="k-plain-list" aria-label={page.t(requestPage.documentsCaption)}>
          {documents.map((document) => (
            <DocumentRow {...props} document={document} />
          ))}
        </ul>
      )}
      {mayUpload && <UploadForm {...props} />}
    </Section>
  );
}
