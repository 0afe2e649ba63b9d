import type { Direction, Kind } from '../../../src/domain/codes.ts';
import { demoApi, done } from './demo-api.ts';

type Finder = (url: string) => Promise<string>;

const first =
  (who: string, query: string): Finder =>
  async (url) => {
    const api = await demoApi(url, who);
    const [found] = done(await api.get(`/api/v1/requests?${query}&limit=1`)).body.items;
    if (!found || !('id' in found)) throw new Error(`${who} has no request with ${query}`);
    return String(found.id);
  };

const open = (kind: Kind, direction: Direction) =>
  first('central1', `kind=${kind}&direction=${direction}&open=true`);

async function newDraft(url: string): Promise<string> {
  const api = await demoApi(url, 'prosecutor.ast1');
  const draft = { kind: 'mla', direction: 'outgoing', state: 'ES', caseNumber: 'Demo-1' };
  return done(await api.send('POST', '/api/v1/requests', draft)).body.id;
}

/** The registry as delivered has no changes: one is made, and the version before it is in the past. */
async function pastVersion(url: string): Promise<string> {
  const api = await demoApi(url, 'treaties');
  const path = '/api/v1/treaties/kz-it-extradition-2015';
  const source = { reference: 'Demo bulletin', on: '2026-01-15' };
  const change = { note: `Read again in the demo ${Date.now()}` };
  done(await api.send('PATCH', path, { change, source }, { 'if-match': '*' }));
  const [newest] = done(await api.get(`${path}/changes?limit=1`)).body.items;
  if (!newest || !('beforeHash' in newest)) throw new Error('The correction is not in the history');
  return String(newest.beforeHash);
}

async function invitation(url: string): Promise<string> {
  const api = await demoApi(url, 'admin');
  const account = { email: `new-${Date.now()}@demo.example`, name: 'Demo Newcomer', role: 'auditor' };
  const { text } = done(await api.send('POST', '/api/v1/users', account));
  return /\/invitation\/([\w-]+)/.exec(text)?.[1] ?? '';
}

const finders = {
  mlaOutgoing: open('mla', 'outgoing'),
  mlaIncoming: open('mla', 'incoming'),
  extraditionOutgoing: open('extradition', 'outgoing'),
  extraditionIncoming: open('extradition', 'incoming'),
  transferOutgoing: open('transfer', 'outgoing'),
  transferIncoming: open('transfer', 'incoming'),
  held: first('central1', 'status=provisional_custody'),
  executed: first('central1', 'status=executed'),
  toSign: first('signatory', 'status=signing'),
  shared: first('liaison.es', 'open=true'),
  controlled: first('leadership', 'open=true'),
  draft: newDraft,
  filledDraft: first('prosecutor.ast1', 'status=draft&kind=mla&sort=reference'),
  pastVersion,
  invitation,
} satisfies Record<string, Finder>;

/** Puts ids of the running demo in the place of `{name}` in an address; each is looked up once. */
export function demoFinds(url: string): (path: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  const find = (name: string): Promise<string> => {
    if (!(name in finders)) throw new Error(`Nothing in the demo is called ${name}`);
    const found = known.get(name) ?? finders[name as keyof typeof finders](url); // safe because of the check above
    known.set(name, found);
    return found;
  };
  return async (path) => {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    let filled = path;
    for (const name of names) filled = filled.replace(`{${name}}`, await find(name));
    return filled;
  };
}
