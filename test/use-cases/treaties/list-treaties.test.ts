import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listTreaties } from '../../../src/use-cases/treaties/list-treaties.ts';
import { refusalOf, registryWorld } from '../../support/registry-world.ts';

let world: Awaited<ReturnType<typeof registryWorld>>;
beforeAll(async () => {
  world = await registryWorld();
});
afterAll(() => world.close());

describe('the list of treaties', () => {
  it('is read to its end by its cursors, each treaty once', async () => {
    const context = await world.as('auditor');
    const seen: string[] = [];
    for (let cursor: string | undefined, more = true; more; ) {
      const page = await listTreaties(context, {}, { limit: 60, cursor });
      expect(page).toMatchObject({ total: 152, totalIsExact: true });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
      more = cursor !== undefined;
    }
    expect(new Set(seen).size).toBe(152);
    expect(seen).toHaveLength(152);
  });

  it('is narrowed by state, kind, status and words', async () => {
    const context = await world.as('treaty_officer');
    const { items } = await listTreaties(
      context,
      { state: 'PE', kind: 'mla', status: 'signed', q: 'перу' },
      { limit: 50 },
    );
    expect(items.map(({ id, parties }) => [id, parties])).toEqual([['kz-pe-mla-2024', [{ state: 'PE' }]]]);
  });

  it('knows no other status than those of the registry', async () => {
    const attempt = listTreaties(await world.as('admin'), JSON.parse('{"status":"lost"}'), {
      limit: 50,
    });
    expect(await refusalOf(attempt)).toEqual(['invalid', 'unknown_value /status']);
  });
});
