import type { EmailTemplate } from '../../domain/notifications/email.ts';
import { type Audience, audiencesOf } from '../../domain/notifications/who-is-concerned.ts';
import { emailSubject } from '../../i18n/email-subjects.ts';
import type { UseCaseContext } from '../context.ts';
import type { NewDelivery } from '../ports/outbox.ts';
import type { RequestFile } from '../ports/requests.ts';
import type { Appended } from './appended.ts';
import { type Message, messageFacts } from './message-facts.ts';
import { peopleIn } from './people-in.ts';

/** The notifications a step causes, one a person, to be committed with it. Nobody is told of their own step. */
export async function deliveriesFor(
  ctx: UseCaseContext,
  before: RequestFile | undefined,
  { file, action }: Appended,
): Promise<readonly NewDelivery[]> {
  const audiences = audiencesOf({
    content: file.content,
    action: action.action,
    statusBefore: before?.row.status ?? '',
    statusAfter: file.row.status,
    byOtherSide: action.capacity === 'FLO',
    visibleBefore: before?.row.visibleToState ?? false,
    visibleAfter: file.row.visibleToState,
  });
  const told = new Set<string>([action.actor.id]);
  const deliveries: NewDelivery[] = [];
  for (const audience of audiences) {
    for (const person of await peopleIn(ctx.stores.users, audience, file.row)) {
      if (told.has(person.id)) continue;
      told.add(person.id);
      deliveries.push(
        deliveryTo(ctx, {
          person,
          template: templateFor(audience, action.action),
          file,
          action,
        }),
      );
    }
  }
  return deliveries;
}

function templateFor(audience: Audience, action: string): EmailTemplate {
  if (action === 'ask_question') return 'question-asked';
  if (action === 'answer_question') return 'question-answered';
  if (action === 'report_progress') return 'progress-reported';
  if (audience.group === 'next' || audience.group === 'assignee') return 'action-needed';
  if (audience.group !== 'other_state') return 'status-changed';
  if (audience.firstSight) return 'request-received';
  return audience.waitedFor ? 'action-needed' : 'status-changed';
}

function deliveryTo(ctx: UseCaseContext, message: Message): NewDelivery {
  const { person, template, file, action } = message;
  const data = messageFacts(ctx, message);
  return {
    id: ctx.newId(),
    requestId: file.row.id,
    actionId: action.id,
    userId: person.id,
    template,
    language: person.language,
    subject: emailSubject(template, person.language, data),
    data,
    createdAt: ctx.clock.now(),
  };
}
