import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  constants,
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What decides what the data are. */
const inputs = [
  'test/bench/data/{cast,contents,fill-floor,fill-product,invent,random,routes,surnames}.ts',
  'test/bench/floor/schema.ts',
  'prisma/migrations/**/*.sql',
  'src/persistence/{action-rows,request-rows,request-counters}.ts',
  'src/domain/law/kz/state-machines/*.ts',
  'src/domain/people/search-key.ts',
  'src/domain/requests/{hash-chain,request-content}.ts',
];

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => globSync(input, { cwd: root })).sort())
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

async function fill(what: 'product' | 'floor', file: string, count: number): Promise<void> {
  const program = fileURLToPath(new URL('fill.ts', import.meta.url));
  const flags = ['--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, program, what, `${file}.new`, `${count}`], {
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`Making the data of the ${what} failed`);
  renameSync(`${file}.new`, file);
}

/** A register so large is worked on where it stands; a smaller one is copied, so that each run begins with the same. */
const mostCopied = 200_000;

/** Runs leave requests behind; a register that has grown by more than a fiftieth is made anew. */
function hasGrown(file: string, count: number): boolean {
  const db = new Database(file, { readonly: true });
  try {
    return (db.prepare('SELECT count(*) FROM "Request"').pluck().get() as number) > count * 1.02;
  } finally {
    db.close();
  }
}

export interface BenchData {
  /** Data folder of the product. */
  readonly folder: string;
  readonly product: string;
  /** Not there for a register so large that it is compared with a smaller one only. */
  readonly floor: string;
}

/** Databases of product and floor with that many requests, made only where the last ones do not serve. */
export async function benchData(count: number, say: (text: string) => void): Promise<BenchData> {
  const folder = join(root, 'data/bench', `${count}`);
  const files = { product: join(folder, 'komek.db'), floor: join(folder, 'floor.db') };
  const stamp = join(folder, 'stamp');
  const wanted = fingerprint();
  const isThere = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (!isThere || (count > mostCopied && hasGrown(files.product, count))) {
    say(`Making ${count.toLocaleString('en')} requests; they are kept for the next time.`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await Promise.all([
      fill('product', files.product, count),
      ...(count > mostCopied ? [] : [fill('floor', files.floor, count)]),
    ]);
    writeFileSync(stamp, wanted);
  }
  if (count > mostCopied) return { folder, ...files };
  const copy = join(folder, 'run');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy);
  const copied = { product: join(copy, 'komek.db'), floor: join(copy, 'floor.db') };
  copyFileSync(files.product, copied.product, constants.COPYFILE_FICLONE);
  copyFileSync(files.floor, copied.floor, constants.COPYFILE_FICLONE);
  return { folder: copy, ...copied };
}
