import type { Direction, Instant, Kind, PlainDate, StateCode } from '../../domain/codes.ts';
import type { Finding } from '../../domain/finding.ts';
import type { CentralAuthority } from '../../domain/law/kz/central-authority.ts';
import type { FollowUp } from '../../domain/law/kz/follow-ups.ts';
import type { PaperRelations } from '../../domain/papers/relations.ts';
import type { AssetTotal } from '../../domain/requests/assets.ts';
import type { CaseRecords } from '../../domain/requests/case-records.ts';
import type { Question } from '../../domain/requests/case-state.ts';
import type { Person, RequestContent } from '../../domain/requests/request-content.ts';
import type { SpecialtyRule, SpecialtyWindow } from '../../domain/requests/specialty-window.ts';
import type { Text } from '../../domain/text.ts';
import type { BasisAssessment } from '../../domain/treaties/basis-question.ts';
import type { DocumentRow } from '../ports/papers.ts';
import type { FiledBasis } from './filed-basis.ts';
import type { SharedAction } from './list-actions.ts';

export type DocumentView = Omit<DocumentRow, 'requestId'>;

export interface RelatedRequest {
  readonly id: string;
  readonly reference: string;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly status: string;
  readonly statusName: Text;
}

/** The request as our own people see it: its contents and everything derived from its log. */
export interface InternalView extends RequestContent, CaseRecords {
  readonly view: 'internal';
  readonly id: string;
  readonly reference: string;
  readonly status: string;
  readonly statusName: Text;
  readonly terminal: boolean;
  readonly sequence: number;
  readonly office: string;
  readonly executingOffice: string | null;
  readonly assigneeId: string | null;
  readonly createdById: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** Central authority by УПК 559, and why. */
  readonly centralAuthority: CentralAuthority;
  readonly tracks: Readonly<Record<string, string>>;
  readonly controlledUntil: PlainDate | null;
  readonly visibleToState: boolean;
  readonly namesReleased: boolean;
  readonly documents: readonly DocumentView[];
  readonly questions: readonly Question[];
  /** When the protection of a surrendered person ends, as far as the records tell; null where none was surrendered. */
  readonly specialtyWindow: (SpecialtyRule & SpecialtyWindow) | null;
  readonly assetTotals: readonly AssetTotal[];
  readonly related: readonly RelatedRequest[];
  readonly followUps: readonly FollowUp[];
  /** The bases that exist today, what stands against the one chosen, and what it was when it was last checked. */
  readonly basis: {
    readonly assessment: BasisAssessment;
    readonly findings: readonly Finding[];
    readonly filed: FiledBasis | undefined;
  };
  /** Fields this person may change now. */
  readonly editable: 'all' | readonly string[];
}

export type SharedDocument = Pick<
  DocumentRow,
  | 'id'
  | 'type'
  | 'language'
  | 'fileName'
  | 'mediaType'
  | 'size'
  | 'sha256'
  | 'uploadedAt'
  | keyof PaperRelations
>;

/** The request as the other state's officer sees it. This list is the whole of it: nothing is taken out of a larger view. */
export interface SharedView {
  readonly view: 'shared';
  readonly id: string;
  readonly reference: string;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly state: StateCode;
  readonly status: string;
  readonly theirReference: string | null;
  readonly requestedAuthority: string;
  readonly requiredBy: PlainDate | null;
  readonly urgent: boolean;
  /** Details only after the release, since they may name persons. */
  readonly measures: readonly { readonly code: string; readonly detail?: string }[];
  readonly documents: readonly SharedDocument[];
  readonly actions: readonly SharedAction[];
  readonly questions: readonly Question[];
  /** Only after the Department has released the names. */
  readonly persons?: readonly Pick<Person, 'surname' | 'givenNames' | 'patronymic' | 'latin'>[];
}
