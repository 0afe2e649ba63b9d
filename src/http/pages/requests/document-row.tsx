import { languageNames } from '../../../i18n/messages/codes.ts';
import { uploading } from '../../../i18n/messages/uploading.ts';
import { Instant } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { documentTypeName } from './document-types.ts';
import type { DocumentsProps, ListedDocument } from './documents-props.ts';
import { ReleaseForm } from './release-form.tsx';
import { SharedMark } from './shared-mark.tsx';

const languageLabel = (code: string): string =>
  code in languageNames ? languageNames[code as keyof typeof languageNames] : code;

interface Related {
  readonly page: PageContext;
  readonly documents: readonly ListedDocument[];
  readonly document: ListedDocument;
}

/** Which paper it translates or replaces, and which has replaced it, as far as the reader sees those. */
function Relations({ page, documents, document }: Related) {
  const nameOf = (id: string | null) => documents.find((other) => other.id === id)?.fileName;
  const original = nameOf(document.translationOf);
  const older = nameOf(document.replaces);
  const newer = documents.find(({ replaces }) => replaces === document.id)?.fileName;
  const words = [
    original &&
      page.t(document.certified ? uploading.certifiedTranslation : uploading.translation, { name: original }),
    older && page.t(uploading.newVersionOf, { name: older }),
    newer && page.t(uploading.replacedBy, { name: newer }),
  ].filter((one) => typeof one === 'string');
  return words.length === 0 ? null : <p class="k-small">{words.join(' · ')}</p>;
}

export function DocumentRow(props: DocumentsProps & { document: ListedDocument }) {
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
      <Relations {...props} />
      {document.released && <SharedMark page={page} />}
      {mayRelease && document.released === false && <ReleaseForm {...props} />}
    </li>
  );
}
