import type { Role } from '../../domain/codes.ts';
import type { Audience } from '../../domain/notifications/who-is-concerned.ts';
import { rolesToActIn } from '../../domain/notifications/who-is-concerned.ts';
import { machineFor } from '../../domain/requests/step.ts';
import type { UserRow } from '../ports/accounts.ts';
import type { RequestRow } from '../ports/requests.ts';
import { type People, peopleIn } from '../requests/people-in.ts';

/** Which alarms of a request ring at once. */
export interface Urgency {
  readonly custody: boolean;
  /** A custody term is in its last 72 hours, or over. */
  readonly pressing: boolean;
  /** Nothing but the answer to a question is waited for. */
  readonly onlyQuestions: boolean;
}

/** Those who must know that a person is about to go free whoever has the file (rules on e-mail notices). */
const dutyRoles: readonly Role[] = ['central_head', 'signatory'];

/**
 * Who is told of an alarm: the executor who has the file, or else those whose step comes next; of custody both, the
 * prosecutors of the office, who must set the person free when the term ends, and those on duty once it presses. Where nobody is found, whoever filed it and the department. Never the other state's officers.
 */
export async function alarmHearers(
  users: People,
  row: RequestRow,
  { custody, pressing, onlyQuestions }: Urgency,
): Promise<readonly UserRow[]> {
  const told = new Map<string, UserRow>();
  const tell = async (...audiences: readonly Audience[]) => {
    for (const audience of audiences) add(await peopleIn(users, audience, row));
  };
  const add = (people: readonly UserRow[]) => {
    for (const person of people) if (person.role !== 'liaison') told.set(person.id, person);
  };
  if (row.assigneeId !== null) await tell({ group: 'assignee' });
  if (custody || (told.size === 0 && !onlyQuestions))
    await tell(whoseStep(row, custody ? ['prosecutor'] : []));
  if (told.size === 0) await tell({ group: 'owners' }, { group: 'department' });
  if (pressing) add(await users.listByRoles(dutyRoles, {}));
  return [...told.values()];
}

const whoseStep = (row: RequestRow, others: readonly Role[]): Audience => ({
  group: 'next',
  roles: [...rolesToActIn(machineFor(row), row.status), ...others].filter((role) => role !== 'liaison'),
});
