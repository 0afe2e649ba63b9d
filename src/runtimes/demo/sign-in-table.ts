import { demoPassword, demoPeople } from './people.ts';

/** Who can sign in to the demo, one line each. */
export function signInTable(): string {
  const rows = demoPeople.map(({ email, role, office, state, name }) => [
    email,
    demoPassword,
    [role, office ?? state ?? ''].join(' ').trim(),
    name,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}
