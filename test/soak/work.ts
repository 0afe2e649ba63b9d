import { createHash, randomUUID } from 'node:crypto';
import type { Repeatable } from '../support/list-oracle.ts';
import type { Cast, Who } from './cast.ts';
import type { Answer, Client } from './client.ts';
import { type CourseStep, courses } from './courses.ts';
import type { CaseRecord, Ledger } from './ledger.ts';
import type { Tally } from './tally.ts';

export interface Scene {
  readonly client: Client;
  readonly cast: Cast;
  readonly ledger: Ledger;
  readonly tally: Tally;
  readonly chance: Repeatable;
}

const pathOf = ({ id }: CaseRecord) => `/api/v1/requests/${id}`;
const last = ({ entries }: CaseRecord) => entries.at(-1) ?? { sequence: 0, action: '', status: '' };
const keyed = (key: string = randomUUID()) => ({ 'idempotency-key': key });

/** Whether the answer acknowledges a write; any other refusal than those given is not foreseen. */
function isDone(
  scene: Scene,
  answer: Answer | undefined,
  what: string,
  record?: CaseRecord,
): answer is Answer {
  if (answer && [200, 201, 204].includes(answer.status)) return true;
  if (record) record.isAbandoned = true;
  if (answer) scene.tally.violate('refused', `${what}: ${answer.status} ${answer.text.slice(0, 600)}`);
  return false;
}

export async function openCase(scene: Scene): Promise<CaseRecord | undefined> {
  const course = courses[scene.chance.any(courses.length)];
  if (!course) return undefined;
  const facts = `Invented facts ${randomUUID()}`;
  const answer = await scene.client.ask({
    who: course.opener,
    method: 'POST',
    path: '/api/v1/requests',
    json: { ...course.content, facts },
    headers: keyed(),
  });
  if (!isDone(scene, answer, `open ${course.name}`)) return undefined;
  return scene.ledger.open(course, answer.body, facts);
}

async function payloadOf(scene: Scene, record: CaseRecord, step: CourseStep): Promise<object> {
  if (step.assigns) return { ...step.payload, assigneeId: scene.cast[step.assigns].id };
  if (!step.answersQuestion) return step.payload ?? {};
  const seen = await scene.client.ask({ who: step.who, path: pathOf(record) });
  const open = seen?.body.questions?.find(({ answer }) => answer === null);
  return { ...step.payload, questionId: open?.id };
}

const act = (
  scene: Scene,
  record: CaseRecord,
  who: Who,
  json: object,
  more: { key?: string; first?: number } = {},
) =>
  scene.client.ask({
    who,
    method: 'POST',
    path: `${pathOf(record)}/actions`,
    json,
    headers: keyed(more.key),
    ...(more.first === undefined ? {} : { first: more.first }),
  });

const entryOf = (action: string, { body: { sequence, status } }: Answer) => ({ sequence, action, status });

/** The next step of the course; sometimes sent twice at once, sometimes by two people who race. */
export async function takeStep(scene: Scene, record: CaseRecord): Promise<void> {
  const step = record.course.steps[record.position];
  if (!step) return;
  const payload = await payloadOf(scene, record, step);
  const json = { action: step.action, payload, expectedSequence: last(record).sequence };
  const way = scene.chance.any(10);
  const done =
    way === 0
      ? await twice(scene, record, step, json)
      : way === 1
        ? await race(scene, record, step, json)
        : await act(scene, record, step.who, json);
  if (!isDone(scene, done, `${step.who} ${step.action} on ${record.reference}`, record)) return;
  scene.ledger.note(record, entryOf(step.action, done), step.tells);
  record.position += 1;
}

/** The same request with the same key at two processes at once: one step, one answer. */
async function twice(scene: Scene, record: CaseRecord, step: CourseStep, json: object) {
  const key = randomUUID();
  const answers = await Promise.all(
    [0, 1].map((first) => act(scene, record, step.who, json, { key, first })),
  );
  scene.tally.add('sent twice');
  const [one, other] = answers;
  if (one?.text !== other?.text)
    scene.tally.violate('twice', `${record.reference} ${step.action}: ${one?.text} and ${other?.text}`);
  return one;
}

/** Two different requests for one step: one is first, the other is told so. */
async function race(scene: Scene, record: CaseRecord, step: CourseStep, json: object) {
  const answers = await Promise.all([0, 1].map((first) => act(scene, record, step.who, json, { first })));
  scene.tally.add('races');
  const winners = answers.filter((answer) => answer?.status === 201);
  const losers = answers.filter((answer) => answer?.status === 409);
  if (winners.length !== 1 || losers.length !== 1) {
    const told = answers.map((answer) => `${answer?.status} ${answer?.text.slice(0, 120)}`).join(' and ');
    scene.tally.violate('race', `${record.reference} ${step.action}: ${told}`);
  }
  return winners[0];
}

export async function enclose(scene: Scene, record: CaseRecord): Promise<void> {
  const bytes = Buffer.alloc(200 + scene.chance.any(60_000), randomUUID());
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const form = new FormData();
  form.set('file', new File([bytes], 'invented.txt', { type: 'text/plain' }));
  form.set('type', record.course.paper);
  form.set('language', 'ru');
  const answer = await scene.client.ask({
    who: record.course.clerk,
    method: 'POST',
    path: `${pathOf(record)}/documents`,
    form,
    headers: keyed(),
  });
  if (!isDone(scene, answer, `document on ${record.reference}`, record)) return;
  const { id, sequence } = answer.body;
  if (answer.body.sha256 !== sha256) scene.tally.violate('content', `${record.reference} document ${id}`);
  record.documents.push({ id, sha256, sequence });
  scene.ledger.note(record, { sequence, action: 'document_added', status: last(record).status }, []);
}

export async function note(scene: Scene, record: CaseRecord): Promise<void> {
  const who = record.course.clerk;
  const answer = await act(scene, record, who, { action: 'note', payload: { text: 'Invented note' } });
  if (!isDone(scene, answer, `note on ${record.reference}`, record)) return;
  scene.ledger.note(record, entryOf('note', answer), []);
}

/** A PATCH has no key: where an earlier try got no answer, the request itself says whether it was done. */
export async function changeDraft(scene: Scene, record: CaseRecord): Promise<void> {
  const facts = `Invented facts ${randomUUID()}`;
  const { sequence, status } = last(record);
  const answer = await scene.client.ask({
    who: record.course.opener,
    method: 'PATCH',
    path: pathOf(record),
    json: { facts },
    headers: { 'if-match': `"${sequence}"` },
  });
  if (answer?.status === 412 && answer.isRepeated) {
    const seen = await scene.client.ask({ who: record.course.opener, path: pathOf(record) });
    if (seen?.body.sequence !== sequence + 1 || seen.body.facts !== facts) {
      scene.tally.violate('patch', `${record.reference} has ${seen?.body.sequence} after ${sequence}`);
      return;
    }
  } else if (!isDone(scene, answer, `change of ${record.reference}`, record)) return;
  record.facts = facts;
  scene.ledger.note(record, { sequence: sequence + 1, action: 'draft_changed', status }, []);
}

export async function invite(scene: Scene): Promise<void> {
  const email = `${randomUUID()}@demo.example`;
  const answer = await scene.client.ask({
    who: 'admin',
    method: 'POST',
    path: '/api/v1/users',
    json: { email, name: 'Demo guest', role: 'prosecutor', office: 'ALM' },
    headers: keyed(),
  });
  // The account stands; only the kept answer was lost with the process.
  const stands = answer?.status === 422 && answer.isRepeated && answer.text.includes('email_taken');
  if (stands || isDone(scene, answer, 'invitation')) scene.ledger.invite(email);
}

const reads: readonly (readonly [Who, string])[] = [
  ['executor', '/api/v1/requests?limit=50'],
  ['filer', '/api/v1/requests?open=true&sort=nextDueAt'],
  ['head', '/api/v1/requests?q=Ахмет'],
  ['spain', '/api/v1/requests'],
  ['filer', '/api/v1/states/ES/coverage'],
  ['executor', '/requests'],
  ['admin', '/api/v1/deliveries?limit=20'],
];

export async function read(scene: Scene): Promise<void> {
  const [who, path] = reads[scene.chance.any(reads.length)] ?? ['executor', '/api/v1/requests'];
  const answer = await scene.client.ask({ who, path });
  if (answer?.status !== 200)
    scene.tally.violate('read', `${path}: ${answer?.status} ${answer?.text.slice(0, 200)}`);
}
