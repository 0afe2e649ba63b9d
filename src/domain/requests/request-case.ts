import type { StateCode } from '../codes.ts';
import type { CaseState } from './case-state.ts';
import type { RequestContent } from './request-content.ts';

export interface CaseDocument {
  readonly id: string;
  readonly type: string;
  readonly released: boolean;
  readonly uploadedByState: StateCode | null;
}

/** A request as the rules see it: what it says, where it stands, what is enclosed. */
export interface RequestCase {
  readonly id: string;
  readonly content: RequestContent;
  readonly state: CaseState;
  readonly documents: readonly CaseDocument[];
}

export const hasDocument = (file: RequestCase, type: string): boolean =>
  file.documents.some((document) => document.type === type);
