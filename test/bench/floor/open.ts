import { type Floor, type Person, type RequestLine, scopeOf } from './database.ts';

export interface ActionLine {
  readonly id: string;
  readonly sequence: number;
  readonly action: string;
  readonly capacity: string;
  readonly actor_name: string;
  readonly at: string;
  readonly status: string;
  readonly payload: string;
  readonly texts: string;
}

interface DocumentLine {
  readonly id: string;
  readonly type: string;
  readonly language: string;
  readonly file_name: string;
  readonly media_type: string;
  readonly size: number;
  readonly sha256: string;
  readonly released: number;
  readonly uploaded_by: string;
  readonly uploaded_by_state: string | null;
  readonly uploaded_at: string;
}

const authority = {
  code: 'PGO',
  name: { en: "Prosecutor General's Office", ru: 'Генеральная прокуратура', kk: 'Бас прокуратура' },
  reason: { en: 'Central authority', ru: 'Центральный орган', kk: 'Орталық орган' },
  citation: 'UPK 559',
};

/** Steps that move a matter beside the status. */
const trackMoves: Readonly<Record<string, readonly [track: string, value: string]>> = {
  send_urgent: ['original', 'copy_sent'],
  post_original: ['original', 'original_posted'],
  accept_copy: ['original', 'copy_received'],
  original_or_dispatch_confirmed: ['original', 'dispatch_confirmed'],
  seek_sanction: ['sanction', 'sought'],
  sanction_granted: ['sanction', 'granted'],
  sanction_denied: ['sanction', 'denied'],
  judge_orders_custody: ['custody', 'provisional_custody'],
  arrest_ordered: ['custody', 'extradition_arrest'],
  person_found: ['custody', 'detained'],
  person_at_liberty: ['custody', 'at_liberty'],
  consent_recorded: ['consent', 'given'],
  no_consent: ['consent', 'refused'],
  withdraw_consent: ['consent', 'withdrawn'],
};

function tracksOf(actions: readonly ActionLine[]): Readonly<Record<string, string>> {
  const tracks: Record<string, string> = {};
  for (const { action, payload } of actions) {
    const recorded = action === 'record_track' ? JSON.parse(payload) : undefined;
    const [track, value] = recorded ? [recorded.track, recorded.value] : (trackMoves[action] ?? []);
    if (track !== undefined && value !== undefined) tracks[track] = value;
  }
  return tracks;
}

const questionsOf = (actions: readonly ActionLine[]) =>
  actions
    .filter(({ action }) => action === 'ask_information' || action === 'ask_question')
    .map(({ id, capacity, at, payload, texts }) => ({
      id,
      askedBy: capacity === 'FLO' ? 'state' : 'home',
      askedAt: at,
      dueOn: JSON.parse(payload).dueOn ?? null,
      text: JSON.parse(texts).text ?? null,
      answeredAt:
        actions.find((later) => later.at > at && /^(supply_information|answer_question)$/.test(later.action))
          ?.at ?? null,
      answer: null,
    }));

/** Records of one sort, as the log has them; the invented registers hold none. */
const recordsOf = (actions: readonly ActionLine[], ...sorts: readonly string[]) =>
  actions
    .filter(({ action }) => sorts.includes(action))
    .map(({ id, at, payload, texts }) => ({ id, at, ...JSON.parse(payload), ...JSON.parse(texts) }));

/** Everything of one request, for whoever may see it; that it was opened is noted first, durably. */
export function openRequest(floor: Floor, person: Person, id: string, now: string) {
  const [scope, values] = scopeOf(person);
  const row = floor.one<RequestLine & { content: string }>(
    `SELECT requests.*, content FROM requests JOIN contents ON request_id = id WHERE id = ? AND ${scope}`,
    id,
    ...values,
  );
  if (!row) return undefined;
  const actions = floor.all<ActionLine>('SELECT * FROM actions WHERE request_id = ? ORDER BY sequence', id);
  const documents = floor.all<DocumentLine>(
    'SELECT * FROM documents WHERE request_id = ? ORDER BY uploaded_at, id',
    id,
  );
  const entry = crypto.randomUUID();
  floor.run('INSERT INTO access_log VALUES (?, ?, ?, ?, ?)', entry, now, person.id, id, 'opened');
  const content = JSON.parse(row.content);
  const related = (content.relatedTo as string[]).flatMap(
    (other) =>
      floor.one<object>(
        `SELECT id, reference, kind, direction, status FROM requests WHERE id = ? AND ${scope}`,
        other,
        ...values,
      ) ?? [],
  );
  const status = floor.status(row.kind, row.direction, row.status);
  const body = {
    ...content,
    id: row.id,
    reference: row.reference,
    status: row.status,
    statusName: status.name,
    terminal: row.terminal === 1,
    sequence: row.sequence,
    office: row.office,
    executingOffice: row.executing_office,
    assigneeId: row.assignee,
    createdById: row.created_by,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    centralAuthority: authority,
    tracks: tracksOf(actions),
    controlledUntil: row.controlled_until,
    visibleToState: row.visible === 1,
    namesReleased: actions.some(({ action }) => action === 'release'),
    documents: documents.map((document) => ({
      id: document.id,
      type: document.type,
      language: document.language,
      fileName: document.file_name,
      mediaType: document.media_type,
      size: document.size,
      sha256: document.sha256,
      released: document.released === 1,
      uploadedById: document.uploaded_by,
      uploadedByState: document.uploaded_by_state,
      uploadedAt: document.uploaded_at,
      translationOf: null,
      certified: false,
      replaces: null,
    })),
    questions: questionsOf(actions),
    assurances: recordsOf(actions, 'record_assurance'),
    conditions: recordsOf(actions, 'record_condition', 'propose_conditions'),
    specialty: {
      matters: recordsOf(actions, 'record_charge', 'record_onward_extradition'),
      liberty: recordsOf(actions, 'record_liberty'),
    },
    specialtyWindow: null,
    assets: recordsOf(actions, 'record_asset'),
    assetTotals: [],
    related,
    followUps: [],
    basis: { assessment: floor.basis(row.kind, row.direction, row.state), findings: [] },
    editable: row.status === 'draft' ? 'all' : [],
  };
  return { row, body, actions };
}
