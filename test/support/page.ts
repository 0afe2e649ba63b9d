import type { Ask } from './app.ts';

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();

/** A page as a test reads it. */
export interface ReadPage {
  readonly status: number;
  readonly html: string;
  readonly text: string;
  readonly title: string;
  readonly language: string | undefined;
  /** Texts of h1, h2 …, in order. */
  readonly headings: readonly { level: number; text: string }[];
  readonly labels: readonly string[];
  readonly ids: readonly string[];
  /** Ids that a link of this page jumps to. */
  readonly jumps: readonly string[];
}

const all = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map((match) => match[1] ?? '');

export async function readPage(answer: Response): Promise<ReadPage> {
  const html = await answer.text();
  return {
    status: answer.status,
    html,
    text: plain(html),
    title: plain(all(html, /<title>(.*?)<\/title>/gs)[0] ?? ''),
    language: all(html, /<html lang="(\w+)"/g)[0],
    headings: [...html.matchAll(/<h([1-6])\b[^>]*>(.*?)<\/h\1>/gs)].map(([, level, text]) => ({
      level: Number(level),
      text: plain(text ?? ''),
    })),
    labels: all(html, /<(?:label|legend)\b[^>]*>(.*?)<\/(?:label|legend)>/gs).map(plain),
    ids: all(html, /\sid="([^"]+)"/g),
    jumps: all(html, /href="#([^"]+)"/g),
  };
}

export const open = async (ask: Ask, path: string): Promise<ReadPage> => readPage(await ask(path));

/** A form as a browser without script sends it; a list of values is one control chosen several times. */
export function form(fields: Readonly<Record<string, string | readonly string[]>>): RequestInit {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
  }
  return {
    method: 'POST',
    body: body.toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  };
}
