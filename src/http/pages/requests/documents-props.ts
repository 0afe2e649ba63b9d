import type { Text } from '../../../domain/text.ts';
import type { SharedDocument } from '../../../use-cases/requests/request-view.ts';
import type { FormErrors } from '../components/form-errors.ts';
import type { PageContext } from '../page-context.ts';
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
  /** What to look at in the papers that were just added. */
  readonly remarks: readonly Text[];
  /** The form of this page that was just refused. */
  readonly failed?: StepListProps['failed'];
}
