import { text } from 'node:stream/consumers';
import { runKomek } from './commands/run-komek.ts';

process.exitCode = await runKomek(process.argv.slice(2), {
  environment: process.env,
  readInput: () => text(process.stdin),
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
