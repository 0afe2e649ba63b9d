import { describe, expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from '../support/source-files.ts';

const files = sourceFiles('src/use-cases');
const requests = files.filter(({ path }) => path.startsWith('src/use-cases/requests/'));
const named = (path: string) => (path.split('/').at(-1) ?? '').replace(/\.ts$/, '');
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A use case is the file whose name is that of its exported function taking a context first. */
const isUseCase = ({ path, text }: SourceFile) =>
  new RegExp(`export async function ${camel(named(path))}\\(\\s*ctx: UseCaseContext`).test(text);
const isPart =
  /^(append-action|record-access|load-request|check-|deliveries-for|situation|related-requests|internal-view)/;
const useCases = requests.filter((file) => isUseCase(file) && !isPart.test(named(file.path)));
const writing = useCases.filter(({ text }) => text.includes('appendAction('));

describe('use cases on requests', () => {
  test('are found by this test', () => {
    expect(useCases.map(({ path }) => named(path))).toEqual(
      expect.arrayContaining([
        'create-request',
        'change-draft',
        'take-action',
        'view-request',
        'add-document',
      ]),
    );
    expect(writing.length).toBeGreaterThanOrEqual(4);
  });

  test.each(useCases.map((file) => [named(file.path), file] as const))(
    '%s asks for permission first',
    (_, { text }) => {
      const body = text.slice(text.search(/export async function \w+\(\s*ctx: UseCaseContext/));
      const first = body.slice(body.indexOf('{\n') + 1).trimStart();
      expect(first.startsWith('requirePermission(ctx, ')).toBe(true);
    },
  );

  test.each(
    writing
      .filter(({ path }) => named(path) !== 'create-request')
      .map((file) => [named(file.path), file] as const),
  )('%s loads the request as its actor may see it before it writes', (_, { text }) => {
    const load = text.indexOf('await loadRequest(ctx');
    expect(load).toBeGreaterThan(-1);
    expect(load).toBeLessThan(
      text.indexOf('appendAction(\n') === -1
        ? text.indexOf('await appendAction(')
        : text.indexOf('appendAction(\n'),
    );
  });

  test('only one function commits to the log', () => {
    const committing = files.filter(({ text }) => /requests\.commit\(/.test(text)).map(({ path }) => path);
    expect(committing).toEqual(['src/use-cases/requests/append-action.ts']);
  });
});
