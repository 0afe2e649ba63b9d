import { expect } from 'vitest';
import { type House, openStory } from '../support/story.ts';
import { chooseBasis } from '../support/story-completing.ts';
import { knownAtFirst } from '../support/story-contents.ts';
import { ended } from '../support/story-ending.ts';

const question = { kind: 'mla', direction: 'incoming', state: 'IT' };

/** Italy asks Kazakhstan; its officer files the request, an office in Astana executes it. */
export async function mlaIncoming(house: House): Promise<void> {
  const { cast } = house;
  const content = { ...question, ...knownAtFirst, theirReference: 'IT-7' };
  const notTheirs = { ...content, state: 'ES' };
  expect((await cast.italy.browser.send('POST', '/api/v1/requests', notTheirs)).status).toBe(403);

  const story = await openStory(house, 'italy', content, {
    status: 'received',
    mails: { chancery: 'action-needed' },
  });
  const { step, refused, blocked, look } = story;
  expect((await look('filer')).status, 'no office of theirs has it').toBe(404);
  expect((await look('spain')).status).toBe(404);
  await refused('italy', 'register', {}, 403);

  await step('chancery', 'register', {}, 'registered', {
    executor: 'action-needed',
    head: 'action-needed',
    italy: 'status-changed',
  });
  expect(await chooseBasis(story, 'executor', question)).toBe('kz-it-mla-2015');
  await blocked('executor', 'start', {}, 'basis_needs_confirmation', 'original_not_received');
  await step('executor', 'confirm_basis', { source: 'Note of the Foreign Ministry' }, 'registered', {});
  await blocked('executor', 'start', {}, 'original_not_received');
  const arrival = { track: 'original', value: 'original_received' };
  await step('executor', 'record_track', arrival, 'registered', {});
  await step('executor', 'start', {}, 'examination', {
    head: 'action-needed',
    signatory: 'action-needed',
    italy: 'status-changed',
  });

  await step('executor', 'ask_question', { text: 'Which account?' }, 'examination', {
    italy: 'question-asked',
  });
  const asked = (await look('italy')).body.questions[0];
  await step('italy', 'answer_question', { questionId: asked?.id, text: 'The second' }, 'examination', {
    executor: 'question-answered',
    head: 'question-answered',
  });
  await refused('executor', 'grant', { office: 'AST' }, 403);
  await blocked('signatory', 'grant', {}, 'payload_missing');
  await step('signatory', 'grant', { office: 'AST' }, 'assigned', {
    filer: 'action-needed',
    colleague: 'action-needed',
    italy: 'status-changed',
  });

  await step('filer', 'start_execution', {}, 'in_execution', {
    colleague: 'action-needed',
    italy: 'status-changed',
  });
  await step('filer', 'report_progress', { text: 'The papers were ordered' }, 'in_execution', {
    italy: 'progress-reported',
  });
  await step('filer', 'submit_materials', {}, 'materials_check', {
    executor: 'action-needed',
    head: 'action-needed',
    signatory: 'action-needed',
    italy: 'status-changed',
  });
  await refused('filer', 'approve', { outcome: 'executed' }, 403);
  await step('head', 'approve', { outcome: 'executed' }, 'ready_to_send', {
    chancery: 'action-needed',
    italy: 'status-changed',
  });
  expect((await refused('executor', 'grant', {}, 409)).body.code).toBe('not_allowed_now');
  await step('chancery', 'send_results', {}, 'executed', { italy: 'status-changed' });
  await ended(story, 'executed', [
    'received_from_state',
    'register',
    'confirm_basis',
    'record_track',
    'start',
    'ask_question',
    'answer_question',
    'grant',
    'start_execution',
    'report_progress',
    'submit_materials',
    'approve',
    'send_results',
  ]);
}
