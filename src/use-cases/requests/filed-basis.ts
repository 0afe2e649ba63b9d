import type { Instant } from '../../domain/codes.ts';
import { actionName, machineKey } from '../../domain/law/kz/state-machines.ts';
import type { Language, Text } from '../../domain/text.ts';
import { titleIn } from '../../domain/treaties/cite.ts';
import { treatyHash } from '../../domain/treaties/treaty-hash.ts';
import type { UseCaseContext } from '../context.ts';
import type { TreatyChangeRow } from '../ports/treaty-changes.ts';
import { languageOf } from '../treaties/asked-by.ts';
import type { LoadedRequest } from './load-request.ts';

export interface FiledTreaty {
  readonly treatyId: string;
  /** As the registry has it now; the id where it has it no longer. */
  readonly title: string;
  readonly titleLanguage: Language;
  /** Names the treaty as it stood; its text is kept under it. */
  readonly hash: string;
  /** Whether its force counted as confirmed. */
  readonly confirmed: boolean;
  /** The registry holds it now exactly as it stood. */
  readonly isUnchanged: boolean;
  /** What officers changed since, oldest first; none where a newer edition of the registry did. */
  readonly changes: readonly Pick<TreatyChangeRow, 'at' | 'kind' | 'source' | 'after'>[];
}

/** What the request rested on when the law last had its basis checked. */
export interface FiledBasis {
  readonly at: Instant;
  readonly label: Text;
  readonly registryVersion: string;
  readonly treaties: readonly FiledTreaty[];
}

/** Asks for the history only of treaties that do not stand as they stood. */
export async function filedBasis(
  ctx: UseCaseContext,
  { file }: LoadedRequest,
): Promise<FiledBasis | undefined> {
  const action = file.actions.findLast(({ payload }) => payload.basis !== undefined);
  const basis = action?.payload.basis;
  if (!action || !basis) return undefined;
  const { byId } = await ctx.registry.current();
  const stood = await Promise.all(
    basis.treaties.map(async ({ id, hash, confirmed }) => {
      const treaty = byId.get(id);
      const isUnchanged = treaty !== undefined && (await treatyHash(treaty)) === hash;
      const { title, titleLanguage } = treaty
        ? titleIn(treaty, languageOf(ctx))
        : { title: id, titleLanguage: languageOf(ctx) };
      return { treatyId: id, title, titleLanguage, hash, confirmed, isUnchanged };
    }),
  );
  const changed = stood.filter(({ isUnchanged }) => !isUnchanged).map(({ treatyId }) => treatyId);
  const since = changed.length > 0 ? await ctx.stores.treatyChanges.listSince(changed, action.at) : [];
  return {
    at: action.at,
    label: actionName(machineKey(file.content.kind, file.content.direction), action.action),
    registryVersion: basis.registryVersion,
    treaties: stood.map((treaty) => ({
      ...treaty,
      changes: since
        .filter(({ treatyId }) => treatyId === treaty.treatyId)
        .map(({ at, kind, source, after }) => ({ at, kind, source, after })),
    })),
  };
}
