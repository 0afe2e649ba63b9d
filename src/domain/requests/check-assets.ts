import type { Finding } from '../finding.ts';
import { fill } from '../text.ts';
import { citeOf } from '../treaties/cite.ts';
import { recordMessages } from './record-messages.ts';
import type { Situation } from './situation.ts';

/** Property recorded under a treaty that the registry does not know to be in force: said once for each treaty. */
export function checkAssets({ file, registry }: Situation): readonly Finding[] {
  const named = new Map<string, number>();
  file.state.assets.forEach(({ instrument, amounts }, at) => {
    for (const id of [instrument, ...amounts.map((amount) => amount.instrument)])
      if (id !== null && !named.has(id)) named.set(id, at);
  });
  return [...named].flatMap(([id, at]): readonly Finding[] => {
    const treaty = registry.byId.get(id);
    if (!treaty || treaty.status === 'in_force') return [];
    return [
      {
        code: 'asset_instrument_not_in_force',
        severity: 'warn',
        path: `/assets/${at}/instrument`,
        message: fill(recordMessages.asset_instrument_not_in_force, { treaty: citeOf(treaty) }),
        citation: 'UPK 557(3)',
      },
    ];
  });
}
