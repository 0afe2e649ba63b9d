import { assetStages } from '../../../domain/law/kz/assets.ts';
import { caseRecords } from '../../../i18n/messages/case-records.ts';
import type { sumAssets } from '../../../use-cases/requests/sum-assets.ts';
import { Section } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { amountInFigures } from '../requests/amount-in-figures.ts';

export type AssetSums = Awaited<ReturnType<typeof sumAssets>>;

const stageName = (page: PageContext, code: string): string => {
  const stage = assetStages.find((one) => one.code === code);
  return stage ? page.t(stage.name) : code;
};

/** Property of all requests: how much stands at each stage, in each currency. Figures only. */
export const AssetsFigures = ({ page, sums }: { page: PageContext; sums: AssetSums }) => (
  <Section id="assets" title={page.t(caseRecords.assetsAll)}>
    <div class="k-table">
      <table class="ds-table">
        <caption>{page.t(caseRecords.assetsAllNote)}</caption>
        <thead>
          <tr>
            <th scope="col">{page.t(caseRecords.stage)}</th>
            <th scope="col" class="k-number">
              {page.t(caseRecords.sum)}
            </th>
            <th scope="col" class="k-number">
              {page.t(caseRecords.requests)}
            </th>
          </tr>
        </thead>
        <tbody>
          {sums.map(({ stage, currency, amount, requests }) => (
            <tr>
              <th scope="row">{stageName(page, stage)}</th>
              <td class="k-number">{amountInFigures(amount, currency, page.language)}</td>
              <td class="k-number">{page.number(requests)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </Section>
);
