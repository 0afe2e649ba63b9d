import { addDays } from '../../domain/plain-date.ts';
import { machineFor, statusIn } from '../../domain/requests/step.ts';
import type { LoadedRequest } from '../../use-cases/requests/load-request.ts';
import type { Player } from './cast.ts';
import { act, addPaper, type DemoCase, look } from './demo-case.ts';

/** What goes on beside the course of a request that is still open: questions, answers, reports, notes, control. */
export async function addTalk(demo: DemoCase): Promise<void> {
  const { cast, random } = demo.world;
  const loaded = await look(demo);
  const { row, content } = loaded.file;
  if (statusIn(machineFor(content), row.status).terminal || row.status === 'draft') return;
  const central = cast.one('central');
  if (random.chance(0.3)) await say(demo, central, 'note', 'Созвонились с исполнителем (демонстрация)');
  if (random.chance(0.2)) await takeUnderControl(demo);
  if (!row.visibleToState) return;
  // In a file of an incoming extradition the word means setting the person free.
  if (row.direction === 'outgoing' && random.chance(0.4)) await act(central, demo, { action: 'release' });
  if (random.chance(0.3)) await addPaper(central, demo, { type: 'other', released: true });
  const officer = officerOf(demo, loaded);
  if (random.chance(0.35))
    await say(demo, officer ?? central, 'report_progress', 'Материалы запрошены (демонстрация)');
  if (random.chance(officer ? 0.5 : 0.15)) await ask(demo, officer);
}

const officerOf = ({ world }: DemoCase, { file }: LoadedRequest): Player | undefined =>
  world.cast.all.find(({ actor }) => actor.role === 'liaison' && actor.state === file.row.state);

async function say(demo: DemoCase, who: Player, action: string, text: string): Promise<void> {
  demo.world.time.passHours(1 + demo.world.random.next() * 10);
  await act(who, demo, { action, payload: { text } });
}

async function takeUnderControl(demo: DemoCase): Promise<void> {
  const { cast, time, random } = demo.world;
  const dueOn = addDays(time.now().slice(0, 10), random.int(10, 60));
  const by = 'Заместитель Генерального Прокурора (демонстрация)';
  await act(cast.one('central_head'), demo, { action: 'take_under_control', payload: { by, dueOn } });
}

/** One side asks; most questions have their answer already. Without an officer in the demo nobody answers ours. */
async function ask(demo: DemoCase, officer: Player | undefined): Promise<void> {
  const { cast, time, random } = demo.world;
  const central = cast.one('central');
  const [asker, answerer] = officer && random.chance(0.5) ? [officer, central] : [central, officer];
  const dueOn = addDays(time.now().slice(0, 10), random.int(3, 20));
  const text = 'Просим уточнить адрес, указанный в приложении (демонстрация)';
  await act(asker, demo, { action: 'ask_question', payload: { text, dueOn } });
  if (!answerer || random.chance(0.35)) return;
  time.passHours(5 + random.next() * 60);
  const question = (await look(demo)).state.questions.at(-1);
  const payload = { questionId: question?.id, text: 'Адрес уточнён в письме (демонстрация)' };
  await act(answerer, demo, { action: 'answer_question', payload });
}
