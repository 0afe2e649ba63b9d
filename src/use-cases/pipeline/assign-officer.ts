import { z } from 'zod';
import type { Text } from '../../domain/text.ts';
import type { UseCaseContext } from '../context.ts';
import { invalid } from '../errors.ts';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import { expected } from './process-input.ts';
import { type EntryWritten, writeEntry } from './write-entry.ts';

export const AssignOfficerInput = z.strictObject({ userId: z.uuid(), ...expected });
export type AssignOfficerInput = z.input<typeof AssignOfficerInput>;

const notATreatyOfficer: Text = {
  en: 'This person is not an active treaty officer. Choose one from the list.',
  ru: 'Это лицо не является действующим сотрудником по договорам. Выберите из списка.',
  kk: 'Бұл адам шарттар жөніндегі қызметкер емес. Тізімнен таңдаңыз.',
};

/** Who sees to it that the treaty goes on. */
export async function assignOfficer(
  ctx: UseCaseContext,
  id: string,
  input: AssignOfficerInput,
): Promise<EntryWritten> {
  requirePermission(ctx, 'pipeline:write');
  const { userId, expectedSequence } = parseInput(AssignOfficerInput, input);
  const officers = await ctx.stores.users.listByRoles(['treaty_officer'], {});
  const officer = officers.find((one) => one.id === userId && one.disabledAt === null);
  if (!officer) {
    throw invalid({
      code: 'not_a_treaty_officer',
      severity: 'block',
      path: '/userId',
      message: notATreatyOfficer,
    });
  }
  return writeEntry(
    ctx,
    id,
    { entry: 'officer_assigned', userId: officer.id, name: officer.name },
    expectedSequence,
  );
}
