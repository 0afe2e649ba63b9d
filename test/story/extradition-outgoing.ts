import { expect } from 'vitest';
import { type House, openStory } from '../support/story.ts';
import { chooseBasis, complete } from '../support/story-completing.ts';
import { knownAtFirst } from '../support/story-contents.ts';
import { ended } from '../support/story-ending.ts';

const question = { kind: 'extradition', direction: 'outgoing', state: 'TR' };

/** A prosecutor in Astana asks Türkiye for a wanted person, who is brought home. */
export async function extraditionOutgoing(house: House): Promise<void> {
  const content = { ...question, ...knownAtFirst, purpose: 'prosecution' };
  const story = await openStory(house, 'filer', content, { status: 'draft', mails: {} });
  const { step, refused, blocked, look, newestMail } = story;

  await blocked('filer', 'submit', {}, 'no_basis', 'citizenship_conclusion_missing');
  expect(await chooseBasis(story, 'filer', question)).toBe('kz-tr-mla-extradition-1995');
  expect(await complete(story, 'filer')).toContain('documents.citizenship');
  await step('filer', 'submit', {}, 'prosecutor_review', { colleague: 'action-needed' });
  await step('colleague', 'return', { reason: 'The facts are too short' }, 'returned_for_correction', {
    filer: 'action-needed',
  });
  await step('filer', 'resubmit', {}, 'prosecutor_review', { colleague: 'action-needed' });
  await refused('filer', 'endorse', {}, 403);
  await step('colleague', 'endorse', {}, 'central_review', {
    executor: 'action-needed',
    head: 'action-needed',
    filer: 'status-changed',
  });
  await step('head', 'approve', {}, 'signing', { signatory: 'action-needed', filer: 'status-changed' });
  await refused('executor', 'sign', {}, 403);
  await step('signatory', 'sign', {}, 'signed', { chancery: 'action-needed', filer: 'status-changed' });
  expect((await look('turkey')).status).toBe(404);
  await step('chancery', 'send_urgent', {}, 'sent_copy', {
    filer: 'status-changed',
    turkey: 'request-received',
  });

  expect(newestMail('turkey')).toContain('Confirm receipt');
  expect(newestMail('turkey'), 'our own time limits are not theirs').not.toContain('Due');
  await refused('spain', 'acknowledge', {}, 404);
  await step('turkey', 'acknowledge', { theirReference: 'TR-3' }, 'acknowledged', {
    filer: 'status-changed',
  });
  await blocked('turkey', 'ask_information', {}, 'payload_missing');
  const term = { dueOn: '2030-01-31', reason: 'Fingerprints' };
  await step('turkey', 'ask_information', term, 'info_requested', {
    executor: 'action-needed',
    head: 'action-needed',
    filer: 'status-changed',
  });
  expect(newestMail('executor'), 'the term that Türkiye set').toContain('31.01.2030');
  await step('executor', 'supply_information', {}, 'acknowledged', {
    filer: 'status-changed',
    turkey: 'action-needed',
  });
  await step('turkey', 'report_decision', { outcome: 'granted' }, 'decision_reported', {
    executor: 'action-needed',
    head: 'action-needed',
    filer: 'status-changed',
  });
  await refused('turkey', 'confirm_granted', { theirReference: 'TR-3' }, 403);
  await step('executor', 'confirm_granted', { theirReference: 'TR-3' }, 'granted', {
    head: 'action-needed',
    filer: 'status-changed',
    turkey: 'status-changed',
  });
  await step('turkey', 'agree_handover', {}, 'surrender_planned', {
    executor: 'action-needed',
    filer: 'status-changed',
  });
  await blocked('executor', 'take_over', {}, 'payload_missing', 'source_missing');
  expect((await refused('turkey', 'acknowledge', {}, 409)).body.code).toBe('not_allowed_now');
  const handover = { occurredAt: new Date().toISOString(), theirReference: 'Record of handover' };
  await step('executor', 'take_over', handover, 'surrendered', {
    filer: 'status-changed',
    turkey: 'status-changed',
  });
  await ended(story, 'surrendered', [
    'draft_created',
    'submit',
    'return',
    'resubmit',
    'endorse',
    'approve',
    'sign',
    'send_urgent',
    'acknowledge',
    'ask_information',
    'supply_information',
    'report_decision',
    'confirm_granted',
    'agree_handover',
    'take_over',
  ]);
}
