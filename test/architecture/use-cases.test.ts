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
const placeOf = ({ path }: SourceFile) => path.replace(/^src\/use-cases\//, '').replace(/\.ts$/, '');
const useCases = requests.filter((file) => isUseCase(file) && !isPart.test(named(file.path)));
const writing = useCases.filter(({ text }) => /appendActions?\(/.test(text));

/** The demo walks through the cases by their parts too; nobody reaches it from outside. */
const sources = sourceFiles('src').filter(({ path }) => !path.startsWith('src/runtimes/demo/'));
/** Use cases are what the world outside calls with what it serves: pages, API, runtimes. */
const isCalled = ({ path }: SourceFile) =>
  sources.some(
    (caller) =>
      !caller.path.startsWith('src/use-cases/') &&
      caller.imports.some(({ target, typeOnly }) => target === path && !typeOnly),
  );
const exported = ({ path, text }: SourceFile) =>
  text.search(
    new RegExp(
      `^export (async function|function|const) ${camel(named(path))}\\b[^(]*\\(\\s*(\\w+|\\{[^}]*\\}): (Pick<)?\\w*(Context|Services)\\b`,
      'm',
    ),
  );
const called = files.filter((file) => placeOf(file).includes('/') && exported(file) !== -1 && isCalled(file));

/** What an exported function does first; empty for an arrow that is one expression. */
function firstStatement(file: SourceFile): string {
  const lines = file.text.slice(exported(file)).split('\n');
  const end = lines.findIndex((line) => /^(export .*\)|\)).* \{$/.test(line));
  return lines[end + 1]?.trim() ?? '';
}

/** Who need no permission of a role, and why. Whoever adds one decides it here. */
const withoutPermission: Readonly<Record<string, string>> = {
  'users/sign-in': 'whoever signs in is nobody yet',
  'users/start-session': 'whoever signs in is nobody yet; in the demo a button is enough',
  'users/sign-out': 'ends the session whose secret the caller holds',
  'users/resolve-session': 'finds out who calls',
  'users/resolve-token': 'finds out who calls',
  'users/resolve-calendar': 'the secret address is the permission, to what its holder may list',
  'users/view-link': 'whoever holds the link may see whom it is for',
  'users/accept-invitation': 'the link is the permission',
  'users/reset-password': 'the link is the permission',
  'users/complete-setup': 'the link is the permission',
  'users/request-reset': 'anybody may ask; the link goes to the holder of the account',
  'users/create-setup-link': 'printed by the program that serves, while there is no administrator',
  'users/get-me': 'one’s own account',
  'users/change-password': 'one’s own account',
  'users/change-language': 'one’s own account',
  'users/sign-out-everywhere': 'one’s own account',
  'users/record-mail-event': 'the signature of the mail service is the permission',
  'users/add-user': 'the command line only; refuses everybody else',
  'outbox/dispatch-deliveries': 'a job, without a person',
  'sweeps/ring-alarms': 'a job, without a person',
  'sweeps/sweep-hourly': 'a job, without a person',
};

describe('every use case', () => {
  test('is found by this test, whatever its folder', () => {
    expect(called.length).toBeGreaterThan(35);
    const folders = new Set(called.map((file) => placeOf(file).split('/')[0]));
    expect([...folders].sort()).toEqual(
      expect.arrayContaining(['audit', 'offices', 'outbox', 'requests', 'treaties', 'users']),
    );
  });

  test.each(
    called
      .filter((file) => !(placeOf(file) in withoutPermission))
      .map((file) => [placeOf(file), file] as const),
  )('%s asks for permission first', (_, file) => {
    expect(firstStatement(file)).toMatch(/^requirePermission\(ctx, /);
  });

  test('without a permission is one that exists and asks for none', () => {
    const asking = called.filter((file) => firstStatement(file).startsWith('requirePermission('));
    const places = called.map(placeOf);
    const listed = Object.keys(withoutPermission);
    expect(listed.filter((place) => !places.includes(place))).toEqual([]);
    expect(asking.map(placeOf).filter((place) => place in withoutPermission)).toEqual([]);
  });
});

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

  test.each(
    writing
      .filter(({ path }) => named(path) !== 'create-request')
      .map((file) => [named(file.path), file] as const),
  )('%s loads the request as its actor may see it before it writes', (_, { text }) => {
    const load = text.indexOf('await loadRequest(ctx');
    expect(load).toBeGreaterThan(-1);
    expect(load).toBeLessThan(text.search(/appendActions?\(\n|await appendActions?\(/));
  });

  test('only one function commits to the log', () => {
    const committing = files.filter(({ text }) => /requests\.commit\(/.test(text)).map(({ path }) => path);
    expect(committing).toEqual(['src/use-cases/requests/append-action.ts']);
  });
});
