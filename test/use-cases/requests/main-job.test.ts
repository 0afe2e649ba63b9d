import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isPaperShared } from '../../../src/domain/access/visibility.ts';
import { verifyAudit } from '../../../src/use-cases/audit/verify-audit.ts';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import { listActions } from '../../../src/use-cases/requests/list-actions.ts';
import { listAvailableActions } from '../../../src/use-cases/requests/list-available-actions.ts';
import { listFindings } from '../../../src/use-cases/requests/list-findings.ts';
import { listRequests } from '../../../src/use-cases/requests/list-requests.ts';
import { viewRequest } from '../../../src/use-cases/requests/view-request.ts';
import { mistakes, refusal } from '../../support/account-world.ts';
import { type RequestWorld, requestWorld, spanishRequest } from '../../support/request-world.ts';

let world: RequestWorld;
let prosecutor: UseCaseContext;
let colleague: UseCaseContext;
let executor: UseCaseContext;
let head: UseCaseContext;
let signatory: UseCaseContext;
let chancery: UseCaseContext;
let spain: UseCaseContext;

beforeEach(async () => {
  world = await requestWorld();
  prosecutor = await world.as('prosecutor', { name: 'Filing Officer' });
  colleague = await world.as('prosecutor', { name: 'Colleague' });
  executor = await world.as('central');
  head = await world.as('central_head');
  signatory = await world.as('signatory');
  chancery = await world.as('chancery');
  spain = await world.as('liaison', { state: 'ES' });
});
afterEach(() => world.close());

/** Brings a request to Spain to the status named, by the people whose steps these are. */
async function upTo(status: 'central_review' | 'signing' | 'signed' | 'sent'): Promise<string> {
  const id = await world.create(prosecutor, spanishRequest);
  await world.addPaper(prosecutor, id, 'translation');
  await world.take(prosecutor, id, 'submit');
  await world.take(colleague, id, 'endorse');
  if (status === 'central_review') return id;
  await world.take(head, id, 'approve');
  if (status === 'signing') return id;
  await world.take(signatory, id, 'sign');
  if (status === 'signed') return id;
  await world.take(chancery, id, 'post_original');
  return id;
}

describe('a request to Spain', () => {
  it('goes from draft to executed, each step by the person whose it is', async () => {
    const id = await upTo('sent');
    expect(await world.take(spain, id, 'acknowledge', { theirReference: 'ES-1' })).toBe('acknowledged');
    expect(await world.take(spain, id, 'start_execution')).toBe('in_execution');
    expect(await world.take(spain, id, 'report_progress', { text: 'Papers were ordered' })).toBe(
      'in_execution',
    );
    expect(await world.take(spain, id, 'report_result', { outcome: 'executed' })).toBe('result_check');
    expect(await refusal(world.take(spain, id, 'confirm_executed', { theirReference: 'x' }))).toBe(
      'forbidden',
    );
    expect(await world.take(executor, id, 'confirm_executed', { theirReference: 'ES-1 of 2026-09-01' })).toBe(
      'executed',
    );
    expect(await verifyAudit({ ...executor, actor: { type: 'system', job: 'test' } })).toMatchObject({
      requests: 1,
      faults: [],
    });
  });

  it('is not endorsed by who filed it, nor signed by who approved it', async () => {
    const id = await world.create(prosecutor, spanishRequest);
    await world.addPaper(prosecutor, id, 'translation');
    await world.take(prosecutor, id, 'submit');
    expect(await refusal(world.take(prosecutor, id, 'endorse'))).toBe('forbidden');
    await world.take(colleague, id, 'endorse');
    await world.take(head, id, 'approve');
    expect(await refusal(world.take(head, id, 'sign'))).toBe('forbidden');
    expect((await listAvailableActions(head, id)).map(({ action }) => action)).not.toContain('sign');
  });

  it('tells a person of another step than theirs that it is not theirs, and nobody of one that is not possible now', async () => {
    const id = await world.create(prosecutor, spanishRequest);
    expect(await refusal(world.take(executor, id, 'submit'))).toBe('forbidden');
    expect(await refusal(world.take(prosecutor, id, 'sign'))).toBe('not_allowed_now');
    expect(await refusal(world.take(prosecutor, id, 'no_such_step'))).toBe('not_allowed_now');
  });

  it('is not approved while something the law asks for is missing, and its status stays', async () => {
    const id = await world.create(prosecutor, { ...spanishRequest, details: {} });
    await world.take(prosecutor, id, 'submit');
    await world.take(colleague, id, 'endorse');
    expect(await mistakes(world.take(head, id, 'approve'))).toEqual([
      'contents_missing /details/suspicionOrCharge',
      'contents_missing /documents/translation',
      'contents_missing /details/letterheadSignatureSeal',
    ]);
    expect((await viewRequest(head, id)).status).toBe('central_review');
  });

  it('loses the race to whoever was first', async () => {
    const id = await upTo('central_review');
    const { sequence } = (await viewRequest(head, id)) as { sequence: number };
    await world.take(head, id, 'approve');
    expect(
      await refusal(world.take(head, id, 'return', { reason: 'x' }, { expectedSequence: sequence })),
    ).toBe('conflict');
  });

  it('two steps at the same instant: one is done, the other is told', async () => {
    const id = await upTo('central_review');
    const answers = await Promise.all([
      refusal(world.take(head, id, 'approve')),
      refusal(world.take(executor, id, 'return', { reason: 'Defects' })),
    ]);
    expect(answers.filter((answer) => answer === 'none')).toHaveLength(1);
    expect(['conflict', 'not_allowed_now']).toContain(answers.find((answer) => answer !== 'none'));
  });
});

describe('the legal basis holds or the request does not move', () => {
  it.each([
    ['nothing chosen', {}, ['no_basis /legalBasis']],
    [
      'a treaty of another kind',
      { legalBasis: { treatyIds: ['kz-es-extradition-2012'] } },
      ['basis_kind_not_covered /legalBasis/treatyIds/0'],
    ],
    [
      'a treaty with another state',
      { legalBasis: { treatyIds: ['kz-it-mla-2015'] } },
      ['basis_other_party_not_bound /legalBasis/treatyIds/0'],
    ],
    [
      'an invitation to a convention',
      { legalBasis: { treatyIds: ['coe-030'] } },
      ['basis_invited /legalBasis/treatyIds/0'],
    ],
    [
      'no such treaty',
      { legalBasis: { treatyIds: ['kz-es-nothing'] } },
      ['unknown_treaty /legalBasis/treatyIds/0'],
    ],
  ])('%s: filing is refused with the reason', async (_, change, expected) => {
    const { legalBasis: _chosen, ...rest } = spanishRequest;
    const id = await world.create(prosecutor, { ...rest, ...change });
    expect(await mistakes(world.take(prosecutor, id, 'submit'))).toEqual(expected);
    expect((await viewRequest(prosecutor, id)).status).toBe('draft');
  });

  it('a treaty nobody confirmed may be filed but is not approved until the Department confirms it, with its source', async () => {
    const id = await world.create(prosecutor, {
      ...spanishRequest,
      state: 'FR',
      legalBasis: { treatyIds: ['kz-fr-mla-2021'] },
    });
    await world.addPaper(prosecutor, id, 'translation');
    await world.take(prosecutor, id, 'submit');
    await world.take(colleague, id, 'endorse');
    expect(await mistakes(world.take(head, id, 'approve'))).toEqual([
      'basis_unconfirmed /legalBasis/treatyIds/0',
      'basis_needs_confirmation /legalBasis/treatyIds/0',
    ]);
    expect(await mistakes(world.take(executor, id, 'confirm_basis'))).toEqual([
      'payload_missing /payload/source',
    ]);
    await world.take(executor, id, 'confirm_basis', { source: 'Note of the Ministry of Foreign Affairs' });
    expect(await world.take(head, id, 'approve')).toBe('signing');
  });

  it("without a treaty: intent may be filed, the undertaking is the central authority's, the channel diplomatic", async () => {
    const id = await world.create(prosecutor, {
      ...spanishRequest,
      state: 'AT',
      legalBasis: { reciprocity: {} },
      details: { ...spanishRequest.details, author: 'PGO', text: 'Guarantee', channel: 'MFA' },
    });
    await world.addPaper(prosecutor, id, 'translation');
    await world.take(prosecutor, id, 'submit');
    await world.take(colleague, id, 'endorse');
    await world.take(head, id, 'approve');
    await world.take(signatory, id, 'sign');
    expect(await mistakes(world.take(chancery, id, 'post_original'))).toEqual([
      'diplomatic_channel_only /legalBasis',
    ]);
    await world.addPaper(prosecutor, id, 'undertaking');
    expect(await mistakes(world.take(chancery, id, 'hand_to_mfa'))).toEqual([
      'undertaking_missing /documents/undertaking',
    ]);
    await world.addPaper(head, id, 'undertaking');
    expect(await world.take(chancery, id, 'hand_to_mfa')).toBe('at_mfa');
  });
});

describe('the officer of the other state', () => {
  it("knows of nothing before it is sent, nor of other states' requests", async () => {
    const id = await upTo('signed');
    expect(await refusal(viewRequest(spain, id))).toBe('not_found');
    await world.take(chancery, id, 'post_original');
    expect((await viewRequest(spain, id)).status).toBe('sent');
    expect(await refusal(viewRequest(await world.as('liaison', { state: 'IT' }), id))).toBe('not_found');
  });

  it('sees the shared fields and nothing else; names only after the release', async () => {
    const id = await upTo('sent');
    const view = await viewRequest(spain, id);
    expect(Object.keys(view).sort()).toEqual([
      'actions',
      'direction',
      'documents',
      'id',
      'kind',
      'measures',
      'questions',
      'reference',
      'requestedAuthority',
      'requiredBy',
      'state',
      'status',
      'theirReference',
      'urgent',
      'view',
    ]);
    expect(JSON.stringify(view)).not.toMatch(/Ахметов|2571|Company papers|Invented|Filing Officer|AST/);
    await world.take(head, id, 'release');
    expect(JSON.stringify(await viewRequest(spain, id))).toContain('Ахметов');
  });

  it('sees the steps since the dispatch, and of papers only those released or their own', async () => {
    const id = await upTo('sent');
    const secret = await world.addPaper(executor, id, 'memo');
    const open = await world.addPaper(executor, id, 'letter', true);
    const own = await world.addPaper(spain, id, 'answer');
    const view = await viewRequest(spain, id);
    expect(view.documents.map((document) => document.id)).toEqual([open, own]);
    expect(JSON.stringify(view)).not.toContain(secret);
    expect((await listActions(spain, id)).map(({ action }) => action)).toEqual([
      'post_original',
      'document_added',
    ]);
  });

  it('asks and is answered; each question is answered once, by the other side', async () => {
    const id = await upTo('sent');
    await world.take(spain, id, 'ask_question', { text: 'Which account?', dueOn: '2026-09-20' });
    const asked = (await viewRequest(executor, id)).questions[0];
    expect(asked).toMatchObject({ askedBy: 'state', text: 'Which account?', dueOn: '2026-09-20' });
    const answer = { questionId: asked?.id, text: 'The second one' };
    expect(await mistakes(world.take(spain, id, 'answer_question', answer))).toEqual([
      'unknown_value /payload/questionId',
    ]);
    await world.take(executor, id, 'answer_question', answer);
    expect((await viewRequest(spain, id)).questions).toMatchObject([{ answer: 'The second one' }]);
    expect(await mistakes(world.take(executor, id, 'answer_question', answer))).toEqual([
      'unknown_value /payload/questionId',
    ]);
  });

  it("never reads a note of ours, nor another state's papers", async () => {
    const id = await upTo('sent');
    await world.take(executor, id, 'acknowledge', { theirReference: 'ES-1' }, { note: 'INTERNAL' });
    await world.take(executor, id, 'ask_question', { text: 'Any news?' }, { note: 'INTERNAL too' });
    expect(JSON.stringify(await viewRequest(spain, id))).not.toContain('INTERNAL');
    const paper = { released: false, uploadedByState: 'ES' };
    expect([isPaperShared(paper, 'ES'), isPaperShared(paper, 'FR')]).toEqual([true, false]);
  });

  it('what they wrote in a letter is recorded as theirs, with its source', async () => {
    const id = await upTo('sent');
    expect(await mistakes(world.take(executor, id, 'acknowledge'))).toEqual([
      'source_missing /payload/theirReference',
    ]);
    await world.take(executor, id, 'acknowledge', { theirReference: 'Letter ES-1' });
    await world.take(executor, id, 'ask_information', {
      text: 'Which account?',
      theirReference: 'Letter ES-2',
    });
    expect((await viewRequest(prosecutor, id)).questions).toMatchObject([
      { askedBy: 'state', text: 'Which account?' },
    ]);
  });

  it('leaves a trace when they read the log, as everybody does', async () => {
    const id = await upTo('sent');
    await listActions(spain, id);
    const { items } = await world.stores.audit.listAccess({ request: id }, { limit: 10 });
    expect(items).toMatchObject([{ what: 'opened', detail: 'actions' }]);
  });

  it('submits a request of their own state, and of no other', async () => {
    const incoming = { kind: 'mla', direction: 'incoming', state: 'ES', caseNumber: 'ES-77' } as const;
    const id = await world.create(spain, incoming);
    expect(await viewRequest(spain, id)).toMatchObject({ status: 'received', direction: 'incoming' });
    expect(await refusal(world.create(spain, { ...incoming, state: 'IT' }))).toBe('forbidden');
    expect(await refusal(world.create(spain, spanishRequest))).toBe('forbidden');
    expect(await refusal(listFindings(spain, id))).toBe('forbidden');
  });
});

describe('personal control', () => {
  it('ends when it is released, wherever it began', async () => {
    const id = await world.create(prosecutor, {
      ...spanishRequest,
      underControl: { by: 'Deputy', until: '2026-12-31' },
    });
    const leader = await world.as('leadership');
    expect(await viewRequest(leader, id)).toMatchObject({ controlledUntil: '2026-12-31' });
    await world.take(signatory, id, 'release_control');
    expect(await refusal(viewRequest(leader, id))).toBe('not_found');
    await world.take(signatory, id, 'take_under_control', { by: 'Deputy', dueOn: '2026-10-31' });
    expect(await viewRequest(leader, id)).toMatchObject({ controlledUntil: '2026-10-31' });
  });
});

describe('the auditor', () => {
  it('reads the log without its words, and no contents', async () => {
    const id = await upTo('central_review');
    await world.take(executor, id, 'return', { reason: 'A defect in words' });
    const auditor = await world.as('auditor');
    const log = await listActions(auditor, id);
    expect(log.map(({ action }) => action)).toContain('return');
    expect(JSON.stringify(log)).not.toContain('A defect in words');
    expect(await refusal(viewRequest(auditor, id))).toBe('forbidden');
    const { items } = await listRequests(auditor, {
      filter: { q: 'Ахметов', sort: '-createdAt' },
      page: { limit: 5 },
    });
    expect(items).toEqual([]);
  });
});

describe('who hears of a step', () => {
  const to = async (who: UseCaseContext) => {
    const id = who.actor.type === 'user' ? who.actor.id : '';
    return (await world.outbox())
      .filter((delivery) => delivery.userId === id)
      .map(({ template }) => template);
  };

  it('the colleague is waited for, the Department next, then the signatory; the author hears of each change', async () => {
    await upTo('signing');
    expect(await to(colleague)).toEqual(['action-needed']);
    expect(await to(executor)).toEqual(['action-needed']);
    expect(await to(signatory)).toEqual(['action-needed']);
    expect(await to(prosecutor)).toEqual(['status-changed', 'status-changed']);
    expect(await to(spain)).toEqual([]);
  });

  it('Spain hears first that a request came, and later of a question', async () => {
    const id = await upTo('sent');
    await world.take(executor, id, 'ask_question', { text: 'Any news?' });
    expect(await to(spain)).toEqual(['request-received', 'question-asked']);
  });

  it('a mail carries the reference, what is needed and a link; of a confidential file nothing but the link', async () => {
    await upTo('central_review');
    const open = (await world.outbox()).find((delivery) => delivery.template === 'action-needed');
    expect(open?.data).toMatchObject({
      reference: 'MLA-OUT-2026-000001',
      link: expect.stringContaining('/requests/'),
    });
    expect(JSON.stringify(open)).not.toMatch(/Ахметов|2571|corruption|Company/);

    const id = await world.create(prosecutor, { ...spanishRequest, confidential: true });
    await world.take(prosecutor, id, 'submit');
    const silent = (await world.outbox()).findLast((delivery) => delivery.requestId === id);
    expect(Object.keys(silent?.data ?? {}).sort()).toEqual(['confidential', 'link']);
    expect(silent?.subject).not.toMatch(/MLA-OUT/);
  });

  it('a mail about a detained person says nothing either', async () => {
    const id = await world.create(prosecutor, {
      kind: 'extradition',
      direction: 'incoming',
      state: 'TR',
      startsWith: 'detention',
    });
    await world.take(prosecutor, id, 'judge_orders_custody', { theirReference: 'Ruling' });
    const told = (await world.outbox()).filter((delivery) => delivery.requestId === id);
    expect(told.length).toBeGreaterThan(0);
    for (const { data } of told) expect(Object.keys(data).sort()).toEqual(['confidential', 'link']);
  });
});
