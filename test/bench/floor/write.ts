import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { searchTermsOf } from '../../../src/domain/people/search-key.ts';
import { type Floor, type Person, type RequestLine, scopeOf } from './database.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

interface Step {
  readonly action: string;
  readonly capacity: string;
  readonly status: string;
  readonly sequence: number;
  readonly payload: object;
  readonly texts: object;
  readonly shared: boolean;
  readonly previousHash: string;
}

const placeholders = (count: number) => Array.from({ length: count }, () => '?').join(', ');

/** One row of the log, chained to the one before. */
function append(floor: Floor, person: Person, requestId: string, now: string, step: Step): string {
  const id = uuidv7();
  const payload = JSON.stringify(step.payload);
  const shared = step.shared ? 1 : 0;
  const { action, capacity, status, sequence, previousHash } = step;
  const facts = [id, requestId, sequence, action, capacity, person.id, person.name, person.role];
  const more = [person.office, person.state, now, status, shared, payload];
  const hash = sha256(JSON.stringify([...facts, ...more, previousHash]));
  floor.run(
    `INSERT INTO actions VALUES (${placeholders(17)})`,
    ...facts,
    ...more,
    JSON.stringify(step.texts),
    previousHash,
    hash,
  );
  return hash;
}

/** Whose turn it is, who filed it, who has it, and the other state's officers once they see it; nobody twice. */
function peopleConcerned(floor: Floor, person: Person, row: RequestLine): readonly Person[] {
  const { nextRoles } = floor.status(row.kind, row.direction, row.status);
  const roles = nextRoles.filter((role) => role !== 'prosecutor' && role !== 'liaison');
  const next =
    roles.length === 0
      ? []
      : floor.all<Person>(
          `SELECT * FROM users WHERE disabled_at IS NULL AND role IN (${placeholders(roles.length)})`,
          ...roles,
        );
  const taken = next.some(({ id }) => id === row.assignee);
  const inOffice = nextRoles.includes('prosecutor')
    ? floor.all<Person>(
        `SELECT * FROM users WHERE disabled_at IS NULL AND role = 'prosecutor' AND office = ?`,
        row.executing_office ?? row.office,
      )
    : [];
  const owners = floor.all<Person>(
    `SELECT * FROM users WHERE disabled_at IS NULL AND role <> 'liaison' AND id IN (?, ?)`,
    row.created_by,
    row.assignee,
  );
  const officers =
    row.visible === 1
      ? floor.all<Person>(
          `SELECT * FROM users WHERE disabled_at IS NULL AND role = 'liaison' AND state = ?`,
          row.state,
        )
      : [];
  const all = [
    ...inOffice,
    ...next.filter(({ id, role }) => !taken || role !== 'central' || id === row.assignee),
    ...owners,
    ...officers,
  ];
  return [...new Map(all.map((each) => [each.id, each])).values()].filter(({ id }) => id !== person.id);
}

const subjects: Readonly<Record<string, string>> = {
  kk: 'күйі өзгерді',
  ru: 'изменился статус',
  en: 'its status has changed',
};

function notify(floor: Floor, person: Person, row: RequestLine, now: string): void {
  for (const { id, language } of peopleConcerned(floor, person, row)) {
    const data = {
      link: `http://localhost/requests/${row.id}`,
      reference: row.reference,
      by: row.required_by,
    };
    floor.run(
      'INSERT INTO notifications VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      uuidv7(),
      row.id,
      id,
      'status-changed',
      `${row.reference}: ${subjects[language]}`,
      JSON.stringify(data),
      'held',
      now,
    );
  }
}

const codes: Readonly<Record<string, string>> = {
  mla: 'MLA',
  extradition: 'EXT',
  transfer: 'TRA',
  outgoing: 'OUT',
  incoming: 'IN',
};

/** As much of a request's contents as this program looks at; the rest it keeps as it came. */
interface Content {
  readonly kind: string;
  readonly direction: string;
  readonly state: string;
  readonly caseNumber: string;
  readonly theirReference?: string;
  readonly persons: readonly { readonly surname: string; readonly latin?: string }[];
  readonly urgent: boolean;
  readonly confidential: boolean;
  readonly requiredBy?: string;
}

const isText = (value: unknown, most: number) => typeof value === 'string' && value.length <= most;

/** A quick look by hand at what matters; undefined when it will not do. */
export function checkContent(body: unknown): Content | undefined {
  const content = {
    caseNumber: '',
    persons: [],
    relatedTo: [],
    urgent: false,
    confidential: false,
    ...(body as object),
  };
  const { kind, direction, state, caseNumber, persons } = content as unknown as Content;
  const isGood =
    ['mla', 'extradition', 'transfer'].includes(kind) &&
    ['outgoing', 'incoming'].includes(direction) &&
    /^[A-Z]{2}$/.test(state) &&
    isText(caseNumber, 500) &&
    Array.isArray(persons) &&
    persons.length <= 50 &&
    persons.every(({ surname }) => isText(surname, 500));
  return isGood ? (content as unknown as Content) : undefined;
}

function fileTerms(floor: Floor, id: string, content: Content): void {
  const names = content.persons.flatMap(({ surname, latin = '' }) => [
    surname,
    ...surname.split(/[\s,-]+/),
    ...latin.split(/[\s,-]+/),
  ]);
  const terms = [...names, content.caseNumber, content.theirReference ?? ''].flatMap(searchTermsOf);
  for (const term of new Set(terms)) floor.run('INSERT INTO terms VALUES (?, ?)', term, id);
}

const firstStatus = ({ kind, direction }: Content) =>
  direction === 'outgoing' ? 'draft' : kind === 'extradition' ? 'request_received' : 'received';

/** Opens a request: row, contents, first action, search terms and messages in one durable commit. */
export function createRequest(floor: Floor, person: Person, content: Content, now: string) {
  const { kind, direction, state } = content;
  const id = uuidv7();
  const year = Number(new Date(Date.parse(now) + 5 * 3_600_000).toISOString().slice(0, 4));
  const office = person.role === 'prosecutor' ? person.office : 'PGO';
  const status = firstStatus(content);
  const { terminal } = floor.status(kind, direction, status);
  const salt = uuidv7();
  const contentHash = sha256(salt + JSON.stringify(content));
  return floor.atomically(() => {
    const newest = floor.one<{ number: number | null }>(
      'SELECT max(number) AS number FROM requests WHERE kind = ? AND direction = ? AND year = ?',
      kind,
      direction,
      year,
    );
    const number = (newest?.number ?? 0) + 1;
    const reference = `${codes[kind]}-${codes[direction]}-${year}-${String(number).padStart(6, '0')}`;
    const visible = direction === 'incoming' ? 1 : 0;
    const hash = append(floor, person, id, now, {
      action: 'draft_created',
      capacity: 'REG',
      status,
      sequence: 1,
      payload: { contentHash },
      texts: { salt },
      shared: visible === 1,
      previousHash: '0'.repeat(64),
    });
    const flags = [content.urgent ? 1 : 0, content.confidential ? 1 : 0];
    const row = [
      id,
      reference,
      kind,
      direction,
      year,
      number,
      state,
      status,
      terminal,
      1,
      hash,
      office,
      null,
      person.id,
    ];
    const rest = [content.caseNumber, ...flags, content.requiredBy ?? null, null, visible, null, now, now];
    floor.run(
      `INSERT INTO requests VALUES (${placeholders(28)})`,
      ...row,
      null,
      ...rest,
      null,
      null,
      null,
      null,
    );
    floor.run('INSERT INTO contents VALUES (?, ?)', id, JSON.stringify(content));
    fileTerms(floor, id, content);
    const made = floor.one<RequestLine>('SELECT * FROM requests WHERE id = ?', id);
    if (made && status !== 'draft') notify(floor, person, made, now);
    return { id, reference, status, sequence: 1 };
  });
}

interface Move {
  readonly to_status: string;
  readonly capacity: string;
  readonly roles: string;
}

type Outcome =
  | { readonly status: 201; readonly body: object }
  | { readonly status: 403 | 404 | 409; readonly body: null };

/** Takes a step of the table: row, action and messages in one durable commit. */
export function takeStep(
  floor: Floor,
  person: Person,
  id: string,
  asked: { action: string; payload?: object },
  now: string,
): Outcome {
  const [scope, values] = scopeOf(person);
  return floor.atomically((): Outcome => {
    const row = floor.one<RequestLine>(`SELECT * FROM requests WHERE id = ? AND ${scope}`, id, ...values);
    if (!row) return { status: 404, body: null };
    const move = floor.one<Move>(
      'SELECT * FROM transitions WHERE kind = ? AND direction = ? AND action = ? AND from_status = ?',
      row.kind,
      row.direction,
      asked.action,
      row.status,
    );
    if (!move) return { status: 409, body: null };
    if (!move.roles.split(' ').includes(person.role)) return { status: 403, body: null };
    const salt = uuidv7();
    const texts = { salt, ...asked.payload };
    const sequence = row.sequence + 1;
    const hash = append(floor, person, id, now, {
      action: asked.action,
      capacity: move.capacity,
      status: move.to_status,
      sequence,
      payload: { textHash: sha256(salt + JSON.stringify(texts)) },
      texts,
      shared: row.visible === 1,
      previousHash: row.head_hash,
    });
    const { terminal } = floor.status(row.kind, row.direction, move.to_status);
    floor.run(
      `UPDATE requests SET status = ?, terminal = ?, sequence = ?, head_hash = ?, next_due = ?, due_clock = ?, custody_due = ?,
        custody_clock = ?, next_alarm = ?, updated_at = ? WHERE id = ?`,
      move.to_status,
      terminal,
      sequence,
      hash,
      ...[row.next_due, row.due_clock, row.custody_due, row.custody_clock, row.next_alarm].map((limit) =>
        terminal ? null : limit,
      ),
      now,
      id,
    );
    notify(floor, person, { ...row, status: move.to_status }, now);
    return { status: 201, body: { status: move.to_status, sequence } };
  });
}
