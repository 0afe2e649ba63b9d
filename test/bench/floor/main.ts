import { serve } from '@hono/node-server';
import { floorApp } from './app.ts';
import { openFloor } from './database.ts';

const [file = '', port = ''] = process.argv.slice(2);
const floor = openFloor(file);
const server = serve({ fetch: floorApp(floor).fetch, port: Number(port) });
process.on('SIGTERM', () => {
  server.close();
  floor.close();
  process.exit();
});
