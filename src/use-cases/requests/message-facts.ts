import type { PlainDate } from '../../domain/codes.ts';
import type { EmailData, EmailTemplate } from '../../domain/notifications/email.ts';
import { isSilent } from '../../domain/notifications/is-silent.ts';
import { stepsNeededFrom } from '../../domain/notifications/who-is-concerned.ts';
import { dateIn } from '../../domain/plain-date.ts';
import type { Action } from '../../domain/requests/action.ts';
import { machineFor } from '../../domain/requests/step.ts';
import type { UseCaseContext } from '../context.ts';
import type { UserRow } from '../ports/accounts.ts';
import type { RequestFile } from '../ports/requests.ts';

export interface Message {
  readonly person: UserRow;
  readonly template: EmailTemplate;
  readonly file: RequestFile;
  readonly action: Action;
}

/** What a message may tell its reader: of a silent file, that something waits. */
export function messageFacts(ctx: UseCaseContext, message: Message): EmailData {
  const { person, template, file } = message;
  const { row, content } = file;
  const link = `${ctx.baseUrl}/requests/${row.id}`;
  if (isSilent(content)) return { link, confidential: true };
  const machine = machineFor(content);
  const tells = template === 'action-needed' || template === 'request-received';
  const needed = tells ? stepsNeededFrom(machine, row.status, person.role) : undefined;
  const by = dueFor(ctx, message);
  return {
    link,
    reference: row.reference,
    ...(needed ? { needed } : {}),
    ...(by ? { by } : {}),
  };
}

/** The term set with the step, or else the nearest one; our own time limits are not the other state's, nor theirs to see. */
function dueFor(
  ctx: UseCaseContext,
  { person, action, file: { row, content } }: Message,
): PlainDate | undefined {
  if (action.payload.dueOn) return action.payload.dueOn;
  if (person.role === 'liaison') return content.requiredBy;
  return row.nextDueAt ? dateIn(row.nextDueAt, ctx.timeZone) : undefined;
}
