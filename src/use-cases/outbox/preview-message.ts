import type { EmailTemplate } from '../../domain/notifications/email.ts';
import type { Language } from '../../domain/text.ts';
import type { UseCaseContext } from '../context.ts';
import type { SampleMessage, WrittenMessage } from '../ports/outbox.ts';
import { requirePermission } from '../require-permission.ts';

/** A message as it would arrive, with invented facts. */
export function previewMessage(
  ctx: UseCaseContext & { readonly sampleMessage: SampleMessage },
  template: EmailTemplate,
  language: Language,
): Promise<WrittenMessage> {
  requirePermission(ctx, 'outbox:read');
  return ctx.sampleMessage(template, language);
}
