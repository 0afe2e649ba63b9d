import { expect } from 'vitest';
import { type House, openStory } from '../support/story.ts';
import { chooseBasis, complete } from '../support/story-completing.ts';
import { knownAtFirst } from '../support/story-contents.ts';
import { ended } from '../support/story-ending.ts';
import { sharePaper, takePaper } from '../support/story-papers.ts';

const question = { kind: 'mla', direction: 'outgoing', state: 'ES' };

/** A prosecutor in Astana asks Spain for papers: from the draft to the answer. */
export async function mlaOutgoing(house: House): Promise<void> {
  const { cast } = house;
  const content = { ...question, ...knownAtFirst, requiredBy: '2030-06-30' };
  const story = await openStory(house, 'filer', content, { status: 'draft', mails: {} });
  const { step, refused, blocked, look, newestMail } = story;

  await blocked('filer', 'submit', {}, 'no_basis');
  expect(await chooseBasis(story, 'filer', question)).toBe('kz-es-mla-2011');
  expect(await complete(story, 'filer')).toContain('facts');
  expect((await refused('filer', 'submit', {}, 409, { expectedSequence: 1 })).body.code).toBe('conflict');
  await refused('executor', 'submit', {}, 403);

  await step('filer', 'submit', {}, 'prosecutor_review', { colleague: 'action-needed' });
  expect((await refused('filer', 'endorse', {}, 403)).body.code).toBe('forbidden');
  const tooEarly = await refused('signatory', 'sign', {}, 409);
  expect(tooEarly.body.code).toBe('not_allowed_now');
  expect(tooEarly.body.allowed).not.toContain('sign');
  await step('colleague', 'endorse', {}, 'central_review', {
    executor: 'action-needed',
    head: 'action-needed',
    filer: 'status-changed',
  });
  await refused('executor', 'approve', {}, 403);
  await step('head', 'assign', { assigneeId: cast.executor.id }, 'central_review', {
    executor: 'action-needed',
  });
  await step('head', 'approve', {}, 'signing', {
    signatory: 'action-needed',
    filer: 'status-changed',
    executor: 'status-changed',
  });
  await refused('head', 'sign', {}, 403);
  await step('signatory', 'sign', {}, 'signed', {
    chancery: 'action-needed',
    filer: 'status-changed',
    executor: 'status-changed',
  });

  expect((await look('spain')).status, 'nothing was sent yet').toBe(404);
  await step('chancery', 'post_original', {}, 'sent', {
    filer: 'status-changed',
    executor: 'status-changed',
    spain: 'request-received',
  });
  expect(newestMail('spain')).toContain('Due: 30 June 2030');
  await refused('turkey', 'acknowledge', {}, 404);
  const shared = await look('spain');
  expect(shared.status).toBe(200);
  expect(shared.text).not.toMatch(/Вымыс|Vymys|corruption|Demo|AST/);

  await step('spain', 'acknowledge', { theirReference: 'ES-1' }, 'acknowledged', {
    filer: 'status-changed',
    executor: 'status-changed',
  });
  await step('spain', 'start_execution', {}, 'in_execution', {
    filer: 'status-changed',
    executor: 'status-changed',
  });
  await step('spain', 'report_progress', { text: 'The papers were ordered' }, 'in_execution', {
    filer: 'progress-reported',
    executor: 'progress-reported',
    head: 'progress-reported',
  });
  await step('spain', 'ask_question', { text: 'Which years?' }, 'in_execution', {
    filer: 'question-asked',
    executor: 'question-asked',
    head: 'question-asked',
  });
  const asked = (await look('executor')).body.questions[0];
  await step('executor', 'answer_question', { questionId: asked?.id, text: '2024' }, 'in_execution', {
    spain: 'question-answered',
  });
  expect((await look('spain')).body.questions[0]?.answer).toBe('2024');

  await sharePaper(story, { from: 'executor', to: 'spain' }, 'in_execution', {
    spain: 'status-changed',
  });
  await takePaper(story, { from: 'spain', to: 'executor' });

  await step('spain', 'report_result', { outcome: 'executed' }, 'result_check', {
    executor: 'action-needed',
    head: 'action-needed',
    filer: 'status-changed',
  });
  await refused('spain', 'confirm_executed', { theirReference: 'ES-1' }, 403);
  await blocked('executor', 'confirm_executed', {}, 'source_missing');
  await step('executor', 'confirm_executed', { theirReference: 'ES-1' }, 'executed', {
    filer: 'status-changed',
    spain: 'status-changed',
  });
  await ended(story, 'executed', [
    'draft_created',
    'submit',
    'endorse',
    'assign',
    'approve',
    'sign',
    'post_original',
    'acknowledge',
    'start_execution',
    'report_progress',
    'ask_question',
    'answer_question',
    'release_document',
    'report_result',
    'confirm_executed',
  ]);
}
