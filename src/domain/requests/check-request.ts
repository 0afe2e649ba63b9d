import type { Finding } from '../finding.ts';
import { checkBasisHolds } from '../treaties/check-basis-holds.ts';
import { checkAssets } from './check-assets.ts';
import { useLimits } from './check-conditions.ts';
import { checkDates } from './check-dates.ts';
import { checkSpecialty } from './check-specialty.ts';
import { checkStep } from './check-step.ts';
import { checkContents } from './checklist.ts';
import type { Situation } from './situation.ts';
import { machineFor, stepsFrom } from './step.ts';

/** Everything there is to say of a request now, whichever step is next; each finding once. */
export function checkRequest(situation: Situation): readonly Finding[] {
  const { file, registry, homeState, today } = situation;
  const isBilateral = (id: string) => registry.byId.get(id)?.form === 'bilateral';
  const steps = stepsFrom(machineFor(file.content), file.state.status);
  const found = [
    ...checkBasisHolds(registry, file.content, { on: today, homeState }),
    ...checkContents(file, isBilateral),
    ...checkDates(file.content, today),
    ...checkSpecialty(situation),
    ...useLimits(situation),
    ...checkAssets(situation),
    ...steps.flatMap((step) =>
      checkStep(step, situation).map((finding) => ({ ...finding, blocks: [step.action] })),
    ),
  ];
  const byPlace = new Map<string, Finding>();
  for (const finding of found) {
    const key = `${finding.code} ${finding.path}`;
    const known = byPlace.get(key);
    const blocks = [...new Set([...(known?.blocks ?? []), ...(finding.blocks ?? [])])];
    byPlace.set(key, { ...(known ?? finding), ...(blocks.length > 0 ? { blocks } : {}) });
  }
  return [...byPlace.values()];
}
