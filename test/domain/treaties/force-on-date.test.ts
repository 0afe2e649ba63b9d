import { describe, expect, it } from 'vitest';
import { homeForce } from '../../../src/domain/treaties/force-on-date.ts';
import type { Treaty } from '../../../src/domain/treaties/treaty.ts';
import { aTreaty } from '../../support/treaty-builders.ts';

const on = (date: string, change: Partial<Treaty>) =>
  homeForce(aTreaty({ confidence: 'high', ...change }), undefined, date);

describe('force on a date', () => {
  const dated = { status: 'in_force', signedOn: '2000-01-01', inForceFrom: '2002-05-05' } as const;

  it('begins on the known day', () => {
    expect(on('2002-05-04', dated)).toMatchObject({ holds: false, because: 'not_yet_on_date' });
    expect(on('2002-05-05', dated)).toMatchObject({ holds: true, confirmed: true, from: '2002-05-05' });
  });

  const undated = { status: 'in_force', signedOn: '2000-01-01', asOf: '2010-01-01' } as const;

  it('is confirmed from the newest source on where the day is unknown, and unconfirmed before it', () => {
    expect(on('2010-01-01', undated)).toMatchObject({ holds: true, confirmed: true, from: null });
    expect(on('2009-12-31', undated)).toMatchObject({ holds: true, confirmed: false });
  });

  it('never begins before signature, or before the day a source excludes', () => {
    expect(on('1999-12-31', undated)).toMatchObject({ holds: false, because: 'not_yet_on_date' });
    expect(on('2001-06-01', { ...undated, inForceNotBefore: '2002-01-01' })).toMatchObject({
      holds: false,
      date: '2002-01-01',
    });
  });

  it('of a convention never begins before it was opened or entered into force itself', () => {
    const convention = { ...undated, form: 'multilateral', signedOn: null, openedOn: '2000-01-01' } as const;
    expect(on('1999-12-31', convention)).toMatchObject({ because: 'not_yet_on_date' });
    expect(on('2001-01-01', { ...convention, overallInForceFrom: '2003-01-01' })).toMatchObject({
      because: 'not_yet_on_date',
    });
  });

  it.each(['unknown', 'conflicting'] as const)(
    'is unconfirmed, never "not in force", where the status is %s',
    (status) => {
      expect(on('2020-01-01', { ...undated, status })).toMatchObject({ holds: true, confirmed: false });
    },
  );

  it('is unconfirmed where the source is weak, even with a date', () => {
    expect(on('2020-01-01', { ...dated, confidence: 'low' })).toMatchObject({
      holds: true,
      confirmed: false,
    });
    expect(on('2001-01-01', { ...dated, confidence: 'low' })).toMatchObject({
      holds: true,
      confirmed: false,
    });
  });

  it('ends on the day of termination', () => {
    const ended = { ...dated, status: 'terminated', terminatedFrom: '2015-01-01' } as const;
    expect(on('2014-12-31', ended)).toMatchObject({ holds: true, confirmed: true });
    expect(on('2015-01-01', ended)).toMatchObject({ holds: false, because: 'terminated' });
    expect(on('2014-12-31', { ...ended, terminatedFrom: undefined })).toMatchObject({
      because: 'terminated',
    });
  });

  it('tells a treaty signed from one ratified, and both from the time before signature', () => {
    const ratified = {
      status: 'ratified_not_in_force',
      signedOn: '2024-12-12',
      ratifiedOn: '2025-11-13',
    } as const;
    expect(on('2024-12-11', ratified)).toMatchObject({ because: 'not_yet_on_date' });
    expect(on('2025-11-12', ratified)).toMatchObject({ because: 'signed_not_in_force' });
    expect(on('2025-11-13', ratified)).toMatchObject({ because: 'ratified_not_in_force' });
  });

  it('knows an invitation from its day or month on', () => {
    const invited = { status: 'invited', invitedOn: '2023-04' } as const;
    expect(on('2023-03-31', invited)).toMatchObject({ because: 'not_party' });
    expect(on('2023-04-02', invited)).toMatchObject({ because: 'invited' });
  });
});
