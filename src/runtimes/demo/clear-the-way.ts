import { type Finding, isBlocking } from '../../domain/finding.ts';
import { checkStep } from '../../domain/requests/check-step.ts';
import { assessGrounds } from '../../domain/requests/grounds/assess-grounds.ts';
import type { Step } from '../../domain/requests/step.ts';
import { changeDraft } from '../../use-cases/requests/change-draft.ts';
import { editingOf } from '../../use-cases/requests/editing.ts';
import { situationOf } from '../../use-cases/requests/situation.ts';
import type { Player } from './cast.ts';
import { act, addPaper, type DemoCase, look } from './demo-case.ts';

/** Does what the findings ask for, one after another, until nothing stands against the step. */
export async function clearTheWay(demo: DemoCase, step: Step): Promise<void> {
  const settled = new Set<string>();
  for (;;) {
    const blocking = await findingsAgainst(demo, step);
    const next = blocking.find(({ code, path }) => !settled.has(`${code} ${path}`));
    if (!next) {
      if (blocking.length === 0) return demo.world.time.passHours(settled.size > 0 ? 1 : 0);
      throw new Error(
        `The demo cannot settle ${blocking.map(({ code, path }) => `${code} ${path}`).join(', ')}`,
      );
    }
    for (const finding of blocking.filter((one) => one.code === next.code)) {
      settled.add(`${finding.code} ${finding.path}`);
      await settle(demo, finding);
    }
  }
}

async function findingsAgainst(demo: DemoCase, step: Step): Promise<readonly Finding[]> {
  if (step.needs.length === 0) return [];
  const loaded = await look(demo);
  return checkStep(step, await situationOf(demo.world.cast.one('central_head'), loaded.case)).filter(
    isBlocking,
  );
}

/** Puts right what one finding names, by the person whose task that is. */
export async function settle(demo: DemoCase, { code, path }: Finding): Promise<void> {
  const { cast, time, random } = demo.world;
  const [, place, key = ''] = path.split('/');
  time.passHours(0.2 + random.next());
  if (code === 'basis_needs_confirmation') {
    const source = 'Нота Министерства иностранных дел (демонстрация)';
    return act(cast.one('central'), demo, { action: 'confirm_basis', payload: { source } });
  }
  // Ten days after that of the copy, to the close of the last, and a weekend at most.
  if (code === 'appeal_term_running') return time.passHours(13 * 24 + random.int(1, 24));
  if (place === 'documents') {
    await addPaper(await writer(demo, key), demo, { type: key });
    return;
  }
  if (place === 'details') return fillDetail(demo, key);
  if (place === 'grounds') return answerGround(demo, key);
  if (place === 'tracks') {
    const payload = { track: key, value: 'original_received' };
    return act(cast.one('chancery'), demo, { action: 'record_track', payload });
  }
  throw new Error(`The demo does not know how to settle ${code} at ${path}`);
}

/** The central authority's own papers come from the department; others from whoever filed, if they still may. */
async function writer(demo: DemoCase, type: string): Promise<Player> {
  const { cast } = demo.world;
  const { file } = await look(demo);
  const author = cast.all.find(({ actor }) => actor.id === file.row.createdById);
  return type === 'undertaking' || !author ? cast.one('central') : author;
}

async function fillDetail(demo: DemoCase, key: string): Promise<void> {
  const { file } = await look(demo);
  const editor = demo.world.cast.all.find(
    ({ actor }) =>
      editingOf(actor, file.row).fields === 'all' &&
      editingOf(actor, file.row).capacity !== undefined &&
      (actor.role !== 'prosecutor' || actor.id === file.row.createdById),
  );
  if (!editor) throw new Error(`Nobody in the demo may still fill in ${key}`);
  const details = { ...file.content.details, [key]: 'Сведения приведены в приложении (демонстрация)' };
  await changeDraft(editor, { id: demo.id, expectedSequence: file.row.sequence, change: { details } });
}

async function answerGround(demo: DemoCase, ground: string): Promise<void> {
  const loaded = await look(demo);
  const situation = await situationOf(demo.world.cast.one('central_head'), loaded.case);
  const effect = assessGrounds(situation).find((one) => one.ground.id === ground)?.effect;
  const payload = {
    ground,
    answer: effect === 'assurance' ? 'assured' : 'absent',
    reason: 'Проверено по материалам дела (демонстрация)',
  };
  return act(demo.world.cast.one('central'), demo, { action: 'answer_ground', payload });
}
