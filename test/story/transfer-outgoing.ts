import { expect } from 'vitest';
import { type House, openStory } from '../support/story.ts';
import { chooseBasis, complete, enclose } from '../support/story-completing.ts';
import { knownOf } from '../support/story-contents.ts';
import { ended } from '../support/story-ending.ts';

const question = { kind: 'transfer', direction: 'outgoing', state: 'TR', role: 'sentencing' };

/** A citizen of Türkiye sentenced in Kazakhstan goes to serve the sentence at home. */
export async function transferOutgoing(house: House): Promise<void> {
  const content = { ...question, ...knownOf('TR') };
  const story = await openStory(house, 'filer', content, { status: 'draft', mails: {} });
  const { step, refused, blocked, look } = story;

  await blocked('filer', 'submit', {}, 'no_basis');
  expect(await chooseBasis(story, 'filer', question)).toBe('kz-tr-transfer-2013');
  await step('filer', 'submit', {}, 'petition', { chancery: 'action-needed' });
  await step('chancery', 'register', {}, 'consent_check', {
    executor: 'action-needed',
    head: 'action-needed',
    filer: 'status-changed',
  });
  await blocked('executor', 'consent_recorded', {}, 'source_missing');
  const consent = await enclose(story, 'executor', 'consent');
  await step('executor', 'consent_recorded', { documentIds: [consent] }, 'documents', {
    head: 'action-needed',
    filer: 'status-changed',
  });
  await blocked('executor', 'complete', {}, 'contents_missing');
  expect(await complete(story, 'executor')).toContain('documents.judgment');
  await step('executor', 'complete', {}, 'central_review', {
    signatory: 'action-needed',
    filer: 'status-changed',
  });

  expect((await look('turkey')).status, 'not released yet').toBe(404);
  await step('executor', 'release', {}, 'central_review', { turkey: 'request-received' });
  expect((await look('turkey')).text).toContain('Вымыслов');
  expect((await look('brazil')).status).toBe(404);
  await refused('head', 'grant_as_sentencing_state', {}, 403);
  await blocked('signatory', 'file_representation', {}, 'not_administering_state');
  await blocked('signatory', 'grant_as_sentencing_state', {}, 'torture_guarantee_missing');
  await enclose(story, 'executor', 'tortureGuarantee');
  await step('signatory', 'grant_as_sentencing_state', {}, 'other_state_consent', {
    executor: 'action-needed',
    head: 'action-needed',
    filer: 'status-changed',
    turkey: 'status-changed',
  });
  await refused('turkey', 'consent_received', { theirReference: 'TR-9' }, 403);
  await step('executor', 'consent_received', { theirReference: 'TR-9' }, 'handover', {
    filer: 'status-changed',
    turkey: 'status-changed',
  });
  expect((await refused('executor', 'complete', {}, 409)).body.code).toBe('not_allowed_now');
  await step('executor', 'hand_over', { theirReference: 'Record of handover' }, 'transferred', {
    filer: 'status-changed',
    turkey: 'status-changed',
  });
  await ended(story, 'transferred', [
    'draft_created',
    'submit',
    'register',
    'consent_recorded',
    'complete',
    'release',
    'grant_as_sentencing_state',
    'consent_received',
    'hand_over',
  ]);
}
