import { describe, expect, it } from 'vitest';
import { logFault } from '../../src/runtimes/background.ts';

describe('a fault in the background', () => {
  const told = (job: string, error: unknown) => {
    const lines: object[] = [];
    logFault((line) => lines.push(line))(job, error);
    return lines;
  };

  it('is told by its job and its place, without words that may name a person', () => {
    const lines = told('dispatch', new TypeError('Demonov is wanted'));
    expect(lines).toEqual([
      expect.objectContaining({
        level: 'error',
        job: 'dispatch',
        error: 'TypeError',
        at: expect.arrayContaining([expect.stringContaining('background.test.ts')]),
      }),
    ]);
    expect(JSON.stringify(lines)).not.toContain('Demonov');
  });

  it('is told with its kind where that has a name, and without words that look like a place', () => {
    const full = Object.assign(new Error('disk full\n    at Demonov street'), { code: 'SQLITE_FULL' });
    expect(told('sweep', full)).toEqual([expect.objectContaining({ code: 'SQLITE_FULL' })]);
    const wordy = Object.assign(new Error('x'), { code: 'Demonov is wanted' });
    expect(JSON.stringify([told('sweep', full), told('sweep', wordy)])).not.toContain('Demonov');
  });

  it('is told even where what was thrown is no error', () => {
    expect(told('sweep', 'Demonov')).toEqual([{ level: 'error', job: 'sweep', error: 'unknown' }]);
  });
});
