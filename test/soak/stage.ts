import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '../../src/config.ts';
import type { AppServices } from '../../src/http/context.ts';
import { openNodeServices } from '../../src/runtimes/node-services.ts';
import { repeatable } from '../support/list-oracle.ts';
import { type Cast, gatherCast, type Who } from './cast.ts';
import { type Client, openClient } from './client.ts';
import { type Disk, limitedFolder, openDisk } from './disk.ts';
import { openLedger } from './ledger.ts';
import { type Mailbox, openMailbox } from './mailbox.ts';
import type { DatabasePlace } from './place.ts';
import { prepareServer, type Server } from './server-process.ts';
import { Tally } from './tally.ts';
import type { Scene } from './work.ts';

/** Real processes on one database and one data folder, a provider, people with tokens, and a ledger. */
export interface Stage extends Scene {
  readonly folder: string;
  readonly disk: Disk;
  readonly place: DatabasePlace;
  readonly servers: readonly Server[];
  readonly mailbox: Mailbox;
  /** Opens what stands there in this process, reads, and closes it. */
  withServices<Result>(
    work: (services: AppServices) => Promise<Result>,
    environment?: Readonly<Record<string, string>>,
  ): Promise<Result>;
  /** Another process on the same or another register, which the client does not ask. */
  another(name: string, environment: Readonly<Record<string, string>>): Promise<Server>;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly processes: number;
  readonly seed: number;
  readonly openPlace: (dataDir: string, disk: Disk) => Promise<DatabasePlace>;
  /** Size of a disk of its own; without it the folder lies on the usual one. */
  readonly diskMegabytes?: number;
  readonly names?: readonly Who[];
}

export async function openStage(options: StageOptions): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'komek-soak-'));
  // A database server runs under a user of its own, who has to find the way to its files.
  chmodSync(folder, 0o711);
  const disk =
    options.diskMegabytes === undefined
      ? limitedFolder(join(folder, 'disk'))
      : openDisk(folder, options.diskMegabytes);
  const dataDir = join(disk.folder, 'data');
  mkdirSync(dataDir, { recursive: true });
  const place = await options.openPlace(dataDir, disk);
  const mailbox = await openMailbox();
  const mail = { RESEND_API_KEY: 're_soak', RESEND_BASE_URL: mailbox.url };
  const cast = withIds(await gatherCast(place.environment, options.names));
  const prepare = (name: string, environment: Readonly<Record<string, string>>) =>
    prepareServer({ name, notes: folder, environment });
  const names = Array.from({ length: options.processes }, (_, index) => `p${index + 1}`);
  const servers = await Promise.all(names.map((name) => prepare(name, { ...place.environment, ...mail })));
  const tally = new Tally();
  const client = openClient(servers, cast, tally);
  try {
    await Promise.all(servers.map((server) => server.start()));
    await learnIds(client, cast);
  } catch (error) {
    await Promise.all(servers.map((server) => server.kill()));
    throw error;
  }

  return {
    folder,
    disk,
    place,
    servers,
    mailbox,
    client,
    cast,
    tally,
    ledger: openLedger(),
    chance: repeatable(options.seed + 1),
    async withServices(work, environment = place.environment) {
      const opened = await openNodeServices(parseConfig(environment));
      return work(opened.services).finally(() => opened.close());
    },
    another: prepare,
    async close() {
      await Promise.all(servers.map((server) => server.kill()));
      await mailbox.stop();
      await place.close();
      disk.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type KnownPlayer = { -readonly [Key in keyof Cast[Who]]: Cast[Who][Key] };

const withIds = (cast: Cast): Record<Who, KnownPlayer> => ({ ...cast });

async function learnIds(client: Client, cast: Record<Who, KnownPlayer>): Promise<void> {
  for (const who of Object.keys(cast) as Who[]) {
    const answer = await client.ask({ who, path: '/api/v1/me' });
    cast[who].id = answer?.body.id ?? '';
  }
}
