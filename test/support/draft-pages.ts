import { expect } from 'vitest';
import type { Ask } from './app.ts';
import { form, open, type ReadPage, readPage } from './page.ts';

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Makes the choices for a new request and goes on: the address of the request that this opens. */
export async function openedDraft(ask: Ask, choices: Fields): Promise<string> {
  const answer = await ask('/requests/new', form(choices));
  expect(answer.status).toBe(303);
  const location = answer.headers.get('location') ?? '';
  expect(location).toMatch(/^\/requests\/[\w-]{36}\/draft$/);
  return location.replace(/\/draft$/, '');
}

const unescaped = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** What a section's form carries beside its controls, as it stands on the page. */
export const hiddenIn = ({ html }: ReadPage): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="(sequence|seen|as)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, unescaped(value)],
    ),
  );

/** Opens a section as a browser does; what is given takes the place of what its form holds. */
export async function openSection(ask: Ask, path: string, section: string) {
  const page = await open(ask, `${path}/draft/${section}`);
  expect(page.status).toBe(200);
  const hidden = hiddenIn(page);
  return {
    page,
    send: (fields: Fields, intent = 'list') =>
      ask(`${path}/draft/${section}`, form({ ...hidden, intent, ...fields })),
    type: (fields: Fields) => ask(`${path}/draft/${section}/typed`, form({ ...hidden, ...fields })),
  };
}

export async function saveSection(ask: Ask, path: string, section: string, fields: Fields): Promise<void> {
  const { send } = await openSection(ask, path, section);
  const answer = await send(fields);
  expect(answer.status, answer.status === 303 ? '' : (await readPage(answer)).text).toBe(303);
}
