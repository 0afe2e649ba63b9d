import type { People } from '../requests/people-in.ts';

/** Asks for the same people once in one run of a sweep: many requests concern the same few. */
export function peopleOnce(users: People): People {
  const found = new Map<string, ReturnType<People['findById']>>();
  const listed = new Map<string, ReturnType<People['listByRoles']>>();
  return {
    findById: (id) => once(found, id, () => users.findById(id)),
    listByRoles: (roles, within) =>
      once(listed, JSON.stringify([roles, within]), () => users.listByRoles(roles, within)),
  };
}

function once<Answer>(known: Map<string, Answer>, key: string, ask: () => Answer): Answer {
  const answer = known.get(key) ?? ask();
  known.set(key, answer);
  return answer;
}
