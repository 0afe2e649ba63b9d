import type { PaperFacts } from '../../domain/papers/paper-findings.ts';

/** Looks at the bytes of a file that somebody sent. */
export type LookInside = (bytes: Uint8Array) => Promise<PaperFacts>;
