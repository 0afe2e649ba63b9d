import type { Environment } from '../../config.ts';

/** Where a command reads from and writes to; a test passes another one. */
export interface Terminal {
  readonly environment: Environment;
  /** All of standard input. */
  readInput(): Promise<string>;
  /** A line for the caller, on standard output. */
  say(line: string): void;
  /** A line on standard error. */
  complain(line: string): void;
}

/** What stopped a command, in lines for the person who called it. */
export class CommandError extends Error {
  readonly lines: readonly string[];

  constructor(...lines: string[]) {
    super(lines.join('\n'));
    this.name = 'CommandError';
    this.lines = lines;
  }
}
