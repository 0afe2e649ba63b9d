import { expect } from 'vitest';
import type { Story } from './story.ts';

/** The request has ended: its log is whole, every message was delivered, and nothing more can be done. */
export async function ended(story: Story, status: string, steps: readonly string[]): Promise<void> {
  const { cast } = story.house;
  expect((await story.look('executor')).body.status).toBe(status);

  const { items } = (await story.look('executor', '/actions')).body;
  expect(items.map(({ sequence }) => sequence)).toEqual(items.map((_, index) => index + 1));
  const paperwork = new Set(['draft_changed', 'document_added', 'answer_ground']);
  expect(items.map(({ action }) => action).filter((action) => !paperwork.has(action))).toEqual(steps);
  expect(items.at(-1)?.status).toBe(status);

  const sent = () => cast.admin.browser.get(`/api/v1/deliveries?request=${story.id}&limit=200`);
  const unsent = async () => (await sent()).body.items.filter((mail) => mail.status !== 'sent');
  await expect.poll(unsent, { timeout: 10_000 }).toEqual([]);
  for (const { providerId } of (await sent()).body.items) expect(providerId).toMatch(/^provider-\d+$/);

  for (const outsider of ['admin', 'treatyOfficer'] as const) {
    expect((await story.look(outsider)).status, outsider).toBe(403);
  }
  const found = await cast.executor.browser.get(`/api/v1/requests?q=${story.reference}`);
  expect(found.body).toMatchObject({ items: [{ id: story.id, status }], total: 1, totalIsExact: true });

  const refused = await story.refused('head', 'withdraw', { reason: 'Too late' }, 409);
  expect(refused.body.code).toBe('not_allowed_now');
  expect(refused.body.allowed).not.toContain('withdraw');
}
