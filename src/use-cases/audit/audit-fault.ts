import type { PlainDate } from '../../domain/codes.ts';
import type { ChainFault } from '../../domain/requests/hash-chain.ts';

/** Something that is not as the register wrote it. */
export type AuditFault =
  | {
      readonly what: 'log';
      readonly requestId: string;
      readonly sequence: number;
      readonly fault: ChainFault['fault'];
    }
  | {
      readonly what: 'head';
      readonly requestId: string;
      readonly fault: 'log_missing' | 'log_unreadable' | 'head_differs' | 'status_differs' | 'row_missing';
    }
  /** Columns of the request's row that say other than its log and contents. */
  | { readonly what: 'row'; readonly requestId: string; readonly fields: readonly string[] }
  /** `unproven`: the contents stand, but the salt of their hash is gone, so that they cannot be told from forged ones. */
  | { readonly what: 'contents'; readonly requestId: string; readonly fault: 'differ' | 'unproven' }
  | { readonly what: 'words'; readonly requestId: string; readonly sequence: number }
  | {
      readonly what: 'document';
      readonly requestId: string;
      readonly documentId: string;
      readonly fault: 'not_in_log' | 'differs' | 'release_differs';
    }
  | { readonly what: 'series'; readonly series: string; readonly fault: 'number_missing' }
  | {
      readonly what: 'digest';
      readonly day: PlainDate;
      readonly fault: 'differs' | 'broken_link' | 'missing';
    };
