import { expect } from 'vitest';
import type { Mails, Story } from './story.ts';
import type { Answer } from './story-browser.ts';
import type { Who } from './story-cast.ts';

interface Way {
  readonly from: Who;
  readonly to: Who;
}

const ascii = (words: string): number[] => [...words].map((sign) => sign.charCodeAt(0));

/** A PDF of every byte there is, many times over: nothing on the way may take it for text. */
const scan = Uint8Array.from([
  ...ascii('%PDF-1.7\n'),
  ...Array.from({ length: 200_000 }, (_, place) => (place * 7 + (place >> 8)) % 256),
  ...ascii('\n%%EOF\n'),
]);

/** Our paper is nothing to the other state until it is released, and is then theirs byte for byte. */
export async function sharePaper(
  story: Story,
  { from, to }: Way,
  status: string,
  mails: Mails,
): Promise<void> {
  const id = await upload(story, from);
  const path = `${story.path}/documents/${id}/content`;
  const { browser } = story.house.cast[to];
  expect((await browser.get(path)).status, 'not released yet').toBe(404);
  expect((await story.look(to)).text).not.toContain(id);
  await story.step(from, 'release_document', { documentId: id }, status, mails);
  expect((await story.look(to)).text).toContain(id);
  expectScan(await browser.get(path));
}

/** The other state's paper is ours as soon as they have added it. */
export async function takePaper(story: Story, { from, to }: Way): Promise<void> {
  const id = await upload(story, from);
  expectScan(await story.house.cast[to].browser.get(`${story.path}/documents/${id}/content`));
}

async function upload(story: Story, who: Who): Promise<string> {
  const form = new FormData();
  form.set('file', new File([scan], 'қаулы "1".pdf', { type: 'application/pdf' }));
  form.set('type', 'other');
  form.set('language', 'kk');
  form.set('released', 'false');
  const added = await story.house.cast[who].browser.submit(`${story.path}/documents`, form);
  expect(added.status, added.text).toBe(201);
  await story.nobodyHeard();
  return added.body.id;
}

function expectScan({ status, headers, bytes }: Answer): void {
  expect(status).toBe(200);
  expect(Buffer.from(scan).equals(bytes), 'the same bytes').toBe(true);
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="_____ _1_.pdf"; filename*=UTF-8''%D2%9B%D0%B0%D1%83%D0%BB%D1%8B%20%221%22.pdf`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-cache',
  });
}
