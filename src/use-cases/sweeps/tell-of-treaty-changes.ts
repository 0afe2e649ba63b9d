import { touchedBy } from '../../domain/treaties/standing.ts';
import type { Services } from '../context.ts';
import { UseCaseError } from '../errors.ts';
import type { TreatyNotice } from '../ports/treaty-changes.ts';
import { basisMessagesFor } from '../treaties/basis-messages-for.ts';
import { toldAtOnce } from '../treaties/commit-change.ts';
import { registryWith } from '../treaties/impact-of.ts';

/** So many commits in one sweep; the next goes on where this one stopped. */
const commitsAtOnce = 100;

/** Tells the officers of open requests that a change of their treaty left for later. */
export async function tellOfTreatyChanges(services: Services): Promise<void> {
  let commits = 0;
  for (const notice of await services.stores.treatyChanges.listNotices(commitsAtOnce)) {
    let next: TreatyNotice | undefined = notice;
    while (next && commits < commitsAtOnce) {
      next = await tellSome(services, next);
      commits += 1;
    }
  }
}

/** Where the notice stands afterwards; undefined at its end, or when another sweep is at it. */
async function tellSome(services: Services, notice: TreatyNotice): Promise<TreatyNotice | undefined> {
  const { treatyChanges } = services.stores;
  const { treatyId, changeId, at, toldUpTo } = notice;
  const change = await treatyChanges.findChange(changeId);
  const after = await services.registry.current();
  const changed = after.byId.get(treatyId);
  const found =
    change && changed ? await treatyChanges.openRequestsOn(touchedBy(changed), toldUpTo, toldAtOnce) : [];
  // Whoever opened a request since has seen the treaty as it stands.
  const requests = found.filter(({ row }) => row.createdAt <= at);
  const stood = change?.beforeHash ? await treatyChanges.findVersion(change.beforeHash) : undefined;
  const before = stood ? await registryWith(services, stood) : after;
  const deliveries = change ? await basisMessagesFor(services, { change, before, after, requests }) : [];
  const last = found.length < toldAtOnce ? null : (found.at(-1)?.row.id ?? null);
  try {
    await treatyChanges.goOn(notice, { toldUpTo: last, deliveries });
  } catch (error) {
    if (error instanceof UseCaseError && error.code === 'conflict') return undefined;
    throw error;
  }
  return last === null ? undefined : { ...notice, toldUpTo: last };
}
