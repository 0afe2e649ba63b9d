import { startPGlite } from '../../src/build/pglite-server.ts';
import { describeStories } from './describe-stories.ts';

describeStories('PostgreSQL in a process', async () => {
  const server = await startPGlite();
  return {
    settings: { DATABASE_URL: server.url, DATABASE_CONNECTIONS: '1' },
    close: () => server.stop(),
  };
});
