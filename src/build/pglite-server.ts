import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

export interface PGliteServer {
  /** Give it to one connection at a time. */
  readonly url: string;
  /** Empties the database. */
  empty(): Promise<void>;
  stop(): Promise<void>;
}

/** PostgreSQL inside this process, in memory, behind a socket on this machine: for migrations and tests, on any machine. */
export async function startPGlite(): Promise<PGliteServer> {
  const db = await PGlite.create();
  const server = new PGLiteSocketServer({ db, host: '127.0.0.1', port: 0, maxConnections: 20 });
  await server.start();
  const address = server.getServerConn();
  return {
    url: `postgresql://postgres@${address}/postgres?sslmode=disable`,
    async empty() {
      await db.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public;');
    },
    async stop() {
      await server.stop();
      await db.close();
    },
  };
}
