import { describe, expect, it } from 'vitest';
import { custodyOf } from '../../../src/domain/deadlines/custody.ts';
import { deadlinesOf } from '../../../src/domain/deadlines/deadlines.ts';
import { contentOf, happened, noted, reckoningOf } from '../../support/limit-cases.ts';

const incoming = contentOf('extradition incoming', 'TR', []);
const toChina = contentOf('extradition outgoing', 'CN', ['kz-cn-extradition-1996']);
const detention = happened('draft_created', 'person_detained');
const ruled = happened('judge_orders_custody', 'provisional_custody', { at: '2026-03-12T04:30:00.000Z' });

function custody(...[content, steps, now]: Parameters<typeof told>) {
  const reckoning = told(content, steps, now);
  return custodyOf(reckoning, deadlinesOf(reckoning));
}
const told = (content: typeof incoming, steps: Parameters<typeof reckoningOf>[1], now: string) =>
  reckoningOf(content, steps, { now });

describe('the custody clock at home', () => {
  it('names the papers by the hour and the release at the end of the 72 hours', () => {
    const clock = custody(incoming, [detention], '2026-03-10T06:00:00.000Z');
    expect(clock).toMatchObject({ where: 'home', custody: 'detained', since: '2026-03-10T04:30:00.000Z' });
    expect(clock?.papers.map(({ deadline, by }) => [deadline.id, by])).toEqual([
      ['ext_in_petition_12h', '2026-03-12T16:30:00.000Z'],
      ['ext_in_detention_72h', '2026-03-13T04:30:00.000Z'],
      ['ext_in_judge_72h', '2026-03-13T04:30:00.000Z'],
      ['ext_in_custody_notice', '2026-04-09T04:30:00.000Z'],
      ['ext_in_provisional_40d', '2026-04-19T04:30:00.000Z'],
      ['ext_in_arrest_12m', '2027-03-10T04:30:00.000Z'],
    ]);
    expect(clock?.release).toMatchObject({
      at: '2026-03-13T04:30:00.000Z',
      deadline: { id: 'ext_in_detention_72h' },
    });
  });

  it('projects the end of provisional custody once the judge has ruled, and says who was told', () => {
    const sent = noted('arrestNotice', 'sent', '2026-03-12T09:00:00.000Z', 'provisional_custody');
    const clock = custody(incoming, [detention, ruled, sent], '2026-03-13T00:00:00.000Z');
    expect(clock?.release?.deadline.id).toBe('ext_in_provisional_40d');
    expect(clock?.told.map(({ what, at }) => [what.en, at])).toEqual([
      ['Notice of custody to the requesting State: Sent', '2026-03-12T09:00:00.000Z'],
    ]);
  });

  it('keeps a release that has passed in view until somebody records it', () => {
    const clock = custody(incoming, [detention], '2026-03-14T00:00:00.000Z');
    expect(clock?.release?.deadline.state).toBe('overdue');
  });

  it.each([
    ['decide_refuse', 'refused'],
    ['appeal_upheld', 'decision_quashed'],
    ['withdrawn_by_requesting_state', 'withdrawn'],
  ])(
    'has the person go free at once when the request ends (%s), until the release is on record',
    (by, end) => {
      const ended = happened(by, end, { at: '2026-04-01T00:00:00.000Z' });
      const now = '2026-04-01T01:00:00.000Z';
      expect(custody(incoming, [detention, ruled, ended], now)?.release).toMatchObject({
        at: '2026-04-01T00:00:00.000Z',
        deadline: { id: 'release_due', state: 'overdue', isCustody: true },
      });
      const free = noted('custody', 'released', now, end);
      expect(custody(incoming, [detention, ruled, ended, free], now)).toBeUndefined();
    },
  );

  it('says nothing once the person is free, surrendered or was never held', () => {
    const released = happened('release', 'released_no_request');
    const free = happened('arrest_refused_final', 'extradition_check');
    const atLarge = happened('draft_created', 'received');
    const now = '2026-03-11T00:00:00.000Z';
    for (const steps of [[detention, released], [detention, free], [atLarge]])
      expect(custody(incoming, steps, now)).toBeUndefined();
  });
});

describe('the custody clock abroad', () => {
  const sent = happened('post_original', 'sent', { at: '2026-03-01T04:30:00.000Z' });
  const arrested = noted('custody', 'detained', '2026-03-10T04:30:00.000Z', 'sent');

  it('says by when our papers must be there under the partner’s treaty', () => {
    const clock = custody(toChina, [sent, arrested], '2026-03-11T00:00:00.000Z');
    expect(clock).toMatchObject({ where: 'abroad', release: { at: '2026-04-09T04:30:00.000Z' } });
    expect(clock?.papers.map(({ deadline, what }) => [deadline.id, what.en])).toEqual([
      ['cn_ext_prov', 'our request for extradition with its papers is with the other State'],
    ]);
  });

  it('has the term met by the acknowledgement of our papers', () => {
    const here = happened('acknowledge', 'acknowledged', { at: '2026-03-20T00:00:00.000Z' });
    const clock = custody(toChina, [sent, arrested, here], '2026-03-21T00:00:00.000Z');
    expect(clock?.papers).toEqual([]);
    expect(clock?.told.map(({ what }) => what.en)).toHaveLength(1);
  });

  it('starts no term for papers that were there before the arrest', () => {
    const here = happened('acknowledge', 'acknowledged', { at: '2026-03-05T00:00:00.000Z' });
    const later = noted('custody', 'detained', '2026-03-10T04:30:00.000Z', 'acknowledged');
    const clock = custody(toChina, [sent, here, later], '2026-03-11T00:00:00.000Z');
    expect(clock).toMatchObject({ where: 'abroad', papers: [], release: null });
  });

  it('does not invent a term where no treaty says one', () => {
    const byReciprocity = contentOf('extradition outgoing', 'MY', []);
    expect(custody(byReciprocity, [sent, arrested], '2026-03-11T00:00:00.000Z')?.release).toBeNull();
  });
});
