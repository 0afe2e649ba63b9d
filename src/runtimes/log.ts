import { type LogLevel, logLevels } from '../config.ts';
import type { Log } from './background.ts';

interface LogOptions {
  readonly level: LogLevel;
  readonly write: (text: string) => void;
}

const weightOf = (level: unknown): number => (logLevels as readonly unknown[]).indexOf(level);

/** One JSON object a line, with its time. A line that names no level is written always. */
export function createLog({ level, write }: LogOptions): Log {
  const least = weightOf(level);
  return (line) => {
    const weight = 'level' in line ? weightOf(line.level) : -1;
    if (weight === -1 || weight >= least)
      write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);
  };
}
