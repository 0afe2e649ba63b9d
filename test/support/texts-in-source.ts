import { parseAst } from 'vitest/node';
import { languages, type Text } from '../../src/domain/text.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What is written under each name of an object, where it is a plain string. */
const stringsIn = (properties: readonly unknown[]): ReadonlyMap<unknown, string> =>
  new Map(
    properties.flatMap((property) =>
      isRecord(property) &&
      isRecord(property.key) &&
      isRecord(property.value) &&
      typeof property.value.value === 'string'
        ? [[property.key.name, property.value.value]]
        : [],
    ),
  );

/** Objects that have one of the languages, whether or not the others; what is assigned are examples for previews. */
function textsIn(node: unknown): readonly Partial<Text>[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (!isRecord(node) || node.type === 'AssignmentExpression') return [];
  const inner = Object.values(node).flatMap(textsIn);
  if (node.type !== 'ObjectExpression' || !Array.isArray(node.properties)) return inner;
  const strings = stringsIn(node.properties);
  const text = Object.fromEntries(languages.map((language) => [language, strings.get(language)]));
  return languages.some((language) => strings.has(language)) ? [text, ...inner] : inner;
}

/** The texts in three languages that a file of code spells out. */
export const textsInSource = (source: string): readonly Partial<Text>[] =>
  textsIn(parseAst(source, { lang: 'tsx' }));
