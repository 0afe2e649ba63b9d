import { expect } from 'vitest';
import { type House, openStory } from '../support/story.ts';
import { chooseBasis, complete } from '../support/story-completing.ts';
import { knownAtFirst } from '../support/story-contents.ts';
import { ended } from '../support/story-ending.ts';

const question = { kind: 'transfer', direction: 'incoming', state: 'BR', role: 'administering' };

/** Brazil proposes that a citizen of Kazakhstan sentenced there serves the sentence at home. */
export async function transferIncoming(house: House): Promise<void> {
  const content = { ...question, ...knownAtFirst, theirReference: 'BR-5' };
  const story = await openStory(house, 'brazil', content, {
    status: 'petition',
    mails: { chancery: 'action-needed' },
  });
  const { step, refused, blocked, look } = story;

  expect((await look('turkey')).status).toBe(404);
  await refused('brazil', 'register', {}, 403);
  await step('chancery', 'register', {}, 'consent_check', {
    executor: 'action-needed',
    head: 'action-needed',
    brazil: 'status-changed',
  });
  await step('executor', 'consent_recorded', { theirReference: 'BR-5' }, 'documents', {
    head: 'action-needed',
    brazil: 'status-changed',
  });
  await blocked('executor', 'complete', {}, 'no_basis', 'contents_missing');
  expect(await chooseBasis(story, 'executor', question)).toBe('oas-a57-1993');
  expect(await complete(story, 'executor')).toContain('documents.citizenship');
  await step('executor', 'complete', {}, 'central_review', {
    signatory: 'action-needed',
    brazil: 'status-changed',
  });
  await refused('executor', 'file_representation', {}, 403);
  await blocked(
    'signatory',
    'grant_as_sentencing_state',
    {},
    'not_sentencing_state',
    'torture_guarantee_missing',
  );
  await step('signatory', 'file_representation', {}, 'court_recognition', {
    executor: 'action-needed',
    brazil: 'status-changed',
  });
  await blocked('executor', 'recognised', {}, 'source_missing');
  await step('executor', 'recognised', { theirReference: 'Ruling of the court' }, 'other_state_consent', {
    head: 'action-needed',
    brazil: 'status-changed',
  });
  await step('executor', 'consent_received', { theirReference: 'BR-6' }, 'handover', {
    brazil: 'status-changed',
  });
  expect((await refused('brazil', 'register', {}, 409)).body.code).toBe('not_allowed_now');
  await step('executor', 'hand_over', { theirReference: 'Record of handover' }, 'transferred', {
    brazil: 'status-changed',
  });
  await ended(story, 'transferred', [
    'received_from_state',
    'register',
    'consent_recorded',
    'complete',
    'file_representation',
    'recognised',
    'consent_received',
    'hand_over',
  ]);
}
