import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** From the project's folder, such as `src/http/app.ts`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** What it imports: packages and `node:` as written, own files by path; types included unless said otherwise. */
  readonly imports: readonly Import[];
}
export interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

const statement = /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(path: string, text: string): Import[] {
  const resolve = (target: string) =>
    target.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), target)) : target;
  return [
    ...[...text.matchAll(statement)].map(([, type, target = '']) => ({
      target: resolve(target),
      typeOnly: type !== undefined,
    })),
    ...[...text.matchAll(dynamic)].map(([, target = '']) => ({ target: resolve(target), typeOnly: false })),
  ];
}

/** Written source files below the folders; generated ones are left out. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx,mjs}`, { cwd: root }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.includes('/generated/') && !path.endsWith('.generated.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(posix.join(root, path), 'utf8');
      return { path, text, lines: text.split('\n').length - 1, imports: importsOf(path, text) };
    });
}

/** The package of a bare import: `hono/csrf` belongs to `hono`. */
export const packageOf = (target: string): string =>
  target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? target);

export const isOwn = (target: string): boolean =>
  /^(src|emails|prisma|test)\//.test(target) || target === 'package.json';
