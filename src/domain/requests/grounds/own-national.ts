// УПК 590(1)(1): a citizen of Kazakhstan is not extradited unless the treaty provides for it; Kishinev 89(1)(а) and China 3(1)
// bar it, Italy 5, Ukraine 5, Korea 6 leave it to the decision, Montevideo 2 is barred by Kazakhstan's declaration.
// Where the treaty lets the State refuse, the Prosecutor General decides.

import type { Finding } from '../../finding.ts';
import { block, warn } from '../block.ts';
import { treatyIdsOf } from '../legal-basis.ts';
import type { Situation } from '../situation.ts';

export function checkOwnNational({ file, registry, homeState }: Situation): readonly Finding[] {
  const own = file.content.persons.findIndex(({ nationalities }) => nationalities.includes(homeState));
  if (own === -1) return [];
  const leavesIt = treatyIdsOf(file.content).some(
    (id) => registry.byId.get(id)?.provisions?.own_nationals === 'may_refuse',
  );
  const say = leavesIt ? warn : block;
  return [say('own_national', `/persons/${own}/nationalities`, 'UPK 590(1)(1)')];
}
