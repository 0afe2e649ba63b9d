import type { Role } from '../../domain/codes.ts';
import type { AppServices } from '../../http/context.ts';
import type { Actor, UseCaseContext } from '../../use-cases/context.ts';
import { actorOfUser } from '../../use-cases/users/actor-of-user.ts';
import { addUser } from '../../use-cases/users/add-user.ts';
import { type DemoPerson, demoPassword, demoPeople } from './people.ts';

export type Player = UseCaseContext & { readonly actor: Extract<Actor, { type: 'user' }> };

/** The people of the demo, each ready to act. */
export interface Cast {
  readonly all: readonly Player[];
  /** Somebody of the role; throws when there is nobody. */
  one(role: Role): Player;
}

/** Makes the accounts, as an administrator would, and answers with their holders. */
export async function createCast(services: AppServices): Promise<Cast> {
  const ctx = { ...withOnePassword(services), actor: { type: 'system', job: 'demo' } } as const;
  const all: Player[] = [];
  for (const person of demoPeople) all.push(await player(services, person, ctx));
  return {
    all,
    one(role) {
      const found = all.find(({ actor }) => actor.role === role);
      if (!found) throw new Error(`Nobody in the demo is ${role}`);
      return found;
    },
  };
}

async function player(
  services: AppServices,
  person: DemoPerson,
  ctx: Parameters<typeof addUser>[0],
): Promise<Player> {
  await addUser(ctx, { ...person, password: demoPassword });
  const user = await services.stores.users.findByEmail(person.email);
  if (!user) throw new Error(`${person.email} was not added`);
  const { auth: _, ...plain } = services;
  return { ...plain, actor: actorOfUser(user) };
}

/** Hashing takes long on purpose; one password needs it once. */
function withOnePassword(services: AppServices): AppServices {
  const hashed = services.auth.passwords.hash(demoPassword);
  const passwords = { ...services.auth.passwords, hash: () => hashed };
  return { ...services, auth: { ...services.auth, passwords } };
}
