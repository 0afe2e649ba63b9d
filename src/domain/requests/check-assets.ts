import type { Finding } from '../finding.ts';
import { fill } from '../text.ts';
import { citeOf } from '../treaties/cite.ts';
import { recordMessages } from './record-messages.ts';
import type { Situation } from './situation.ts';

/** Property recorded under a treaty that the registry does not know to be in force: said once for each treaty. */
export function checkAssets({ file, registry }: Situation): readonly Finding[] {
  const named = file.state.assets.flatMap(({ instrument, amounts }) => [
    instrument,
    ...amounts.map((amount) => amount.instrument),
  ]);
  return [...new Set(named)].flatMap((id): readonly Finding[] => {
    const treaty = id === null ? undefined : registry.byId.get(id);
    if (!treaty || treaty.status === 'in_force') return [];
    return [
      {
        code: 'asset_instrument_not_in_force',
        severity: 'warn',
        path: `/assets/${treaty.id}`,
        message: fill(recordMessages.asset_instrument_not_in_force, { treaty: citeOf(treaty) }),
        citation: 'UPK 557(3)',
      },
    ];
  });
}
