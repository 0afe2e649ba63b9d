import { expect } from 'vitest';
import { actionName } from '../../../src/domain/law/kz/state-machines.ts';
import { neutralActions } from '../../../src/domain/requests/neutral-actions.ts';
import type { MachineKey } from '../../../src/domain/requests/state-machine.ts';
import { requestPage } from '../../../src/i18n/messages/request-page.ts';
import { stepTaken } from '../../../src/i18n/messages/step-taken.ts';
import { type Reader, starting } from './reader.ts';

const isRecord = (action: string) => neutralActions.some((each) => each.action === action);

/** Takes a step on the page of a request by keyboard alone; `fill` answers what its form asks. A question is answered with yes. */
export async function takeStep(
  { page, keys, t }: Reader,
  [course, action]: readonly [MachineKey, string],
  fill: () => Promise<void> = async () => undefined,
): Promise<void> {
  const name = t(actionName(course, action));
  await keys.skip();
  if (isRecord(action)) await keys.unfold(starting(t(requestPage.records)));
  await keys.unfold(starting(name));
  await fill();
  const sure = t(stepTaken.sure);
  if (await page.getByRole('checkbox', { name: sure }).first().isVisible()) await keys.mark('checkbox', sure);
  await keys.follow(
    'button',
    isRecord(action) ? t(requestPage.record) : t(requestPage.confirm, { action: name }),
  );
  expect(await page.getByRole('status').getByRole('heading').textContent()).toBe(
    t(stepTaken.done, { action: name }),
  );
}
