import { machineFor } from '../../domain/requests/step.ts';
import type { AppServices, Demo } from '../../http/context.ts';
import { createRequest } from '../../use-cases/requests/create-request.ts';
import { actorOfUser } from '../../use-cases/users/actor-of-user.ts';
import type { Cast, Player } from './cast.ts';
import { clearTheWay } from './clear-the-way.ts';
import type { DemoCase } from './demo-case.ts';
import type { DemoTime } from './demo-time.ts';
import { demoPeople } from './people.ts';
import { seededRandom } from './random.ts';
import { tourContent } from './tour-content.ts';

/** Steps of the tour that ask for contents and papers: they are there beforehand. */
const prepared: readonly string[] = ['submit', 'approve', 'post_original'];

/** What the pages of the demo need: its people, and a request that waits to be led from its filing to its result. */
export async function createTour(services: AppServices): Promise<Demo> {
  const cast = await castOf(services);
  let id = await openRequest(services, cast);
  return {
    people: demoPeople,
    async tour() {
      const file = await services.stores.requests.find(id, { sees: 'all' });
      if (!file) throw new Error('The request of the tour is gone');
      const { row, actions } = file;
      return { id, reference: row.reference, status: row.status, actions };
    },
    async beginAgain() {
      id = await openRequest(services, cast);
    },
  };
}

/** The people of the demo as they are, in the present. */
async function castOf({ auth: _, ...services }: AppServices): Promise<Cast> {
  const users = await Promise.all(demoPeople.map(({ email }) => services.stores.users.findByEmail(email)));
  const all = users.flatMap((user): Player[] => (user ? [{ ...services, actor: actorOfUser(user) }] : []));
  return {
    all,
    one(role) {
      const found = all.find(({ actor }) => actor.role === role);
      if (!found) throw new Error(`Nobody in the demo is ${role}`);
      return found;
    },
  };
}

/** The present passes by itself. */
const present = ({ clock, newId }: AppServices): DemoTime => ({
  now: () => clock.now(),
  newId,
  set: () => {},
  passHours: () => {},
  untilWork: () => {},
});

async function openRequest(services: AppServices, cast: Cast): Promise<string> {
  const created = await createRequest(cast.one('prosecutor'), tourContent(services.clock.now()));
  const world = { services, cast, time: present(services), random: seededRandom(1), opened: [] };
  const demo: DemoCase = { id: created.id, world, ahead: [] };
  const { transitions } = machineFor({ kind: 'mla', direction: 'outgoing' });
  for (const action of prepared) {
    const step = transitions.find((transition) => transition.action === action);
    if (step) await clearTheWay(demo, step);
  }
  return created.id;
}
