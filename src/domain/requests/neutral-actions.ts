import type { ActorCode, Kind } from '../codes.ts';
import { recordActions } from './record-actions.ts';
import type { RecordKey } from './record-payload.ts';

/** Keys an action's payload may have, beside what the needs of a move ask for. */
export type PayloadKey =
  | 'reason'
  | 'documentIds'
  | 'occurredAt'
  | 'dueOn'
  | 'outcome'
  | 'theirReference'
  | 'office'
  | 'assigneeId'
  | 'treatyIds'
  | 'source'
  | 'text'
  | 'questionId'
  | 'track'
  | 'value'
  | 'at'
  | 'deadline'
  | 'ground'
  | 'answer'
  | 'documentId'
  | 'by'
  | RecordKey;

/** A record that leaves the status alone. */
export interface NeutralAction {
  readonly action: string;
  readonly by: readonly ActorCode[];
  /** Only in requests of these kinds. */
  readonly kinds?: readonly Kind[];
  /** Only in these statuses. */
  readonly statuses?: readonly string[];
  readonly when: 'while_open' | 'always';
  readonly required: readonly PayloadKey[];
  readonly optional: readonly PayloadKey[];
  /** Only between the two sides, so only once the other state's officer sees the request. */
  readonly needsOtherSide?: boolean;
  readonly source: string;
}

const department = ['DIC', 'DICH'] as const;
const anyoneAtHome = ['INV', 'RP', 'EXEC', 'DIC', 'DICH', 'PG', 'REG'] as const;

export const neutralActions: readonly NeutralAction[] = [
  {
    action: 'confirm_basis',
    by: department,
    when: 'while_open',
    required: ['source'],
    optional: ['treatyIds', 'documentIds'],
    source: 'practice',
  },
  {
    action: 'report_progress',
    by: ['FLO', 'DIC', 'DICH', 'EXEC', 'RP'],
    when: 'while_open',
    required: ['text'],
    optional: ['documentIds', 'theirReference', 'occurredAt'],
    source: 'UNCAC 46(24)',
  },
  {
    action: 'ask_question',
    by: ['FLO', 'DIC', 'DICH'],
    when: 'while_open',
    needsOtherSide: true,
    required: ['text'],
    optional: ['dueOn', 'documentIds'],
    source: 'UNCAC 46(16)',
  },
  {
    action: 'answer_question',
    by: ['FLO', 'DIC', 'DICH'],
    when: 'while_open',
    needsOtherSide: true,
    required: ['questionId', 'text'],
    optional: ['documentIds'],
    source: 'UNCAC 46(16)',
  },
  {
    action: 'assign',
    by: department,
    when: 'while_open',
    required: [],
    optional: ['assigneeId', 'office', 'reason'],
    source: 'UPK 566(1)',
  },
  {
    action: 'release',
    by: department,
    when: 'while_open',
    required: [],
    optional: ['reason'],
    source: 'UPK 568(1)',
  },
  {
    action: 'release_document',
    by: department,
    when: 'always',
    required: ['documentId'],
    optional: ['reason'],
    source: 'UPK 568(1)',
  },
  {
    action: 'record_track',
    by: ['DIC', 'DICH', 'REG', 'RP', 'EXEC'],
    when: 'always',
    required: ['track', 'value'],
    optional: ['at', 'documentIds', 'theirReference'],
    source: 'UPK 560',
  },
  {
    action: 'record_extension',
    by: ['DIC', 'DICH', 'RP', 'PG'],
    when: 'while_open',
    required: ['deadline', 'dueOn', 'reason', 'theirReference'],
    optional: ['documentIds'],
    source: 'UPK 589(9)',
  },
  {
    action: 'answer_ground',
    by: ['DIC', 'DICH', 'PG', 'RP'],
    when: 'while_open',
    required: ['ground', 'answer', 'reason'],
    optional: ['documentIds'],
    source: 'UPK 566(1), 591(1)',
  },
  {
    action: 'take_under_control',
    by: ['PG', 'DICH'],
    when: 'while_open',
    required: ['by', 'dueOn'],
    optional: ['reason'],
    source: 'practice',
  },
  {
    action: 'release_control',
    by: ['PG', 'DICH'],
    when: 'while_open',
    required: [],
    optional: ['reason'],
    source: 'practice',
  },
  {
    action: 'note',
    by: anyoneAtHome,
    when: 'always',
    required: ['text'],
    optional: ['documentIds'],
    source: 'practice',
  },
  ...recordActions,
];
