import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';

const files = [...globSync('src/http/pages/**/*.tsx'), ...globSync('emails/**/*.tsx')].sort();

/** Attributes that a person reads or hears. */
const spoken = ['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description', 'lead', 'caption'];
/** The name of the product, which is the same in every language of a mailbox. */
const names = ['Komek'];

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function* nodesUnder(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesUnder(one);
  if (!isNode(value)) return;
  yield value;
  for (const part of Object.values(value)) yield* nodesUnder(part);
}

/** A word, not only marks and numbers. */
const hasWords = (text: unknown): boolean => typeof text === 'string' && /\p{L}{2,}/u.test(text.trim());

/** Texts that an expression gives as it stands: through a choice, an `or`, a template. */
function literalsOf(value: unknown): readonly unknown[] {
  if (!isNode(value)) return [];
  const { type } = value;
  if (type === 'Literal') return [value.value];
  if (type === 'JSXExpressionContainer') return literalsOf(value.expression);
  if (type === 'ConditionalExpression') return [value.consequent, value.alternate].flatMap(literalsOf);
  if (type === 'LogicalExpression') return [value.left, value.right].flatMap(literalsOf);
  if (type === 'ParenthesizedExpression') return literalsOf(value.expression);
  if (type !== 'TemplateLiteral' || !Array.isArray(value.quasis)) return [];
  return value.quasis.map((quasi: { value: { cooked: string } }) => quasi.value.cooked);
}

function textsOf(node: Node): readonly unknown[] {
  if (node.type === 'JSXText') return [node.value];
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    const children = Array.isArray(node.children) ? node.children.filter(isNode) : [];
    return children.filter(({ type }) => type === 'JSXExpressionContainer').flatMap(literalsOf);
  }
  if (node.type !== 'JSXAttribute' || !isNode(node.name)) return [];
  return spoken.includes(String(node.name.name)) ? literalsOf(node.value) : [];
}

const hardCoded = (source: string): readonly string[] =>
  [...nodesUnder(parseAst(source, { lang: 'tsx' }))]
    .flatMap(textsOf)
    .filter(hasWords)
    .map((text) => String(text).trim())
    .filter((text) => !names.includes(text));

describe('words in pages and emails', () => {
  it('come from the catalogues of messages', () => {
    const found = files.flatMap((path) =>
      hardCoded(readFileSync(path, 'utf8')).map((text) => `${path}: ${text}`),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });

  it.each([
    ['<p>Сохранено</p>', 'Сохранено'],
    ['<p>{done ? "Saved" : undefined}</p>', 'Saved'],
    ['<p>{name || `Nobody`}</p>', 'Nobody'],
    ['<a title="Open it" href="/x">{t}</a>', 'Open it'],
    ['<input aria-label={`Search`} />', 'Search'],
  ])('are found where they are written into %s', (written, text) => {
    expect(hardCoded(`const page = ${written};`)).toEqual([text]);
  });

  it('are not seen in what nobody reads', () => {
    const written = '<p class="k-muted" data-label={x}>{page.t(site.none)} · {kind === "mla" && n} 12 %</p>';
    expect(hardCoded(`const page = ${written};`)).toEqual([]);
  });
});
