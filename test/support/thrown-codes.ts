import { type SourceFile, sourceFiles } from './source-files.ts';

interface Declaration {
  readonly text: string;
  readonly file: SourceFile;
}

const start = /^(?:export )?(?:default )?(?:async )?(?:function|const|class) (\w+)/;
const namedImports = /^import\s+\{([^}]*)\}\s+from\s+'([^']+)'/gm;
const thrown = /new UseCaseError\('(\w+)'|\b(?:throw|=>) (notFound|forbidden|conflict|invalid)\(/g;
const codeOf: Readonly<Record<string, string>> = { notFound: 'not_found' };

function declarationsOf(file: SourceFile): Map<string, Declaration> {
  const found = new Map<string, Declaration>();
  let name = '';
  let lines: string[] = [];
  const keep = () => name && found.set(name, { text: lines.join('\n'), file });
  for (const line of file.text.split('\n')) {
    const next = start.exec(line)?.[1];
    if (next) {
      keep();
      name = next;
      lines = [];
    }
    lines.push(line);
  }
  keep();
  return found;
}

const files = new Map(sourceFiles('src/use-cases').map((file) => [file.path, file]));
const declarations = new Map([...files].map(([path, file]) => [path, declarationsOf(file)]));

/** Names a file takes from use cases, each with the file it comes from. Types throw nothing. */
function takenBy(file: SourceFile): Map<string, string> {
  const taken = new Map<string, string>();
  for (const [, names = '', target = ''] of file.text.matchAll(namedImports)) {
    const from = file.imports.find((each) => each.target.endsWith(target.replace(/^(\.\.?\/)+/, '')))?.target;
    if (!from || !files.has(from)) continue;
    for (const name of names.split(',').map((each) => each.trim()))
      if (!name.startsWith('type ')) taken.set(name, from);
  }
  return taken;
}

function codesIn(text: string): string[] {
  const written = [...text.matchAll(thrown)].map(([, code, short = '']) => code ?? codeOf[short] ?? short);
  const commits = /(requests|credentials|pipeline)\.commit\(/.test(text) ? ['conflict'] : [];
  return [...written, ...commits];
}

function reach(path: string, name: string, seen: Set<string>): string[] {
  const declaration = declarations.get(path)?.get(name);
  if (!declaration || seen.has(`${path} ${name}`)) return [];
  seen.add(`${path} ${name}`);
  const { text, file } = declaration;
  const uses = (other: string) => new RegExp(`\\b${other}\\b`).test(text);
  const near = [...(declarations.get(path)?.keys() ?? [])].filter((other) => other !== name && uses(other));
  const far = [...takenBy(file)].filter(([other]) => uses(other));
  return [
    ...codesIn(text),
    ...near.flatMap((other) => reach(path, other, seen)),
    ...far.flatMap(([other, from]) => reach(from, other, seen)),
  ];
}

/** Codes that the use cases a file imports can throw, followed function by function through the source. */
export function codesReachableFrom(file: SourceFile): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set([...takenBy(file)].flatMap(([name, from]) => reach(from, name, seen)));
}
