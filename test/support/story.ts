import { expect } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import type { ArrivedEmail } from './fake-resend.ts';
import type { Answer } from './story-browser.ts';
import { type Cast, everybody, gatherCast, type Who } from './story-cast.ts';
import { secretMark } from './story-contents.ts';
import { type Mail, mailOf } from './story-mail.ts';
import type { StoryServer } from './story-servers.ts';

/** A running server with everybody signed in. */
export interface House {
  readonly server: StoryServer;
  readonly cast: Cast;
}

export const openHouse = async (server: StoryServer): Promise<House> => ({
  server,
  cast: await gatherCast(server),
});

/** Who gets which message; who is not named gets none. */
export type Mails = { readonly [Person in Who]?: Mail };
type Payload = Readonly<Record<string, unknown>>;

export interface Story {
  readonly id: string;
  readonly reference: string;
  readonly path: string;
  readonly house: House;
  /** `who` does `action`, and a second time by mistake: the status after it, and exactly who was written to, once. */
  step(who: Who, action: string, payload: Payload, status: string, mails: Mails): Promise<void>;
  /** The same is refused: the answer's status and code, nothing changed, nobody written to. */
  refused(who: Who, action: string, payload: Payload, status: number, more?: object): Promise<Answer>;
  /** The codes of what stands against a step, told with 422. */
  blocked(who: Who, action: string, payload: Payload, ...codes: string[]): Promise<void>;
  /** What the outside of a request answers to a person. */
  look(who: Who, below?: string): Promise<Answer>;
  /** Text of the newest message about the request that a person got. */
  newestMail(who: Who): string;
  /** Nothing was sent since the last step. */
  nobodyHeard(): Promise<void>;
}

/** Opens a request as `who`; the mails are those that its opening causes. */
export async function openStory(
  house: House,
  who: Who,
  content: { readonly kind: string; readonly direction: string; readonly state: string } & Payload,
  opening: { readonly status: string; readonly mails: Mails; readonly isSilent?: boolean },
): Promise<Story> {
  const { cast, server } = house;
  const answer = await cast[who].browser.send('POST', '/api/v1/requests', content);
  expect(answer.status, answer.text).toBe(201);
  const { id, reference } = answer.body;
  const path = `/api/v1/requests/${id}`;
  expect(answer.headers.get('location')).toBe(path);
  expect(reference).toMatch(/^(MLA|EXT|TRA)-(OUT|IN)-\d{4}-\d{6}$/);
  expect(answer.body.status).toBe(opening.status);

  let heard = 0;
  const arrived = (): readonly ArrivedEmail[] =>
    server.resend.accepted.filter(({ body }) => body.text.includes(`/requests/${id}`));
  const look: Story['look'] = (person, below = '') => cast[person].browser.get(path + below);
  const act = (person: Who, action: string, payload: Payload, more: object = {}, headers?: HeadersInit) =>
    cast[person].browser.send('POST', `${path}/actions`, { action, payload, ...more }, headers);

  /** The outbox says at once how many there will be, so that one too many is seen as surely as one too few. */
  const heardBy = async (mails: Mails, what: string) => {
    const queued = await cast.admin.browser.get(`/api/v1/deliveries?request=${id}&limit=200`);
    const total = queued.body.items.length;
    await expect.poll(() => arrived().length, { timeout: 20_000, message: what }).toBe(total);
    const fresh = arrived().slice(heard);
    heard = total;
    const got = fresh.map(({ body }) => readMail(cast, body, reference));
    expect(Object.fromEntries(got), what).toEqual(mails);
    expect(got.length, `${what}: one message each`).toBe(Object.keys(mails).length);
    for (const { body } of fresh)
      checkBody(body, { reference, link: `${server.baseUrl}/requests/${id}`, ...opening });
  };

  const standing = async () => {
    const { body } = await cast.executor.browser.get(path);
    return { status: body.status, sequence: body.sequence };
  };

  const story: Story = {
    id,
    reference,
    path,
    house,
    look,
    newestMail: (person) =>
      arrived().findLast(({ body }) => [body.to].flat().includes(cast[person].email))?.body.text ?? '',
    nobodyHeard: () => heardBy({}, 'nobody is written to'),
    async step(person, action, payload, status, mails) {
      const what = `${person} · ${action}`;
      const { sequence } = await standing();
      const key = { 'idempotency-key': `${id}-${sequence}` };
      const once = () => act(person, action, payload, { expectedSequence: sequence }, key);
      const done = await once();
      expect(done.status, `${what}: ${done.text}`).toBe(201);
      expect(done.body, what).toEqual({ status, sequence: sequence + 1 });
      const again = await once();
      expect([again.status, again.body], `${what}, sent twice`).toEqual([201, done.body]);
      expect((await look(person)).body.status, what).toBe(status);
      await heardBy(mails, what);
    },
    async refused(person, action, payload, status, more) {
      const before = await standing();
      const answer = await act(person, action, payload, more);
      expect(answer.status, `${person} · ${action}: ${answer.text}`).toBe(status);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(await standing()).toEqual(before);
      await heardBy({}, `${person} may not ${action}`);
      return answer;
    },
    async blocked(person, action, payload, ...codes) {
      const { body } = await story.refused(person, action, payload, 422);
      const blocking = body.findings.filter(({ severity }: Finding) => severity === 'block');
      expect([...new Set(blocking.map(({ code }) => code))].sort(), `${person} · ${action}`).toEqual(
        [...codes].sort(),
      );
    },
  };
  await heardBy(opening.mails, `${who} opens it`);
  return story;
}

/** Whose mailbox it is and which message, read from the address and the subject line alone. */
function readMail(cast: Cast, { to, subject }: ArrivedEmail['body'], reference: string): [string, string] {
  const address = [to].flat().join();
  const who = everybody.find((person) => cast[person].email === address);
  if (!who) return [address, subject];
  return [who, mailOf(subject, cast[who].language, reference)];
}

function checkBody(
  { subject, html, text }: ArrivedEmail['body'],
  told: { readonly reference: string; readonly link: string; readonly isSilent?: boolean },
): void {
  const everything = `${subject}\n${text}\n${html}`;
  expect(text).toContain(told.link);
  expect(html).toContain(`href="${told.link}"`);
  expect(everything).not.toMatch(secretMark);
  expect(html).toMatch(/<html[^>]* lang="(en|ru|kk)"/);
  if (told.isSilent) expect(everything).not.toContain(told.reference);
  else expect(text).toContain(told.reference);
}
