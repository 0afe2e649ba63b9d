import { describe, expect, test } from 'vitest';
import { isOwn, packageOf, type SourceFile, sourceFiles } from '../support/source-files.ts';

interface Rule {
  readonly folder: string;
  /** Own files it may import, by the beginning of their path. */
  readonly own: readonly string[];
  readonly packages: readonly string[];
  /** Rules of a deeper folder take the place of those above it. */
  readonly node?: boolean;
}

const database = [
  '@prisma/client',
  'kysely',
  'better-sqlite3',
  '@prisma/adapter-better-sqlite3',
  'pg',
  '@prisma/adapter-pg',
  '@prisma/adapter-d1',
];
const wire = ['hono', '@hono/zod-openapi', 'zod', 'temporal-polyfill'];

const rules: readonly Rule[] = [
  { folder: 'src/domain/', own: ['src/domain/'], packages: ['zod', 'temporal-polyfill'] },
  {
    folder: 'src/i18n/',
    own: ['src/i18n/', 'src/domain/'],
    packages: ['intl-messageformat', 'i18n-iso-countries', 'temporal-polyfill'],
  },
  {
    folder: 'src/use-cases/',
    own: ['src/use-cases/', 'src/domain/', 'src/i18n/'],
    packages: ['zod', 'temporal-polyfill'],
  },
  {
    folder: 'src/persistence/',
    own: [
      'src/persistence/',
      'src/domain/',
      'src/use-cases/ports/',
      'src/use-cases/errors.ts',
      'prisma/seed/',
    ],
    packages: [...database, '@prisma/driver-adapter-utils', 'zod', 'uuidv7'],
    node: true,
  },
  {
    folder: 'src/auth/',
    own: ['src/auth/', 'src/domain/', 'src/use-cases/'],
    packages: ['lucia'],
    node: true,
  },
  {
    folder: 'src/notifications/',
    own: ['src/notifications/', 'emails/', 'src/domain/', 'src/i18n/', 'src/use-cases/'],
    packages: ['resend', 'nodemailer', '@react-email/', 'react', 'zod'],
    node: true,
  },
  {
    folder: 'emails/',
    own: ['emails/', 'src/domain/', 'src/i18n/'],
    packages: ['@react-email/', 'react', 'react-email'],
  },
  {
    folder: 'src/documents/',
    own: ['src/documents/', 'src/domain/', 'src/i18n/', 'src/use-cases/ports/'],
    packages: ['docx', 'aws4fetch', 'file-type', 'fflate'],
    node: true,
  },
  { folder: 'src/http/api/', own: ['src/http/', 'src/domain/', 'src/use-cases/'], packages: wire },
  {
    folder: 'src/http/pages/',
    own: ['src/http/', 'src/domain/', 'src/use-cases/', 'src/i18n/'],
    packages: [...wire, 'd3-geo', 'topojson-client', 'world-atlas', '@dagrejs/dagre', 'ical-generator'],
  },
  {
    folder: 'src/http/',
    own: ['src/http/', 'src/domain/', 'src/use-cases/', 'src/i18n/', 'src/auth/'],
    packages: wire,
  },
  { folder: 'src/config.ts', own: ['src/domain/'], packages: ['zod'], node: true },
];

/** `@scope/` stands for every package of that scope. */
const isWithin = (name: string, allowed: string) =>
  allowed.endsWith('/') ? name.startsWith(allowed) : name === allowed;

const files = sourceFiles('src', 'emails');
const ruleOf = (path: string) =>
  rules.filter(({ folder }) => path.startsWith(folder)).sort((a, b) => b.folder.length - a.folder.length)[0];

function broken({ path, imports }: SourceFile): string[] {
  const rule = ruleOf(path);
  if (!rule) return [];
  return imports
    .filter(({ target, typeOnly }) => {
      if (isOwn(target)) return !rule.own.some((allowed) => target.startsWith(allowed));
      if (target.startsWith('node:')) return rule.node !== true;
      return !typeOnly && !rule.packages.some((allowed) => isWithin(packageOf(target), allowed));
    })
    .map(({ target }) => `${path} → ${target}`);
}

const importing = (what: (target: string) => boolean) =>
  files.filter(({ imports }) => imports.some(({ target }) => what(target))).map(({ path }) => path);

describe('the import table', () => {
  test('has files to hold to it', () => {
    expect(files.length).toBeGreaterThan(200);
  });

  test('no file imports what its folder may not', () => {
    expect(files.flatMap(broken)).toEqual([]);
  });

  test('pages and API do not import each other', () => {
    const crossings = files.flatMap(({ path, imports }) =>
      imports
        .filter(
          ({ target }) =>
            (path.startsWith('src/http/api/') && target.startsWith('src/http/pages/')) ||
            (path.startsWith('src/http/pages/') && target.startsWith('src/http/api/')),
        )
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(crossings).toEqual([]);
  });

  test('nothing imports the runtimes but the runtimes', () => {
    const importers = importing((target) => target.startsWith('src/runtimes/'));
    expect(importers.filter((path) => !/^src\/(runtimes|build)\//.test(path))).toEqual([]);
  });

  test('only auth knows lucia', () => {
    expect(
      importing((target) => packageOf(target) === 'lucia').every((path) => path.startsWith('src/auth/')),
    ).toBe(true);
    expect(importing((target) => packageOf(target) === 'lucia')).not.toEqual([]);
  });
});

describe('the shape of the source', () => {
  test('no file imports itself by a detour', () => {
    expect(cyclesIn(files)).toEqual([]);
  });

  test('there are no barrel files and no rooms without a name', () => {
    const named = /(^|\/)(index|utils?|helpers?|common|misc|shared)\.tsx?$/;
    expect(files.map(({ path }) => path).filter((path) => named.test(path))).toEqual([]);
  });

  test('own files are imported with their ending', () => {
    const bare = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => isOwn(target) && !/\.(tsx?|mjs|json|css)$/.test(target))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(bare).toEqual([]);
  });

  test('only the entry points hand the environment on, and only the configuration reads it', () => {
    const allowed =
      /^src\/(config\.ts|build\/|runtimes\/(node|worker|cli|komek|demo|postgresql|main)[\w-]*\.ts)/;
    const readers = files.filter(({ text }) => /\bprocess\.env\b/.test(text)).map(({ path }) => path);
    expect(readers.filter((path) => !allowed.test(path))).toEqual([]);
  });

  test('the domain has no clock and no chance of its own', () => {
    const impure = files.filter(
      ({ path, text }) =>
        path.startsWith('src/domain/') &&
        /\b(Date\.now\(|new Date\(\)|Math\.random|Temporal\.Now|crypto\.randomUUID)/.test(text),
    );
    expect(impure.map(({ path }) => path)).toEqual([]);
  });
});

/** Each cycle once, as the files along it. Type imports leave no trace at run time, but a reader follows them too. */
function cyclesIn(all: readonly SourceFile[]): string[] {
  const byPath = new Map(all.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) {
      found.push([...trail.slice(start), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const { target } of byPath.get(path)?.imports ?? [])
      if (byPath.has(target)) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of all) visit(path, []);
  return found;
}
