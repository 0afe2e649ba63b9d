import { fileURLToPath } from 'node:url';
import { cloudflareTest } from '@cloudflare/vitest-pool-workers';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.{worker,postgres,browser}.test.ts'],
          testTimeout: 20_000,
          // PostgreSQL in process begins in a hook, and slowly on a busy machine.
          hookTimeout: 30_000,
        },
      },
      // Needs a server of PostgreSQL on the machine.
      { root, test: { name: 'postgres', include: ['test/**/*.postgres.test.ts'], testTimeout: 60_000 } },
      // Needs Chromium on the machine, and it to themselves: one demo serves all of them, one file after another.
      {
        root,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.browser.test.ts'],
          globalSetup: ['test/support/browser/demo-for-all.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        root,
        plugins: [cloudflareTest({ wrangler: { configPath: `${root}wrangler.toml` } })],
        test: { name: 'workers', include: ['test/**/*.worker.test.ts'], testTimeout: 20_000 },
      },
    ],
  },
});
