import { describe, expect, it } from 'vitest';
import { sources } from '../../../../src/domain/law/kz/sources.ts';
import { timeLimits } from '../../../../src/domain/law/kz/time-limits.ts';

const limit = (id: string) => timeLimits.find((found) => found.id === id);
const inWords = (id: string) => {
  const found = limit(id);
  return found && `${found.mode} ${found.length} ${found.unit}, ${found.source}`;
};

describe('the time limits', () => {
  it('are the eighty-two of the rules', () => {
    expect(timeLimits).toHaveLength(82);
    expect(new Set(timeLimits.map(({ id }) => id)).size).toBe(82);
  });

  it('are named, with the event they run from, in three languages', () => {
    const texts = timeLimits.flatMap(({ name, trigger }) => [name, trigger]);
    expect(texts.filter(({ en, ru, kk }) => !en || !ru || !kk)).toEqual([]);
  });

  it('come from an instrument that is on record', () => {
    expect(timeLimits.filter(({ instrument }) => !(instrument in sources))).toEqual([]);
  });

  it('have a length exactly where they are counted in hours, days or months', () => {
    const counted = new Set(['hour', 'day', 'month']);
    expect(timeLimits.filter(({ length, unit }) => counted.has(unit) !== (length !== null))).toEqual([]);
  });

  it('free nobody a moment late: custody in extradition', () => {
    expect(inWords('ext_in_detention_72h')).toBe('max 72 hour, UPK 587(2), 587(4)(1)');
    expect(inWords('ext_in_petition_12h')).toBe('before 12 hour, UPK 588(1)');
    expect(inWords('ext_in_provisional_40d')).toBe('max 40 day, UPK 588(1), 588(8)');
    expect(inWords('ext_in_arrest_12m')).toBe('max 12 month, UPK 589(7)');
    expect(inWords('ext_in_appeal_10d')).toBe('max 10 day, UPK 592(1)');
    expect(inWords('ext_in_surrender_30d')).toBe('max 30 day, UPK 594(1)');
    expect(inWords('kr_transit')).toBe('max 96 hour, KR_EXT 17(3)');
  });

  it('keep the day of the original after an urgent copy', () => {
    expect(inWords('mla_out_original_after_urgent')).toBe('max 3 day, UPK 560(4)');
  });

  it('invent no term where the law sets none', () => {
    expect(inWords('transfer_court_hearing')).toMatch(/^configurable null none/);
    expect(limit('mla_in_execution')?.length).toBeNull();
  });

  it('say which one was not read again', () => {
    expect(timeLimits.filter(({ confidence }) => confidence === 'not_read').map(({ id }) => id)).toEqual([
      'ets024_surrender',
    ]);
  });
});
