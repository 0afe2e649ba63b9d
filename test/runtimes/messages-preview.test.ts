import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { emailTemplates } from '../../src/domain/notifications/email.ts';
import { runKomek } from '../../src/runtimes/commands/run-komek.ts';

const folder = mkdtempSync(join(tmpdir(), 'komek-messages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every message lies in the folder, in three languages and two forms', async () => {
  const said: string[] = [];
  const status = await runKomek(['messages', 'preview', '--into', join(folder, 'messages')], {
    environment: {},
    readInput: async () => '',
    say: (line) => said.push(line),
    complain: (line) => said.push(line),
  });
  expect({ status, lines: said.length }).toEqual({ status: 0, lines: emailTemplates.length * 3 });
  expect(readdirSync(join(folder, 'messages')).length).toBe(emailTemplates.length * 3 * 2);
  expect(readFileSync(join(folder, 'messages', 'term-ending.kk.txt'), 'utf8')).toContain(
    'EXT-IN-2026-000031',
  );
});
