import { expect } from 'vitest';
import { type House, openStory, type Story } from '../support/story.ts';
import { chooseBasis } from '../support/story-completing.ts';
import { knownOf } from '../support/story-contents.ts';
import { ended } from '../support/story-ending.ts';

const question = { kind: 'extradition', direction: 'incoming', state: 'RU' };

/** A person whom Russia seeks is detained in Astana and surrendered; no message may say so before. */
export async function extraditionIncoming(house: House): Promise<void> {
  const content = { ...question, ...knownOf('RU'), purpose: 'prosecution', startsWith: 'detention' };
  const story = await openStory(house, 'filer', content, {
    status: 'person_detained',
    mails: { colleague: 'silent', russia: 'silent' },
    isSilent: true,
  });
  const { step, refused, blocked, look } = story;

  await blocked('filer', 'judge_orders_custody', {}, 'source_missing');
  await step('filer', 'judge_orders_custody', { theirReference: 'Ruling' }, 'provisional_custody', {
    chancery: 'silent',
    russia: 'silent',
  });
  expect((await look('turkey')).status).toBe(404);
  await refused('russia', 'extradition_request_received', {}, 403);
  await step('chancery', 'extradition_request_received', {}, 'received', {
    filer: 'silent',
    colleague: 'silent',
    executor: 'silent',
    head: 'silent',
    russia: 'silent',
  });
  await step('filer', 'petition_arrest', { theirReference: 'Petition' }, 'arrest_pending', {
    colleague: 'silent',
    russia: 'silent',
  });
  await step('colleague', 'arrest_ordered', {}, 'extradition_check', {
    filer: 'silent',
    executor: 'silent',
    head: 'silent',
    signatory: 'silent',
    russia: 'silent',
  });

  expect(await chooseBasis(story, 'executor', question)).toBe('cis-kishinev-2002');
  await step('executor', 'ask_information', { dueOn: '2030-01-31' }, 'info_requested', {
    filer: 'silent',
    russia: 'silent',
  });
  await step('russia', 'information_received', {}, 'extradition_check', {
    executor: 'silent',
    head: 'silent',
    signatory: 'silent',
    filer: 'silent',
  });
  await blocked('signatory', 'decide_extradite', {}, 'ground_unanswered');
  await answerGrounds(story);
  await refused('head', 'decide_extradite', {}, 403);
  await step('signatory', 'decide_extradite', {}, 'decision_served', {
    executor: 'silent',
    head: 'silent',
    filer: 'silent',
    russia: 'silent',
  });

  await blocked('executor', 'appeal_term_over', {}, 'appeal_term_running');
  await step('executor', 'appeal', { theirReference: 'Complaint' }, 'appeal_pending', {
    filer: 'silent',
    russia: 'silent',
  });
  await step('executor', 'appeal_dismissed', { theirReference: 'Supreme Court' }, 'final', {
    head: 'silent',
    signatory: 'silent',
    filer: 'silent',
    russia: 'silent',
  });
  await step('executor', 'order_handover', {}, 'handover', {
    filer: 'silent',
    russia: 'silent',
  });
  expect((await refused('signatory', 'decide_extradite', {}, 409)).body.code).toBe('not_allowed_now');
  await step('filer', 'hand_over', { theirReference: 'Record of handover' }, 'surrendered', {
    russia: 'silent',
  });
  await ended(story, 'surrendered', [
    'draft_created',
    'judge_orders_custody',
    'extradition_request_received',
    'petition_arrest',
    'arrest_ordered',
    'ask_information',
    'information_received',
    'decide_extradite',
    'appeal',
    'appeal_dismissed',
    'order_handover',
    'hand_over',
  ]);
}

/** Each finding names its ground; the Department answers them one by one. */
async function answerGrounds({ look, step }: Story): Promise<void> {
  const { items } = (await look('executor', '/findings')).body;
  const grounds = items.flatMap(({ path }) => (path.startsWith('/grounds/') ? [path.split('/')[2]] : []));
  expect(grounds.length).toBeGreaterThan(10);
  for (const ground of grounds) {
    const answer = ground === 'death_penalty' || ground === 'in_absentia' ? 'assured' : 'absent';
    await step('executor', 'answer_ground', { ground, answer, reason: 'Examined' }, 'extradition_check', {});
  }
}
