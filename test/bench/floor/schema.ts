/** A schema as one would write it for this program alone: what is read together stands together, one index a question. */
export const floorTables = `
CREATE TABLE users (id TEXT PRIMARY KEY, name TEXT, role TEXT, office TEXT, state TEXT, language TEXT, disabled_at TEXT)
  WITHOUT ROWID;
CREATE TABLE sessions (id_hash TEXT PRIMARY KEY, user_id TEXT, expires_at TEXT) WITHOUT ROWID;
CREATE TABLE offices (code TEXT PRIMARY KEY, name TEXT);
CREATE TABLE statuses (kind TEXT, direction TEXT, code TEXT, name TEXT, terminal INT, next_roles TEXT,
  PRIMARY KEY (kind, direction, code));
CREATE TABLE transitions (kind TEXT, direction TEXT, action TEXT, from_status TEXT, to_status TEXT, capacity TEXT,
  roles TEXT, PRIMARY KEY (kind, direction, action, from_status));
CREATE TABLE bases (kind TEXT, direction TEXT, state TEXT, basis TEXT, PRIMARY KEY (kind, direction, state));
CREATE TABLE requests (
  id TEXT PRIMARY KEY, reference TEXT UNIQUE, kind TEXT, direction TEXT, year INT, number INT, state TEXT, status TEXT,
  terminal INT, sequence INT, head_hash TEXT, office TEXT, executing_office TEXT, created_by TEXT, assignee TEXT,
  case_number TEXT, urgent INT, confidential INT, required_by TEXT, next_due TEXT, visible INT, controlled_until TEXT,
  created_at TEXT, updated_at TEXT, due_clock TEXT, custody_due TEXT, custody_clock TEXT, next_alarm TEXT);
CREATE TABLE contents (request_id TEXT PRIMARY KEY, content TEXT);
CREATE TABLE actions (id TEXT, request_id TEXT, sequence INT, action TEXT, capacity TEXT, actor_id TEXT, actor_name TEXT,
  actor_role TEXT, actor_office TEXT, actor_state TEXT, at TEXT, status TEXT, shared INT, payload TEXT, texts TEXT,
  previous_hash TEXT, hash TEXT, PRIMARY KEY (request_id, sequence));
CREATE TABLE documents (id TEXT PRIMARY KEY, request_id TEXT, type TEXT, language TEXT, file_name TEXT, media_type TEXT,
  size INT, sha256 TEXT, released INT, uploaded_by TEXT, uploaded_by_state TEXT, uploaded_at TEXT);
CREATE TABLE terms (term TEXT, request_id TEXT, PRIMARY KEY (term, request_id)) WITHOUT ROWID;
CREATE TABLE notifications (id TEXT PRIMARY KEY, request_id TEXT, user_id TEXT, template TEXT, subject TEXT, data TEXT,
  status TEXT, created_at TEXT);
CREATE TABLE access_log (id TEXT PRIMARY KEY, at TEXT, actor_id TEXT, request_id TEXT, what TEXT);
`;

export const floorIndexes = `
CREATE UNIQUE INDEX requests_number ON requests (kind, direction, year, number);
CREATE INDEX requests_updated ON requests (updated_at, id);
CREATE INDEX requests_office ON requests (office, updated_at, id, kind, direction, status, state, terminal);
CREATE INDEX requests_executing ON requests (executing_office, updated_at, id, office, kind, direction, status, state, terminal);
CREATE INDEX requests_state ON requests (state, updated_at, id, kind, direction, status, terminal);
CREATE INDEX requests_assignee ON requests (assignee, updated_at, id);
CREATE INDEX requests_status ON requests (kind, direction, status, updated_at, id);
CREATE INDEX requests_due ON requests (next_due) WHERE next_due IS NOT NULL;
CREATE INDEX requests_custody ON requests (custody_due) WHERE custody_due IS NOT NULL;
CREATE INDEX requests_alarm ON requests (next_alarm) WHERE next_alarm IS NOT NULL;
CREATE INDEX documents_request ON documents (request_id);
CREATE INDEX notifications_status ON notifications (status, created_at);
CREATE INDEX access_request ON access_log (request_id);
CREATE INDEX terms_request ON terms (request_id);
CREATE INDEX users_role ON users (role);
`;
