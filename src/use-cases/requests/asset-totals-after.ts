import { totalsOf } from '../../domain/requests/assets.ts';
import { caseStateOf } from '../../domain/requests/case-state.ts';
import type { Changes, RequestFile } from '../ports/requests.ts';

/** What stands of the property after the steps; nothing to write where none says anything of it. */
export const assetTotalsAfter = (
  steps: readonly { readonly action: string }[],
  { actions, texts }: RequestFile,
): Pick<Changes, 'assetTotals'> =>
  steps.some(({ action }) => action === 'record_asset_amount')
    ? { assetTotals: totalsOf(caseStateOf(actions, texts).assets) }
    : {};
