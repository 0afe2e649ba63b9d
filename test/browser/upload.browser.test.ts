import { expect, test } from 'vitest';
import { requestPage } from '../../src/i18n/messages/request-page.ts';
import { uploading } from '../../src/i18n/messages/uploading.ts';
import { demoFinds } from '../support/browser/demo-finds.ts';
import { demoHouse } from '../support/browser/demo-house.ts';
import { type Reader, sit } from '../support/browser/reader.ts';
import { papers } from '../support/papers.ts';

const house = demoHouse();

const file = (name: string, bytes: Uint8Array, mimeType = 'application/pdf') => ({
  name,
  mimeType,
  buffer: Buffer.from(bytes),
});
const two = [file('order.pdf', papers.pdf), file('scan.png', papers.png, 'image/png')];

async function atUpload(script: boolean): Promise<Reader> {
  const reader = await sit(house, 'prosecutor.ast1', 'en', { script });
  await reader.page.goto(await demoFinds(house.url)('/requests/{draft}'));
  await reader.page.getByText(reader.t(requestPage.upload), { exact: true }).click();
  return reader;
}
const choose = ({ page }: Reader, files: ReturnType<typeof file>[]) =>
  page.locator('#f-file').setInputFiles(files);
const press = ({ page, t }: Reader) =>
  page.getByRole('button', { name: t(requestPage.uploadButton), exact: true }).click();
const listed = ({ page }: Reader) => page.locator('#documents ul').first();

test.each([true, false])('several files become papers at once, script: %s', async (script) => {
  const reader = await atUpload(script);
  await choose(reader, two);
  await press(reader);
  await reader.page.waitForURL(/done=document/);
  for (const { name } of two) expect(await listed(reader).textContent()).toContain(name);
});

test.each([true, false])(
  'a file that is refused says why and keeps no other from its place, script: %s',
  async (script) => {
    const reader = await atUpload(script);
    await choose(reader, [
      file('order.pdf', papers.bytes('<script>alert(1)</script>')),
      two[1],
    ] as typeof two);
    await press(reader);
    await reader.page.getByText('is a program, a web page').first().waitFor();
    await reader.page.goto(reader.page.url().replace(/\/documents$/, ''));
    expect(await listed(reader).textContent()).toContain('scan.png');
    expect(await listed(reader).textContent()).not.toContain('order.pdf');
    reader.visit.watch.take();
  },
);

test('a file whose connection breaks off is sent again, and arrives once', async () => {
  const reader = await atUpload(true);
  let broken = 0;
  // The register has it, and the answer is lost on the way.
  await reader.page.route('**/api/v1/requests/*/documents', async (route) => {
    if (broken > 0) return route.continue();
    broken += 1;
    await route.fetch();
    await route.abort('connectionreset');
  });
  await choose(reader, [file('order.pdf', papers.pdf)]);
  await press(reader);
  await reader.page.getByText(reader.t(uploading.waits)).waitFor();
  await reader.page.waitForURL(/done=document/);
  expect(await listed(reader).locator('li').count()).toBe(1);
  reader.visit.watch.take();
});

test('a remark on a paper is said on the page that follows', async () => {
  const reader = await atUpload(true);
  await choose(reader, [file('scan.pdf', papers.png)]);
  await press(reader);
  await reader.page.getByText('The name of the file says another kind').waitFor();
});
