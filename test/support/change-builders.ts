import { uuidv7 } from 'uuidv7';
import type { Action } from '../../src/domain/requests/action.ts';
import { RequestContent } from '../../src/domain/requests/request-content.ts';
import type { UserRow } from '../../src/use-cases/ports/accounts.ts';
import type { NewDelivery } from '../../src/use-cases/ports/outbox.ts';
import type { DocumentRow } from '../../src/use-cases/ports/papers.ts';
import type { Changes, RequestRow } from '../../src/use-cases/ports/requests.ts';

export const noon = '2026-03-02T12:00:00.000Z';

/** Of a request that is still a draft. */
export const noCourse = {
  sentAt: null,
  acknowledgedAt: null,
  resultAt: null,
  closedAt: null,
  silentSince: null,
  questionToUsSince: null,
  questionToThemSince: null,
};

export function aUser(change: Partial<UserRow> = {}): UserRow {
  const id = uuidv7();
  return {
    id,
    email: `Person-${id}@example.org`,
    name: 'Invented Person',
    role: 'central',
    office: null,
    state: null,
    language: 'ru',
    passwordHash: null,
    createdAt: noon,
    disabledAt: null,
    ...change,
  };
}

export function anAction(row: RequestRow, change: Partial<Action> = {}): Action {
  return {
    id: uuidv7(),
    requestId: row.id,
    sequence: row.sequence,
    action: 'create',
    capacity: 'RP',
    actor: {
      id: row.createdById,
      name: 'Invented Person',
      role: 'prosecutor',
      office: row.officeCode,
      state: null,
    },
    at: row.updatedAt,
    status: row.status,
    shared: false,
    payload: { changedFields: ['facts'] },
    previousHash: 'start',
    hash: row.headHash,
    ...change,
  };
}

export function aRow(change: Partial<RequestRow> = {}): RequestRow {
  const number = change.number ?? 1;
  return {
    id: uuidv7(),
    reference: `MLA-OUT-2026-${String(number).padStart(6, '0')}`,
    kind: 'mla',
    direction: 'outgoing',
    year: 2026,
    number,
    state: 'ES',
    status: 'draft',
    terminal: false,
    sequence: 1,
    headHash: 'head-1',
    officeCode: 'AST',
    executingOfficeCode: null,
    createdById: 'creator',
    assigneeId: null,
    caseNumber: '',
    urgent: false,
    confidential: false,
    requiredBy: null,
    nextDueAt: null,
    nextDueClock: null,
    custodyDueAt: null,
    custodyClock: null,
    nextAlarmAt: null,
    visibleToState: false,
    controlledUntil: null,
    createdAt: noon,
    updatedAt: noon,
    ...noCourse,
    ...change,
  };
}

/** The creation of a request, as a use case would commit it. */
export function aCreation(row: RequestRow = aRow(), change: Partial<Changes> = {}): Changes {
  const { kind, direction, state } = row;
  return {
    row,
    before: undefined,
    actions: [anAction(row)],
    texts: new Map(),
    content: RequestContent.parse({ kind, direction, state }),
    searchTerms: [],
    deliveries: [],
    ...change,
  };
}

/** The next step after `row`, made by somebody who saw `row` as the head. */
export function aStep(row: RequestRow, change: Partial<RequestRow> = {}): Changes {
  const sequence = row.sequence + 1;
  const next = { ...row, sequence, headHash: `head-${sequence}-${uuidv7()}`, ...change };
  return {
    row: next,
    before: row,
    actions: [anAction(next, { action: 'submit', previousHash: row.headHash })],
    texts: new Map(),
    deliveries: [],
  };
}

export function aDelivery(userId: string, change: Partial<NewDelivery> = {}): NewDelivery {
  return {
    id: uuidv7(),
    requestId: null,
    actionId: null,
    userId,
    template: 'action-needed',
    language: 'ru',
    subject: 'Нужно ваше решение',
    data: { link: 'http://localhost/' },
    createdAt: noon,
    ...change,
  };
}

export function aDocument(row: RequestRow, change: Partial<DocumentRow> = {}): DocumentRow {
  return {
    id: uuidv7(),
    requestId: row.id,
    type: 'court_order',
    language: 'ru',
    fileName: 'order.pdf',
    mediaType: 'application/pdf',
    size: 3,
    sha256: 'ab'.repeat(32),
    released: false,
    uploadedById: row.createdById,
    uploadedByState: null,
    translationOf: null,
    certified: false,
    replaces: null,
    uploadedAt: noon,
    ...change,
  };
}
