import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { noSettings } from '../support/story-program.ts';

const run = (script: string, env: Readonly<Record<string, string>>) => {
  const ran = spawnSync(process.execPath, [`src/build/${script}.mjs`], {
    env: { ...process.env, ...noSettings, DATA_DIR: '', TRUSTED_PROXIES: '', ...env },
    encoding: 'utf8',
  });
  return { status: ran.status, out: ran.stdout, error: ran.stderr };
};

describe('npm run deploy', () => {
  it.each([
    [{}, 'BASE_URL is not set'],
    [{ BASE_URL: 'http://komek.example.kz' }, 'BASE_URL must begin with https://'],
    [{ BASE_URL: 'https://komek.example.kz', SMTP_URL: 'smtp://mail.example.kz' }, 'SMTP_URL cannot be used'],
    [{ BASE_URL: 'https://komek.example.kz' }, 'database_id in wrangler.toml is still zeros'],
  ])('with %j sends nothing and says why in one line', (env, why) => {
    const ran = run('deploy', env);
    expect(ran).toMatchObject({ status: 1, out: '' });
    expect(ran.error).toMatch(new RegExp(`^Not deployed: ${why}[^\\n]*\\n$`));
  });
});

describe('npm run dev:worker', () => {
  it('makes no database for a Worker that could not start', () => {
    const ran = run('dev-worker', { DATA_DIR: '/srv/komek' });
    expect(ran).toMatchObject({ status: 1, out: '' });
    expect(ran.error).toMatch(/^The Worker cannot start: DATA_DIR cannot be used on a Worker[^\n]*\n$/);
  });
});
