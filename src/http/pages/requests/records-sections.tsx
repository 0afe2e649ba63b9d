import type { Treaty } from '../../../domain/treaties/treaty.ts';
import type { InternalView } from '../../../use-cases/requests/request-view.ts';
import { AssetsSection } from './assets-section.tsx';
import { AssurancesSection } from './assurances-section.tsx';
import { ConditionsSection } from './conditions-section.tsx';
import type { RecordsProps } from './record-parts.tsx';
import { SpecialtySection } from './specialty-section.tsx';

/** The records beside the status, each where the request has any or this reader may make one. */
export const RecordsSections = ({
  page,
  stepList,
  view,
  treaties,
}: RecordsProps & { view: InternalView; treaties: readonly Treaty[] }) => (
  <>
    <ConditionsSection {...{ page, stepList }} conditions={view.conditions} state={view.state} />
    <AssurancesSection
      {...{ page, stepList }}
      assurances={view.assurances}
      treaties={treaties}
      kind={view.kind}
    />
    <SpecialtySection {...{ page, stepList, view }} />
    <AssetsSection {...{ page, stepList }} assets={view.assets} totals={view.assetTotals} />
  </>
);
