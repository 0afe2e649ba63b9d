import type { Role } from '../../domain/codes.ts';
import type { Audience } from '../../domain/notifications/who-is-concerned.ts';
import type { UserRow, UserStore } from '../ports/accounts.ts';
import type { RequestRow } from '../ports/requests.ts';
import { ownersOf } from './owners-of.ts';

export type People = Pick<UserStore, 'findById' | 'listByRoles'>;

const departmentRoles: readonly Role[] = ['central', 'central_head'];

/** The accounts of an audience; nobody whose account has ended. */
export async function peopleIn(
  users: People,
  audience: Audience,
  row: RequestRow,
): Promise<readonly UserRow[]> {
  switch (audience.group) {
    case 'next': {
      const central = audience.roles.filter((role) => role !== 'prosecutor');
      const office = audience.roles.includes('prosecutor')
        ? await users.listByRoles(['prosecutor'], { office: row.executingOfficeCode ?? row.officeCode })
        : [];
      const others = central.length > 0 ? await users.listByRoles(central, {}) : [];
      return [...office, ...assignedOnly(others, row.assigneeId)];
    }
    case 'owners':
      return ownersOf(users, row);
    case 'assignee':
      return (await ownersOf(users, row)).filter(({ id }) => id === row.assigneeId);
    case 'department':
      return assignedOnly(await users.listByRoles(departmentRoles, {}), row.assigneeId);
    case 'other_state':
      return users.listByRoles(['liaison'], { state: row.state });
  }
}

/** Once an executor of the department has the file, the other executors are left in peace. */
function assignedOnly(people: readonly UserRow[], assigneeId: string | null): readonly UserRow[] {
  if (!people.some((person) => person.id === assigneeId)) return people;
  return people.filter((person) => person.role !== 'central' || person.id === assigneeId);
}
