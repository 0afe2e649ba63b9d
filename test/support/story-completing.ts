import { expect } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import type { Story } from './story.ts';
import type { Who } from './story-cast.ts';
import { detailFor, writtenWhenAsked } from './story-contents.ts';

/**
 * Completes a request as a script would that knows nothing of the law: reads what is missing, fills each `path`, reads
 * again. Answers with the paths it filled.
 */
export async function complete(story: Story, who: Who): Promise<readonly string[]> {
  const missing = await whatIsMissing(story, who);
  const papers = missing.filter(([place]) => place === 'documents');
  const fields = missing.filter(([place]) => place !== 'documents');
  if (fields.length > 0) await write(story, who, fields);
  for (const [, type = ''] of papers) await enclose(story, who, type);
  expect(await whatIsMissing(story, who)).toEqual([]);
  await story.nobodyHeard();
  return missing.map((path) => path.join('.'));
}

type Path = readonly string[];

async function whatIsMissing(story: Story, who: Who): Promise<readonly Path[]> {
  const { body } = await story.look(who, '/findings');
  return (body.items as readonly Finding[])
    .filter(({ severity }) => severity === 'block')
    .map(({ path }) => path.split('/').slice(1))
    .filter(([place = '']) => place === 'documents' || place === 'details' || place in writtenWhenAsked);
}

async function write(story: Story, who: Who, fields: readonly Path[]): Promise<void> {
  const { body, headers } = await story.look(who);
  const details = fields.flatMap(([place, key]) => (place === 'details' && key ? [key] : []));
  const change = {
    ...Object.fromEntries(
      fields.flatMap(([place = '']) => (place === 'details' ? [] : [[place, writtenWhenAsked[place]]])),
    ),
    details: { ...body.details, ...Object.fromEntries(details.map((key) => [key, detailFor(key)])) },
  };
  const etag = headers.get('etag') ?? '';
  const changed = await patch(story, who, change, etag);
  expect(changed.status, changed.text).toBe(200);
  const stale = await patch(story, who, { facts: 'Other words' }, etag);
  expect(stale.status, 'a change on what was read before is refused').toBe(412);
}

const patch = (story: Story, who: Who, change: object, etag: string) =>
  story.house.cast[who].browser.send('PATCH', story.path, change, { 'if-match': etag });

/** Uploads a paper of the type and reads it back; answers with its id. */
export async function enclose(story: Story, who: Who, type: string, released = false): Promise<string> {
  const { browser } = story.house.cast[who];
  const words = `Вымышленная бумага: ${type}`;
  const form = new FormData();
  form.set('file', new File([words], `${type}.txt`, { type: 'text/plain' }));
  form.set('type', type);
  form.set('language', 'ru');
  form.set('released', String(released));
  const added = await browser.submit(`${story.path}/documents`, form);
  expect(added.status, added.text).toBe(201);
  expect(added.body.sha256).toMatch(/^[0-9a-f]{64}$/);
  const content = await browser.get(`${story.path}/documents/${added.body.id}/content`);
  expect(content.text).toBe(words);
  return added.body.id;
}

/** Asks which bases exist today and takes the one that ranks first. */
export async function chooseBasis(
  story: Story,
  who: Who,
  question: { readonly kind: string; readonly direction: string; readonly state: string },
): Promise<string> {
  const { browser } = story.house.cast[who];
  const asked = { ...question, offences: ['corruption'], offenceDate: '2024-03-01' };
  const { body } = await browser.send('POST', '/api/v1/legal-basis', asked);
  const treatyId = body.bases[0]?.treatyId ?? '';
  const { headers } = await story.look(who);
  const change = { legalBasis: { treatyIds: [treatyId] } };
  const changed = await patch(story, who, change, headers.get('etag') ?? '');
  expect(changed.status, changed.text).toBe(200);
  return treatyId;
}
