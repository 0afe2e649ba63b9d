import { z } from 'zod';
import type { UseCaseContext } from '../context.ts';
import { parseInput } from '../parse-input.ts';
import { LanguageCode } from './account-fields.ts';
import { requireUser } from './require-user.ts';

export const ChangeLanguageInput = z.strictObject({ language: LanguageCode });
export type ChangeLanguageInput = z.input<typeof ChangeLanguageInput>;

/** Language of one's own pages and messages. */
export async function changeLanguage(ctx: UseCaseContext, input: ChangeLanguageInput): Promise<void> {
  const { id } = requireUser(ctx);
  const { language } = parseInput(ChangeLanguageInput, input);
  await ctx.stores.users.update(id, { language });
}
