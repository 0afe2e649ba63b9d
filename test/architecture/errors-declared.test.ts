import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problems } from '../../src/http/errors.ts';
import { errorCodes } from '../../src/use-cases/errors.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type SourceFile, sourceFiles } from '../support/source-files.ts';
import { codesReachableFrom } from '../support/thrown-codes.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

const handlers = sourceFiles('src/http/api').filter(
  ({ text }) => text.includes('use-cases/') && text.includes('contract({'),
);

function pathsIn({ text }: SourceFile): string[] {
  const base = /const path = '([^']+)'/.exec(text)?.[1] ?? '';
  const written = [...text.matchAll(/'(\/[^']+)'|`\$\{path\}([^`]*)`/g)].map(
    ([, whole, rest]) => whole ?? base + rest,
  );
  return [...new Set([base, ...written])].filter((path) => app.described.paths[path]);
}

const declaredBy = (path: string): string[] =>
  Object.values(app.described.paths[path] ?? {}).flatMap(({ responses }) =>
    Object.values(responses).flatMap(({ content }) =>
      Object.keys(content?.['application/problem+json']?.examples ?? {}),
    ),
  );

describe('every refusal that a use case can throw', () => {
  test('has its line in the table of problems', () => {
    expect(errorCodes.filter((code) => !(code in problems))).toEqual([]);
  });

  test('is found in the source by this test', () => {
    const actions = handlers.find(({ path }) => path.endsWith('/actions.ts'));
    const codes = actions ? [...codesReachableFrom(actions)] : [];
    expect(codes).toEqual(
      expect.arrayContaining(['conflict', 'forbidden', 'invalid', 'not_allowed_now', 'not_found']),
    );
  });

  test.each(handlers.map((file) => [file.path, file] as const))(
    'is declared by the routes of %s',
    (_, file) => {
      const paths = pathsIn(file);
      expect(paths).not.toEqual([]);
      const declared = new Set(paths.flatMap(declaredBy));
      expect([...codesReachableFrom(file)].filter((code) => !declared.has(code))).toEqual([]);
    },
  );
});
