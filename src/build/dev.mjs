import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';

const quietMs = 200;
let server;
let timer;
let isReplacing = false;

const start = () => {
  isReplacing = false;
  server = spawn(process.execPath, ['--enable-source-maps', 'dist/node.js'], { stdio: 'inherit' });
};

/** A build that fails leaves the running server alone. */
function restart() {
  const built = spawnSync(process.execPath, ['src/build/prepare.mjs'], { stdio: 'inherit' });
  if (built.status !== 0 || isReplacing) return;
  if (server.exitCode !== null || server.signalCode !== null) return start();
  isReplacing = true;
  server.once('exit', start);
  server.kill('SIGINT');
}

function changed(_event, file) {
  if (!file || file.includes('generated')) return;
  clearTimeout(timer);
  timer = setTimeout(restart, quietMs);
}

start();
for (const folder of ['src', 'emails', 'prisma']) watch(folder, { recursive: true }, changed);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.once('exit', () => process.exit(0));
    server.kill(signal);
  });
}
