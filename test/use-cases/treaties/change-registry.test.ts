import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../../src/domain/codes.ts';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import { sweepHourly } from '../../../src/use-cases/sweeps/sweep-hourly.ts';
import { addTreaty } from '../../../src/use-cases/treaties/add-treaty.ts';
import { assessBasis } from '../../../src/use-cases/treaties/assess-basis.ts';
import { confirmForce } from '../../../src/use-cases/treaties/confirm-force.ts';
import { correctProvision } from '../../../src/use-cases/treaties/correct-provision.ts';
import { correctTreaty } from '../../../src/use-cases/treaties/correct-treaty.ts';
import { getTreaty } from '../../../src/use-cases/treaties/get-treaty.ts';
import { listTreatyChanges } from '../../../src/use-cases/treaties/list-treaty-changes.ts';
import { previewChange } from '../../../src/use-cases/treaties/preview-change.ts';
import { caught, mistakes, refusal } from '../../support/account-world.ts';
import { type RequestWorld, requestWorld, spanishRequest } from '../../support/request-world.ts';
import { requestsOn } from '../../support/treaty-change-builders.ts';

const source = { reference: 'Bulletin of International Treaties, invented issue', on: '2026-08-30' };
const treaty = 'kz-es-mla-2011';

let world: RequestWorld;
let officer: UseCaseContext;
beforeEach(async () => {
  world = await requestWorld();
  officer = await world.as('treaty_officer');
});
afterEach(() => world.close());

const verdict = async () =>
  (await assessBasis(officer, { kind: 'mla', direction: 'outgoing', state: 'ES' })).verdict;
const makeDoubtful = () => correctTreaty(officer, treaty, { change: { status: 'unknown' }, source });
const mails = async () => (await world.outbox()).filter(({ template }) => template === 'basis-changed');

describe('confirming that a treaty is in force', () => {
  it('makes it a confirmed basis at once, and tells who did it on what source', async () => {
    await makeDoubtful();
    expect(await verdict()).toBe('treaty_unconfirmed');
    const confirmed = await confirmForce(officer, treaty, {
      inForceFrom: '2012-12-01',
      source,
      note: 'Seen',
    });
    expect(await verdict()).toBe('treaty');
    expect(confirmed.sequence).toBe(2);
    const { items } = await listTreatyChanges(officer, treaty, { limit: 5 });
    expect(items[0]).toMatchObject({
      kind: 'force_confirmed',
      actor: { name: 'treaty_officer', role: 'treaty_officer' },
      source,
      note: 'Seen',
      before: { status: 'unknown' },
      after: { status: 'in_force' },
    });
    expect((await getTreaty(officer, treaty)).sources).toContain(source.reference);
  });

  it('tells the officers of open requests that rested on it, without naming anything of the case', async () => {
    await makeDoubtful();
    const prosecutor = await world.as('prosecutor');
    const id = await world.create(prosecutor, spanishRequest);
    await world.create(prosecutor, { ...spanishRequest, confidential: true });
    await confirmForce(officer, treaty, { source });
    const [open, silent] = await mails();
    expect(open).toMatchObject({
      requestId: id,
      userId: prosecutor.actor.type === 'user' ? prosecutor.actor.id : '',
      data: {
        reference: expect.stringMatching(/^MLA-OUT/),
        needed: { en: expect.stringContaining('confirmed') },
      },
    });
    expect(JSON.stringify(open?.data)).not.toMatch(/Ахметов|Spain|ES\b|Invented/);
    expect(silent?.data).toEqual({ link: expect.any(String), confidential: true });
  });

  it('is refused for a treaty never signed, for one confirmed already, and for a source of tomorrow', async () => {
    const confirm = (id: string, more = {}) => confirmForce(officer, id, { source, ...more });
    const unsigned = (await officer.registry.current()).treaties.find(
      ({ status }) => status === 'not_signed',
    );
    expect(await mistakes(confirm(unsigned?.id ?? ''))).toEqual(['cannot_be_confirmed /inForceFrom']);
    await makeDoubtful();
    await confirm(treaty, { inForceFrom: '2012-12-01' });
    expect(await mistakes(confirm(treaty, { inForceFrom: '2012-12-01' }))).toContain(
      'already_confirmed /inForceFrom',
    );
    const tomorrow = { ...source, on: '2026-09-02' };
    expect(
      await mistakes(confirmForce(officer, treaty, { inForceFrom: '2013-01-01', source: tomorrow })),
    ).toEqual(['source_in_the_future /source/on']);
  });

  it('is not taken for the treaty with one State when it is asked for another', async () => {
    await makeDoubtful();
    const confirm = (state: string) =>
      confirmForce(officer, treaty, { state, inForceFrom: '2012-12-01', source });
    expect(await mistakes(confirm('FR'))).toEqual(['not_a_party /state']);
    expect((await confirm('ES')).changed).toContain('status');
  });

  it('can be of another party of a convention, whose day it then needs', async () => {
    const confirm = (more: object) => confirmForce(officer, 'oas-a55-1992', { source, state: 'PY', ...more });
    const known = (await getTreaty(officer, 'oas-a55-1992')).parties.find(({ state }) => state === 'PY');
    if (!known?.inForceFrom) expect(await mistakes(confirm({}))).toEqual(['day_needed /inForceFrom']);
    await confirm({ inForceFrom: '2020-01-01' });
    const { parties } = await getTreaty(officer, 'oas-a55-1992');
    expect(parties.find(({ state }) => state === 'PY')).toMatchObject({
      inForceFrom: '2020-01-01',
      confidence: 'high',
      status: 'party',
    });
  });
});

describe('correcting a treaty', () => {
  it('lists by kind and direction what it would cost open requests, and saves nothing yet', async () => {
    const prosecutor = await world.as('prosecutor');
    await world.create(prosecutor, spanishRequest);
    await world.create(prosecutor, spanishRequest);
    const change = { status: 'terminated', terminatedFrom: '2026-08-01' };
    const preview = await previewChange(officer, treaty, { proposal: { kind: 'corrected', change }, source });
    expect(preview).toMatchObject({
      isWhole: true,
      lines: [{ kind: 'mla', direction: 'outgoing', open: 2, loses: 2, becomesUnconfirmed: 0 }],
      fields: { after: change },
    });
    expect(await verdict()).toBe('treaty');
    await correctTreaty(officer, treaty, { change, source });
    expect(await verdict()).not.toBe('treaty');
    expect((await mails()).map(({ data }) => data.needed?.en)).toEqual([
      expect.stringContaining('no longer carries'),
      expect.stringContaining('no longer carries'),
    ]);
  });

  it('of words that decide nothing tells nobody', async () => {
    await world.create(await world.as('prosecutor'), spanishRequest);
    await correctTreaty(officer, treaty, { change: { note: 'Better words' }, source });
    expect(await mails()).toEqual([]);
  });

  it('loses against whoever was first, and against an If-Match of another state', async () => {
    const { tag } = await makeDoubtful();
    await correctTreaty(officer, treaty, { change: { note: 'First' }, source, expected: [tag] });
    const late = correctTreaty(officer, treaty, { change: { note: 'Late' }, source, expected: [tag] });
    expect(await refusal(late)).toBe('precondition_failed');
  });

  it('names the field that cannot be right', async () => {
    const attempt = (change: object) => mistakes(correctTreaty(officer, treaty, { change, source }));
    expect(await attempt({ signedOn: '2030-01-01' })).toContain('dates_out_of_order /change/inForceFrom');
    expect(await attempt({ status: 'signed', inForceFrom: '2012-12-01' })).toContain(
      'status_contradicts_date /change/inForceFrom',
    );
    expect(await attempt({ inForceFrom: 'yesterday' })).toEqual(['not_a_date /change/inForceFrom']);
    expect(await attempt({ id: 'other' })).toEqual(['unknown_field /change/id']);
    expect(await attempt({})).toEqual(['nothing_changed ']);
    expect(await attempt({ parties: [{ state: 'ZZ' }] })).toContain('unknown_state /change/parties/0/state');
    const unread = correctTreaty(officer, treaty, {
      change: { note: 'x' },
      source: { reference: '', on: '' },
    });
    expect(await mistakes(unread)).toEqual(['required /source/reference', 'not_a_date /source/on']);
  });

  it('can say that a date is not known after all', async () => {
    await correctTreaty(officer, treaty, { change: { terminatedFrom: '2026-08-01' }, source });
    await correctTreaty(officer, treaty, { change: { terminatedFrom: null }, source });
    expect(await getTreaty(officer, treaty)).not.toHaveProperty('terminatedFrom');
    expect(await verdict()).toBe('treaty');
  });
});

describe('correcting what a text says', () => {
  const correct = (key: string, value: unknown, more = {}) =>
    correctProvision(officer, { treatyId: treaty, key }, { value, article: '5(2)', source, ...more });

  it('records the value with its article and source, and the rules read it', async () => {
    await correct('channel', 'diplomatic');
    await correct('provisional_arrest', {
      days: 40,
      extension_days: null,
      from: 'arrest',
      shall_or_may: 'shall',
    });
    const { provisions } = await getTreaty(officer, treaty);
    expect(provisions).toMatchObject({
      channel: 'diplomatic',
      time_limits: { provisional_arrest: { days: 40 } },
      articles: { channel: '5(2)', provisional_arrest: '5(2)' },
      sources: { channel: source },
    });
    const { bases } = await assessBasis(officer, { kind: 'mla', direction: 'outgoing', state: 'ES' });
    expect(bases.find(({ treatyId }) => treatyId === treaty)?.channel).toBe('diplomatic');
  });

  it('keeps what the text was read to say elsewhere, and can be unknown again', async () => {
    const before = (await getTreaty(officer, treaty)).provisions;
    await correct('channel', null, { article: null });
    const after = (await getTreaty(officer, treaty)).provisions;
    expect(after?.channel).toBeNull();
    expect(after?.languages).toEqual(before?.languages);
  });

  it('refuses a value of another form, naming where, and a matter nobody records', async () => {
    expect(await mistakes(correct('channel', 'by pigeon'))).toEqual(['unknown_value /value']);
    expect(await mistakes(correct('thresholds', { min_penalty_months: -1 }))).toContain(
      'too_small /value/min_penalty_months',
    );
    expect(await refusal(correct('weather', 'fine'))).toBe('not_found');
    expect(await refusal(correct('constructor', 'x'))).toBe('not_found');
  });
});

describe('adding a treaty', () => {
  const entry = {
    id: 'kz-xx-invented',
    form: 'bilateral',
    titles: { en: null, ru: 'Выдуманный договор', kk: null },
    kinds: ['extradition'],
    scope: 'general',
    offences: [],
    family: 'bilateral',
    basisRole: 'request',
    status: 'signed',
    confidence: 'high',
    signedOn: '2026-05-01',
    note: '',
    sources: [],
    parties: [{ state: 'NZ', status: 'party' }],
  };

  it('puts it into the registry of every process, and it cannot be added twice', async () => {
    await addTreaty(officer, { treaty: entry, source });
    expect(await getTreaty(await world.as('prosecutor'), entry.id)).toMatchObject({
      status: 'signed',
      sources: [source.reference],
    });
    const { notUsable } = await assessBasis(officer, {
      kind: 'extradition',
      direction: 'outgoing',
      state: 'NZ',
    });
    expect(notUsable.map(({ treatyId }) => treatyId)).toContain(entry.id);
    expect(await mistakes(addTreaty(officer, { treaty: entry, source }))).toEqual(['id_taken /treaty/id']);
  });

  it('needs the one other party of a bilateral treaty, and not us', async () => {
    const attempt = (parties: object[]) =>
      mistakes(addTreaty(officer, { treaty: { ...entry, parties }, source }));
    expect(await attempt([])).toEqual(['one_other_party /treaty/parties']);
    expect(await attempt([{ state: 'KZ', status: 'party' }])).toEqual(['own_state /treaty/parties/0/state']);
  });
});

describe('a convention that takes the place of another', () => {
  const kishinev = 'cis-kishinev-2002';
  const confirmation = { state: 'TJ', inForceFrom: '2015-01-01', source };
  const confirm = () => confirmForce(officer, kishinev, confirmation);
  const needed = async () => (await mails()).map(({ data }) => data.needed?.en);
  const onMinsk = { ...spanishRequest, state: 'TJ', legalBasis: { treatyIds: ['cis-minsk-1993'] } };

  it('lists and tells the requests that rest on the other one, which it carries no longer', async () => {
    const prosecutor = await world.as('prosecutor');
    const id = await world.create(prosecutor, onMinsk);
    await world.create(prosecutor, { ...onMinsk, state: 'TM' });
    const proposal = { kind: 'force_confirmed', state: 'TJ', inForceFrom: '2015-01-01' };
    const { lines } = await previewChange(officer, kishinev, { proposal, source });
    expect(lines).toMatchObject([{ kind: 'mla', direction: 'outgoing', open: 1, loses: 1 }]);
    await confirm();
    expect((await mails()).map(({ requestId }) => requestId)).toEqual([id]);
    expect(await needed()).toEqual([expect.stringContaining('no longer carries')]);
  });

  it('says nothing to them where they stand as they stood', async () => {
    await world.create(await world.as('prosecutor'), onMinsk);
    await correctProvision(
      officer,
      { treatyId: kishinev, key: 'channel' },
      { value: 'diplomatic', article: '5', source },
    );
    expect(await mails()).toEqual([]);
  });

  it('tells them some at a time as well', async () => {
    const prosecutor = await world.as('prosecutor');
    for (let count = 0; count < 52; count++) await world.create(prosecutor, onMinsk);
    await confirm();
    expect(await mails()).toHaveLength(50);
    await sweepHourly(world.services, (part, error) => {
      throw new Error(`${part}: ${String(error)}`);
    });
    expect(await mails()).toHaveLength(52);
  });
});

describe('many open requests', () => {
  it('are told some at a time by the sweep, each once, whoever runs it twice', async () => {
    const { actor } = await world.as('prosecutor');
    const createdById = actor.type === 'user' ? actor.id : '';
    const ids = await requestsOn(world.stores, { id: treaty }, { count: 120, from: 1, createdById });
    await makeDoubtful();
    expect(await mails()).toHaveLength(50);
    const sweep = () =>
      sweepHourly(world.services, (part, error) => {
        throw new Error(`${part}: ${String(error)}`);
      });
    await Promise.all([sweep(), sweep()]);
    await sweep();
    expect((await mails()).map(({ requestId }) => requestId).sort()).toEqual([...ids].sort());
    expect(await world.stores.treatyChanges.listNotices(1)).toEqual([]);
  });
});

describe('who may change the registry', () => {
  const others = [
    'prosecutor',
    'central',
    'central_head',
    'liaison',
    'leadership',
    'auditor',
    'admin',
  ] as const;

  it.each(others)('%s may not', async (role: Role) => {
    const ctx = await world.as(role, role === 'liaison' ? { state: 'ES' } : {});
    const attempts = [
      correctTreaty(ctx, treaty, { change: { note: 'x' }, source }),
      confirmForce(ctx, treaty, { source }),
      correctProvision(ctx, { treatyId: treaty, key: 'channel' }, { value: null, source }),
      addTreaty(ctx, { treaty: {}, source }),
      previewChange(ctx, treaty, { proposal: { kind: 'force_confirmed' }, source }),
    ];
    for (const attempt of attempts) expect((await caught(attempt))?.code).toBe('forbidden');
  });

  it('a liaison officer does not read who changed it', async () => {
    const liaison = await world.as('liaison', { state: 'ES' });
    expect(await refusal(listTreatyChanges(liaison, treaty, { limit: 5 }))).toBe('forbidden');
  });
});
