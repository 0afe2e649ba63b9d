import { describe, expect, it } from 'vitest';
import { requiredByRule } from '../../../../src/domain/deadlines/given-dates.ts';
import { citationText } from '../../../../src/domain/law/kz/citation-text.ts';
import { rowFor } from '../../../../src/domain/law/kz/clocks/other-provisions.ts';
import { provisionClocks } from '../../../../src/domain/law/kz/clocks/provision-clocks.ts';
import { clocks } from '../../../../src/domain/law/kz/clocks.ts';
import { notRun, notRunProvisions } from '../../../../src/domain/law/kz/time-limits/not-run.ts';
import { timeLimits } from '../../../../src/domain/law/kz/time-limits.ts';
import { shippedRegistry } from '../../../support/shipped-registry.ts';

const treaties = shippedRegistry.treaties;

describe('the time limits of the law', () => {
  it('either run or stand in one place with the reason why not', () => {
    const run = new Set([...clocks.map(({ id }) => id), requiredByRule]);
    const told = new Set(notRun.map(({ id }) => id));
    expect([...run].filter((id) => told.has(id))).toEqual([]);
    expect([...run, ...told].sort()).toEqual(timeLimits.map(({ id }) => id).sort());
  });

  it('that do not run say why', () => {
    expect(notRun.filter(({ reason }) => reason.length < 30)).toEqual([]);
  });

  it('that a treaty sets by the way are run, or stand there too', () => {
    const names = treaties.flatMap(({ provisions }) => provisions?.time_limits?.other ?? []);
    const unknown = names.filter(
      (limit) => !rowFor(limit) && !notRunProvisions.some(({ matches }) => matches.test(limit.name)),
    );
    expect(names.length).toBeGreaterThan(70);
    expect(unknown.map(({ name }) => name)).toEqual([]);
  });
});

describe('a clock', () => {
  const all = [...clocks, ...treaties.flatMap(provisionClocks)];

  it('names what it waits for, unless it ends by itself or is somebody’s right', () => {
    const silent = all.filter(({ awaited, lapses }) => awaited === null && !lapses);
    expect(silent.map(({ id }) => id)).toEqual(['ext_in_appeal_10d']);
  });

  it('cites an article in words of three languages', () => {
    const raw = all.filter(({ citation, cite }) => (cite ?? citationText(citation)).en === citation);
    expect(raw.map(({ id }) => id)).toEqual([]);
  });

  it('of a treaty has the length that the registry read in its text', () => {
    const listed = clocks.filter(({ treatyIds }) => treatyIds.length > 0);
    const differing = listed.flatMap((clock) =>
      clock.treatyIds
        .flatMap((id) => shippedRegistry.byId.get(id) ?? [])
        .flatMap(provisionClocks)
        .filter(({ subject, kind }) => subject === clock.subject && kind === clock.kind)
        .filter(({ term }) => term?.length !== clock.term?.length || term?.unit !== clock.term?.unit)
        .map(({ id, term }) => `${clock.id} ${clock.term?.length}, ${id} ${term?.length} ${term?.unit}`),
    );
    expect(differing).toEqual([]);
  });

  it('is made for the treaties that only the registry knows', () => {
    const ids = treaties.flatMap(provisionClocks).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining([
        'kz-hu-extradition-2015/provisional_arrest',
        'kz-kg-extradition-1997/detained_without_request',
        'kz-ae-extradition-2009/takeover_custody',
        'kz-kg-mla-1996/execution',
        'kz-ua-transfer-1999/transfer_decision',
      ]),
    );
  });
});
