import type { Instant, StateCode } from '../../domain/codes.ts';
import type { PaperFacts } from '../../domain/papers/paper-findings.ts';
import type { PaperRelations } from '../../domain/papers/relations.ts';

/** Looks at the bytes of a file that somebody sent. */
export type LookInside = (bytes: Uint8Array) => Promise<PaperFacts>;

/** A document's facts; its bytes stand in the blob store under their hash. */
export interface DocumentRow extends PaperRelations {
  readonly id: string;
  readonly requestId: string;
  readonly type: string;
  readonly language: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly released: boolean;
  readonly uploadedById: string;
  /** State of the liaison officer who uploaded it, null for our own people. */
  readonly uploadedByState: StateCode | null;
  readonly uploadedAt: Instant;
}
