import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../../src/domain/deadlines/deadlines.ts';
import { buildRegistry } from '../../../src/domain/treaties/build-registry.ts';
import { contentOf, happened, limitIn, noted, reckoningOf } from '../../support/limit-cases.ts';
import { shippedRegistry } from '../../support/shipped-registry.ts';

const detention = happened('draft_created', 'person_detained');
const held = [detention, happened('judge_orders_custody', 'provisional_custody')];
const custody = (state: string, treatyIds: readonly string[], steps = held, registry = shippedRegistry) =>
  deadlinesOf(reckoningOf(contentOf('extradition incoming', state, treatyIds), steps, { registry })).filter(
    ({ subject }) => subject === 'provisional_custody',
  );

describe('the term of provisional custody', () => {
  it('is the treaty’s where the request rests on one, and the Code’s is passed over and told', () => {
    const [limit, ...others] = custody('VN', ['kz-vn-extradition-2017']);
    expect(others).toEqual([]);
    expect(limit).toMatchObject({ id: 'vn_ext_prov', isCustody: true });
    const [days, ...passedOver] = limit?.explanation.notes.map(({ en }) => en) ?? [];
    expect(days).toContain('CPC 48(4)-(5) counts the first day of custody in');
    expect(passedOver).toEqual([
      "The treaty's term goes before that of the Code (CPC art. 588(1), art. 588(8): 19.04.2026 09:30).",
    ]);
  });

  it('is the Code’s where the treaty is silent, or none is named', () => {
    expect(custody('TM', []).map(({ id }) => id)).toEqual(['ext_in_provisional_40d']);
    expect(custody('TM', ['cis-minsk-1993']).map(({ id }) => id)).toEqual(['ext_in_provisional_40d']);
  });

  it('is the shortest of several treaties’', () => {
    const [limit] = custody('CN', ['kz-kr-extradition-2003', 'kz-vn-extradition-2017']);
    expect(limit?.id).toBe('vn_ext_prov');
    expect(limit?.explanation.notes[1]?.en).toContain('the shortest term is kept');
  });

  it('runs from the receipt of the notice under the treaty with China, and from the arrest until that is recorded', () => {
    const [before] = custody('CN', ['kz-cn-extradition-1996']);
    expect(before?.dueAt).toBe('2026-04-09T04:30:00.000Z');
    expect(before?.explanation.start.what.en).toBe('arrest');
    expect(before?.explanation.notes[0]?.en).toContain('whose receipt is not on record');
    const [after] = custody(
      'CN',
      ['kz-cn-extradition-1996'],
      [...held, noted('arrestNotice', 'received', '2026-03-12T00:00:00.000Z')],
    );
    expect(after?.dueAt).toBe('2026-04-11T00:00:00.000Z');
    expect(after?.explanation.start.what.en).toBe('requesting Party receives notice of custody');
  });

  it('is read from the provisions of a treaty that the tables do not list', () => {
    const [limit] = custody('HU', ['kz-hu-extradition-2015']);
    expect(limit).toMatchObject({
      id: 'kz-hu-extradition-2015/provisional_arrest',
      dueAt: '2026-04-19T04:30:00.000Z',
      extension: { latest: '2026-05-09T04:30:00.000Z' },
    });
    expect(limit?.explanation.cite.ru).toMatch(/, ст\. 13$/);
  });

  it('is the shorter one for a person found without a petition, under the treaty with Kyrgyzstan', () => {
    const [found] = custody('KG', ['kz-kg-extradition-1997']);
    expect(found?.id).toBe('kz-kg-extradition-1997/detained_without_request');
    expect(found?.dueAt).toBe('2026-04-09T04:30:00.000Z');
    const asked = noted('custody', 'provisional_arrest_requested', '2026-03-01T00:00:00.000Z', 'received');
    const [petitioned] = custody(
      'KG',
      ['kz-kg-extradition-1997'],
      [asked, happened('person_found', 'person_detained')],
    );
    expect(petitioned?.id).toBe('kz-kg-extradition-1997/provisional_arrest');
    expect(petitioned?.dueAt).toBe('2026-05-10T04:30:00.000Z');
  });

  it('follows what a treaty officer corrected, also where the tables know the treaty', () => {
    const china = shippedRegistry.byId.get('kz-cn-extradition-1996');
    if (!china?.provisions?.time_limits) throw new Error('The treaty with China has provisions');
    const { time_limits: limits } = china.provisions;
    const corrected = {
      ...china,
      provisions: {
        ...china.provisions,
        time_limits: {
          ...limits,
          provisional_arrest: { days: 25, extension_days: null, from: 'arrest', shall_or_may: null },
        },
        sources: { time_limits: { reference: 'Text of the treaty', on: '2026-01-01' } },
      },
    };
    const registry = buildRegistry('corrected', [
      ...shippedRegistry.treaties.filter(({ id }) => id !== china.id),
      corrected,
    ]);
    const [limit] = custody('CN', [china.id], held, registry);
    expect(limit).toMatchObject({
      id: 'kz-cn-extradition-1996/provisional_arrest',
      dueAt: '2026-04-04T04:30:00.000Z',
    });
  });

  it('runs for whoever is arrested anew, though a shorter term of the first arrest has stopped', () => {
    const [limit] = custody(
      'UZ',
      ['kz-uz-mla-1997'],
      [
        detention,
        noted('custody', 'released', '2026-03-12T00:00:00.000Z', 'person_detained'),
        noted('custody', 'provisional_arrest_requested', '2026-03-15T00:00:00.000Z', 'person_detained'),
        noted('custody', 'detained', '2026-03-20T00:00:00.000Z', 'person_detained'),
      ],
    );
    expect(limit).toMatchObject({
      id: 'ext_in_provisional_40d',
      state: 'running',
      dueAt: '2026-04-29T00:00:00.000Z',
    });
  });

  it('goes on at home when information is asked of the other side (UPK 588(8)(2))', () => {
    const [limit] = custody(
      'RU',
      ['cis-kishinev-2002'],
      [
        happened('draft_created', 'received'),
        happened('person_at_liberty', 'extradition_check'),
        noted('custody', 'detained', '2026-03-12T00:00:00.000Z', 'extradition_check'),
        happened('ask_information', 'info_requested', { at: '2026-03-13T00:00:00.000Z' }),
      ],
    );
    expect(limit).toMatchObject({ id: 'k_ext_prov_40d', state: 'running' });
  });

  it('ends with the arrest of extradition at home, not with the request alone', () => {
    const here = [...held, happened('extradition_request_received', 'received')];
    expect(custody('TR', [], here)[0]?.state).toBe('running');
    const ordered = [...here, happened('arrest_ordered', 'extradition_check')];
    expect(custody('TR', [], ordered)[0]?.state).toBe('met');
  });
});

describe('the 72 hours', () => {
  const hours = (...steps: ReturnType<typeof happened>[]) =>
    limitIn(
      reckoningOf(contentOf('extradition incoming', 'TR', []), [detention, ...steps]),
      'ext_in_detention_72h',
    );

  it('do not stop because the request is here already: the person must stand before the judge (UPK 587(4)(1))', () => {
    const here = happened('request_already_here', 'arrest_pending');
    expect(hours(here)?.state).toBe('running');
    expect(
      hours(here, noted('judge', 'person_brought', '2026-03-11T00:00:00.000Z', 'arrest_pending'))?.state,
    ).toBe('met');
  });

  it('leave nothing to the hour of a petition for provisional custody once the request is here (UPK 588(1), 589(1))', () => {
    const content = contentOf('extradition incoming', 'TR', []);
    const here = reckoningOf(content, [detention, happened('request_already_here', 'arrest_pending')]);
    expect(limitIn(here, 'ext_in_petition_12h')?.state).toBe('met');
  });

  it('do not begin anew with the step that says found, for a person recorded as held before it', () => {
    const found = (at: string) =>
      limitIn(
        reckoningOf(contentOf('extradition incoming', 'TR', []), [
          happened('draft_created', 'received', { at: '2026-03-01T00:00:00.000Z' }),
          noted('custody', 'detained', '2026-03-05T04:00:00.000Z', 'received'),
          happened('person_found', 'person_detained', { at }),
        ]),
        'ext_in_detention_72h',
      )?.dueAt;
    expect(found('2026-03-07T04:00:00.000Z')).toBe('2026-03-08T04:00:00.000Z');
    expect(found('2026-03-05T01:00:00.000Z')).toBe('2026-03-08T01:00:00.000Z');
  });

  it('run anew when a person set free is detained again', () => {
    const again = noted('custody', 'detained', '2026-05-01T00:00:00.000Z', 'extradition_check');
    const free = happened('arrest_refused_final', 'extradition_check', { at: '2026-03-12T00:00:00.000Z' });
    expect(hours(free, again)?.dueAt).toBe('2026-05-04T00:00:00.000Z');
  });
});

describe('what ends by itself', () => {
  it('is over after its last moment and does not become overdue', () => {
    const content = contentOf('extradition incoming', 'TR', []);
    const at = (now: string) => limitIn(reckoningOf(content, held, { now }), 'ext_in_arrest_appeal')?.state;
    expect([at('2026-03-13T04:30:00.000Z'), at('2026-03-13T04:30:00.001Z')]).toEqual(['running', 'stopped']);
  });

  it('goes on after the request has ended: the protection of a surrendered person, days without a way out added', () => {
    const free = (event: string, on: string, until?: string) =>
      happened('record_liberty', 'surrendered', { event, on, ...(until ? { until } : {}) });
    const content = contentOf('extradition outgoing', 'TR', []);
    const steps = [
      happened('take_over', 'surrendered'),
      free('sentence_ended', '2026-03-10'),
      free('hindered', '2026-03-15', '2026-03-19'),
    ];
    expect(limitIn(reckoningOf(content, steps), 'ext_out_specialty_leave')).toMatchObject({
      state: 'running',
      lapses: true,
      dueAt: '2026-04-14T18:59:59.999Z',
    });
  });
});

describe('the appeal', () => {
  it('runs from the day the copy was handed over once that is on record (UPK 592(1))', () => {
    const content = contentOf('extradition incoming', 'TR', []);
    const decided = happened('decide_extradite', 'decision_served');
    const ends = (at: string) =>
      limitIn(
        reckoningOf(content, [decided, noted('decisionCopy', 'handed', at, 'decision_served')]),
        'ext_in_appeal_10d',
      )?.dueAt;
    // Saturday the 14th is not counted, Tuesday the 24th runs to its close (48(2), (4)).
    expect(ends('2026-03-14T06:00:00.000Z')).toBe('2026-03-24T18:59:59.999Z');
    // The tenth day is Saturday the 21st, or Sunday the 22nd: Monday the 23rd is the last (48(4)).
    expect(ends('2026-03-11T06:00:00.000Z')).toBe('2026-03-23T18:59:59.999Z');
    expect(ends('2026-03-12T06:00:00.000Z')).toBe('2026-03-23T18:59:59.999Z');
    // No copy was handed over before there was a decision.
    expect(ends('2026-02-01T06:00:00.000Z')).toBe('2026-03-20T18:59:59.999Z');
  });
});
