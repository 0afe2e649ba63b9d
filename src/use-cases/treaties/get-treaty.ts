import { hasPermission } from '../../domain/access/permissions.ts';
import type { Text } from '../../domain/text.ts';
import { citeOf, titleIn } from '../../domain/treaties/cite.ts';
import { type DatedStage, stagesOf } from '../../domain/treaties/stages.ts';
import type { Treaty } from '../../domain/treaties/treaty.ts';
import { treatyHash } from '../../domain/treaties/treaty-hash.ts';
import type { UseCaseContext } from '../context.ts';
import { notFound } from '../errors.ts';
import { requirePermission } from '../require-permission.ts';
import { languageOf } from './asked-by.ts';

export interface TreatyView extends Treaty, ReturnType<typeof titleIn> {
  readonly cite: Text;
  /** Steps of its conclusion whose day is known, oldest first. */
  readonly stages: readonly DatedStage[];
  /** Ids of the instruments that amend it. */
  readonly amendedBy: readonly string[];
  /** Open requests resting on it, for those who weigh a change of the treaty. */
  readonly openRequests?: number;
  readonly registryVersion: string;
  /** Names the treaty as it stands, for whoever wants to change it. */
  readonly tag: string;
}

/** One treaty with everything the registry knows of it. */
export async function getTreaty(ctx: UseCaseContext, id: string): Promise<TreatyView> {
  requirePermission(ctx, 'registry:read');
  const registry = await ctx.registry.current();
  const treaty = registry.byId.get(id);
  if (treaty === undefined) throw notFound();
  return {
    ...treaty,
    ...titleIn(treaty, languageOf(ctx)),
    cite: citeOf(treaty),
    stages: stagesOf(treaty),
    amendedBy: (registry.amendmentsOf.get(id) ?? []).map((amendment) => amendment.id),
    ...(maySeeImpact(ctx) ? { openRequests: await countOpen(ctx, id) } : {}),
    registryVersion: registry.version,
    tag: await treatyHash(treaty),
  };
}

const countOpen = async ({ stores }: UseCaseContext, id: string): Promise<number> =>
  (await stores.requests.countOnTreaties([id])).get(id) ?? 0;

const maySeeImpact = ({ actor }: UseCaseContext): boolean =>
  actor.type === 'user' && hasPermission(actor.role, 'registry:impact');
