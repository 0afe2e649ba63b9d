import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { type Environment, parseConfig } from '../../config.ts';
import { openD1OnNode } from '../../persistence/d1-on-node.ts';
import type { BlobStore } from '../../use-cases/ports/stores.ts';
import { buildServices } from '../dependencies.ts';
import { projectFolder } from '../folder-assets.ts';
import type { NodeServices } from '../node-services.ts';
import { CommandError } from './terminal.ts';

export const d1Places = ['local', 'remote'] as const;
export type D1Place = (typeof d1Places)[number];

type Wrangler = typeof import('wrangler');
interface Bindings extends Record<string, unknown> {
  readonly DB: D1Database;
}

const settings = () => join(projectFolder(), 'wrangler.toml');

const remoteAdvice =
  'The remote database needs an account at Cloudflare: run `npx wrangler login`, or set CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID.';

/** Only wrangler knows where D1 keeps its data; it is not there in a production image, so it is loaded when asked for. */
async function loadWrangler(): Promise<Wrangler> {
  try {
    return await import('wrangler');
  } catch {
    throw new CommandError(
      '--d1 needs wrangler, which is not installed here. Run `npm install` without --omit=dev.',
    );
  }
}

/** Settings with the D1 database alone, marked as the remote one: no other binding is opened by mistake. */
function remoteSettings({ unstable_readConfig }: Wrangler): string {
  const { name, compatibility_date, d1_databases } = unstable_readConfig({ config: settings() });
  const database = d1_databases.find(({ binding }: { binding: string }) => binding === 'DB');
  if (!database?.database_id || /^[0-]+$/.test(database.database_id)) {
    throw new CommandError(
      'wrangler.toml has no database_id yet. Run `npx wrangler d1 create komek` and enter the id it prints.',
    );
  }
  return JSON.stringify({ name, compatibility_date, d1_databases: [{ ...database, remote: true }] });
}

async function openRemote(wrangler: Wrangler) {
  const folder = await mkdtemp(join(tmpdir(), 'komek-d1-'));
  const configPath = join(folder, 'wrangler.json');
  try {
    await writeFile(configPath, remoteSettings(wrangler));
    return await wrangler.getPlatformProxy<Bindings>({ configPath, persist: false });
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`The remote database cannot be reached: ${String(error)}`, remoteAdvice);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const openLocal = ({ getPlatformProxy }: Wrangler) =>
  getPlatformProxy<Bindings>({ configPath: settings(), remoteBindings: false });

const noDocuments = () => Promise.reject(new Error('Documents of a Worker are not reached from here.'));
const blobs: BlobStore = {
  put: noDocuments,
  get: noDocuments,
  has: noDocuments,
  removeLeftovers: noDocuments,
};

/** The address of the Worker, where no setting names it: `npm run dev:worker` serves there. */
const localAddress: Environment = { BASE_URL: 'http://localhost:8787' };

const readConfig = (place: D1Place, environment: Environment) =>
  parseConfig(place === 'local' ? { ...localAddress, ...environment } : environment);

/** The services on the D1 database of `npm run dev:worker`, or on the one at Cloudflare. */
export async function openD1Services(place: D1Place, environment: Environment): Promise<NodeServices> {
  const config = readConfig(place, environment);
  const wrangler = await loadWrangler();
  const proxy = place === 'remote' ? await openRemote(wrangler) : await openLocal(wrangler);
  const engine = openD1OnNode(proxy.env.DB);
  const services = buildServices({ config, engine, blobs, poke: () => undefined });
  const trouble = await services.stores.watch.findTrouble();
  if (trouble) {
    await proxy.dispose();
    const remedy = place === 'local' ? 'npm run dev:worker' : 'npm run deploy';
    throw new CommandError(
      `The ${place} D1 database is not ready (${trouble.code}).`,
      `Run \`${remedy}\` first.`,
    );
  }
  return { services, close: () => proxy.dispose() };
}
