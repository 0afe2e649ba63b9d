import type { Weighed } from './weigh-treaty.ts';

type Usable = Extract<Weighed, { usable: true }>;

/**
 * Kishinev Convention, art. 120(3)-(4): between two states bound by it the Minsk Convention and its Protocol end;
 * between a Kishinev party and a state bound by Minsk alone, Minsk goes on. So the pair and the day decide.
 * Only a confirmed successor supersedes. With UZ and RU (medium confidence, no deposit date) that is from the day of
 * the newest party list on; before it both conventions stand, unconfirmed. With TJ (low confidence) Kishinev is never
 * confirmed, so Minsk stays usable beside it until a treaty officer corrects the row.
 */
export function supersededAmong(usable: readonly Usable[]): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const { treaty, confirmed } of usable) {
    if (!confirmed || treaty.supersedes === undefined) continue;
    for (const id of treaty.supersedes.treatyIds) gone.add(id);
  }
  return gone;
}
