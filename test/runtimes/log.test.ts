import { describe, expect, it } from 'vitest';
import type { LogLevel } from '../../src/config.ts';
import { createLog } from '../../src/runtimes/log.ts';

describe('the log', () => {
  const written = (level: LogLevel, ...lines: object[]) => {
    const texts: string[] = [];
    const log = createLog({ level, write: (text) => texts.push(text) });
    for (const line of lines) log(line);
    return texts;
  };

  it('is one JSON object a line, each with its time', () => {
    const [first = '', ...others] = written('info', { level: 'info', route: '/a\nb' });
    expect(others).toEqual([]);
    expect(first.endsWith('}\n')).toBe(true);
    expect(first.trim()).not.toContain('\n');
    expect(JSON.parse(first)).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      level: 'info',
      route: '/a\nb',
    });
  });

  it('leaves out what is less important than wanted', () => {
    const lines = ['info', 'warn', 'error'].map((level) => ({ level }));
    const levels = (level: LogLevel) => written(level, ...lines).map((text) => JSON.parse(text).level);
    expect(levels('info')).toEqual(['info', 'warn', 'error']);
    expect(levels('warn')).toEqual(['warn', 'error']);
    expect(levels('error')).toEqual(['error']);
  });
});
