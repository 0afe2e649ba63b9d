import type { Alarm } from '../../domain/deadlines/alarms.ts';
import type { EmailData, EmailTerm } from '../../domain/notifications/email.ts';
import { isSilent } from '../../domain/notifications/is-silent.ts';
import { rolesToActIn, stepsNeededFrom } from '../../domain/notifications/who-is-concerned.ts';
import { wallTimeIn } from '../../domain/plain-date.ts';
import { machineFor } from '../../domain/requests/step.ts';
import { emailSubject } from '../../i18n/email-subjects.ts';
import type { Services } from '../context.ts';
import type { UserRow } from '../ports/accounts.ts';
import type { NewDelivery } from '../ports/outbox.ts';
import type { RequestFile } from '../ports/requests.ts';

type MessageTools = Pick<Services, 'newId' | 'timeZone' | 'baseUrl'>;

const template = 'term-ending';

/**
 * One message for all alarms of a request that ring together. It names no limit, for the name of one tells what is done to
 * the person: only what is needed, and by which hours.
 */
export function alarmMessage(
  tools: MessageTools,
  {
    file,
    alarms,
    person,
    now,
  }: { file: RequestFile; alarms: readonly Alarm[]; person: UserRow; now: string },
): NewDelivery {
  const data = factsOf(tools, file, alarms, person, now);
  const { language } = person;
  return {
    id: tools.newId(),
    requestId: file.row.id,
    actionId: null,
    userId: person.id,
    template,
    language,
    subject: emailSubject(template, language, data),
    data,
    createdAt: now,
  };
}

function factsOf(
  { timeZone, baseUrl }: MessageTools,
  { row, content }: RequestFile,
  alarms: readonly Alarm[],
  person: UserRow,
  now: string,
): EmailData {
  const link = `${baseUrl}/requests/${row.id}`;
  if (isSilent(content)) return { link, confidential: true };
  const machine = machineFor(content);
  // Of whoever could only stand in for another body nothing is asked: they see to it that the other acts.
  const isWaitedFor = rolesToActIn(machine, row.status).includes(person.role);
  const needed = isWaitedFor ? stepsNeededFrom(machine, row.status, person.role) : undefined;
  const ends = new Set(alarms.map(({ dueAt }) => dueAt));
  const terms = [...ends]
    .sort()
    .map((dueAt): EmailTerm => ({ ...wallTimeIn(dueAt, timeZone), over: dueAt < now }));
  return { link, reference: row.reference, ...(needed ? { needed } : {}), terms };
}
