import { addDocument } from '../../use-cases/requests/add-document.ts';
import { type LoadedRequest, loadRequest } from '../../use-cases/requests/load-request.ts';
import { type TakeAction, takeAction } from '../../use-cases/requests/take-action.ts';
import type { Player } from './cast.ts';
import type { DemoWorld } from './demo-world.ts';

/** One request on its way. */
export interface DemoCase {
  readonly id: string;
  readonly world: DemoWorld;
  /** Steps of the route still ahead lead through these statuses. */
  ahead: readonly string[];
}

/** As the department sees it. */
export const look = ({ id, world }: DemoCase): Promise<LoadedRequest> =>
  loadRequest(world.cast.one('central_head'), id);

export async function act(who: Player, { id }: DemoCase, step: TakeAction): Promise<void> {
  await takeAction(who, id, step);
}

export async function addPaper(
  who: Player,
  { id, world }: DemoCase,
  { type, released = false }: { type: string; released?: boolean },
): Promise<string> {
  world.time.passHours(world.random.next());
  const text = `Демонстрационный документ (${type}). Все сведения вымышлены.\n${id}\n`;
  const added = await addDocument(who, id, {
    fileName: `${type}.txt`,
    bytes: new TextEncoder().encode(text),
    type,
    language: 'ru',
    released,
  });
  return added.id;
}
