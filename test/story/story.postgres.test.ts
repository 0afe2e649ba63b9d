import { startPostgres } from '../support/postgres-server.ts';
import { describeStories } from './describe-stories.ts';

describeStories('a PostgreSQL server', async () => {
  const server = await startPostgres();
  return { settings: { DATABASE_URL: await server.newDatabase() }, close: () => server.remove() };
});
