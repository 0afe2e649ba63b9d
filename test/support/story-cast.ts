import { expect, vi } from 'vitest';
import type { Role } from '../../src/domain/codes.ts';
import type { Language } from '../../src/domain/text.ts';
import type { ArrivedEmail } from './fake-resend.ts';
import { type Browser, openBrowser } from './story-browser.ts';
import { subjects } from './story-mail.ts';
import type { StoryServer } from './story-servers.ts';

interface Part {
  readonly role: Role;
  readonly language: Language;
  readonly office?: string;
  readonly state?: string;
}

/** Everybody in the stories. All are invented. */
const parts = {
  admin: { role: 'admin', language: 'en' },
  filer: { role: 'prosecutor', office: 'AST', language: 'kk' },
  colleague: { role: 'prosecutor', office: 'AST', language: 'ru' },
  executor: { role: 'central', language: 'ru' },
  head: { role: 'central_head', language: 'kk' },
  signatory: { role: 'signatory', language: 'kk' },
  chancery: { role: 'chancery', language: 'ru' },
  treatyOfficer: { role: 'treaty_officer', language: 'ru' },
  spain: { role: 'liaison', state: 'ES', language: 'en' },
  italy: { role: 'liaison', state: 'IT', language: 'en' },
  turkey: { role: 'liaison', state: 'TR', language: 'en' },
  russia: { role: 'liaison', state: 'RU', language: 'ru' },
  brazil: { role: 'liaison', state: 'BR', language: 'en' },
} as const satisfies Record<string, Part>;

export type Who = keyof typeof parts;
export const everybody = Object.keys(parts) as Who[];

export interface Player {
  readonly id: string;
  readonly email: string;
  readonly language: Language;
  readonly browser: Browser;
}
export type Cast = Readonly<Record<Who, Player>>;

const password = 'a long enough sentence';
const emailOf = (who: Who) => `${who.toLowerCase()}@demo.example`;

/** The first day: the administrator comes by the set-up link, everybody else by the link in their invitation. */
export async function gatherCast(server: StoryServer): Promise<Cast> {
  const admin = await setUp(server);
  const cast: Partial<Record<Who, Player>> = { admin };
  for (const who of everybody) {
    if (who === 'admin') continue;
    cast[who] = await invite(server, admin, who);
  }
  return cast as Cast;
}

async function setUp({ baseUrl, setupLink }: StoryServer): Promise<Player> {
  const browser = openBrowser(baseUrl);
  const page = await browser.get(setupLink);
  expect(page.status).toBe(200);
  expect(page.text).toContain('name="password"');
  const typed = { name: 'Demo admin', email: emailOf('admin'), password };
  const done = await browser.submit(setupLink, typed);
  expect([done.status, done.headers.get('location')]).toEqual([303, '/sign-in?done=password']);
  expect((await browser.submit(setupLink, typed)).status, 'a set-up link works once').toBe(410);
  const mistyped = { email: emailOf('admin'), password: 'another long sentence' };
  expect((await browser.send('POST', '/api/v1/sessions', mistyped)).status).toBe(401);
  expect((await browser.get('/api/v1/me')).status).toBe(401);
  return signIn(browser, 'admin');
}

async function invite(server: StoryServer, admin: Player, who: Who): Promise<Player> {
  const account = { ...parts[who], email: emailOf(who), name: `Demo ${who}` };
  const invited = await admin.browser.send('POST', '/api/v1/users', account);
  expect(invited.status, invited.text).toBe(201);
  const link = invitationIn(await mailTo(server, emailOf(who)), who);
  const browser = openBrowser(server.baseUrl);
  expect((await browser.get(link)).status).toBe(200);
  const accepted = await browser.submit(link, { password });
  expect([accepted.status, accepted.headers.get('location')]).toEqual([303, '/sign-in?done=password']);
  return signIn(browser, who);
}

async function mailTo({ resend }: StoryServer, email: string): Promise<ArrivedEmail> {
  const arrived = () => resend.accepted.filter(({ body }) => [body.to].flat().includes(email));
  await vi.waitFor(() => expect(arrived()).toHaveLength(1), { timeout: 15_000 });
  return arrived()[0] as ArrivedEmail;
}

function invitationIn({ body }: ArrivedEmail, who: Who): string {
  expect(body.subject).toBe(subjects.invitation[parts[who].language]);
  const link = /http:\/\/\S+\/invitation\/[\w-]+/.exec(body.text)?.[0] ?? '';
  expect(body.html).toContain(`href="${link}"`);
  return link;
}

async function signIn(browser: Browser, who: Who): Promise<Player> {
  const email = emailOf(who);
  expect((await browser.send('POST', '/api/v1/sessions', { email, password })).status).toBe(204);
  const { body } = await browser.get('/api/v1/me');
  expect(body.role).toBe(parts[who].role);
  return { id: body.id, email, language: parts[who].language, browser };
}
