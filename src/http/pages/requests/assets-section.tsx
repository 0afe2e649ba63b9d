import { assetInstruments } from '../../../domain/law/kz/assets.ts';
import { recordActionNames } from '../../../domain/law/kz/record-action-names.ts';
import { type Asset, type AssetTotal, standingAmounts } from '../../../domain/requests/assets.ts';
import { caseRecords } from '../../../i18n/messages/case-records.ts';
import { Section, Tag } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { amountInFigures } from './amount-in-figures.ts';
import { codeName } from './record-names.ts';
import { FormLink, Line, mayTake, Papers, type RecordsProps, Words } from './record-parts.tsx';

function instrumentName({ page, stepList }: RecordsProps, code: string | null): string | null {
  if (code === null) return null;
  const own = assetInstruments.find((one) => one.code === code);
  if (own) return page.t(own.name);
  return stepList.around.instruments?.find(({ value }) => value === code)?.label ?? code;
}

function Totals({ page, totals }: { page: PageContext; totals: readonly AssetTotal[] }) {
  if (totals.length === 0) return null;
  return (
    <div class="k-table">
      <table class="ds-table">
        <caption>{page.t(caseRecords.assetTotals)}</caption>
        <thead>
          <tr>
            <th scope="col">{page.t(caseRecords.stage)}</th>
            <th scope="col">{page.t(caseRecords.sum)}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ stage, amount, currency }) => (
            <tr>
              <th scope="row">{codeName(page, 'stage', stage)}</th>
              <td>{amountInFigures(amount, currency, page.language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AssetLine(props: RecordsProps & { asset: Asset }) {
  const { page, asset } = props;
  const { property, country, instrument, stage } = asset;
  const standing = standingAmounts(asset.amounts);
  return (
    <li>
      <strong>{codeName(page, 'property', property)}</strong>{' '}
      {stage && <Tag tone="info">{codeName(page, 'stage', stage)}</Tag>}
      <Line parts={[country && page.state(country), instrumentName(props, instrument)]} />
      <Words page={page} text={asset.text} />
      <Papers {...props} record={asset} />
      {standing.length === 0 ? (
        <p class="k-muted k-small">{page.t(caseRecords.assetNoAmount)}</p>
      ) : (
        <ul class="ds-list k-small">
          {standing.map((one) => (
            <li>
              {[
                `${codeName(page, 'stage', one.stage)}: ${amountInFigures(one.amount, one.currency, page.language)}`,
                one.on && page.date(one.on),
                instrumentName(props, one.instrument),
                one.text,
              ]
                .filter(Boolean)
                .join(' · ')}
              <Papers {...props} record={one} />
            </li>
          ))}
        </ul>
      )}
      <FormLink {...props} action="record_asset_amount" label={caseRecords.recordAmount} record={asset.id} />
    </li>
  );
}

/** Property that the request concerns: what it is, where it stands, and the totals. */
export function AssetsSection(
  props: RecordsProps & { assets: readonly Asset[]; totals: readonly AssetTotal[] },
) {
  const { page, assets, totals } = props;
  if (assets.length === 0 && !mayTake(props, 'record_asset')) return null;
  return (
    <Section id="assets" title={page.t(caseRecords.assets)}>
      {assets.length === 0 && <p class="k-muted">{page.t(caseRecords.assetsNone)}</p>}
      <Totals page={page} totals={totals} />
      <ul class="k-plain-list">
        {assets.map((asset) => (
          <AssetLine {...props} asset={asset} />
        ))}
      </ul>
      <FormLink {...props} action="record_asset" label={recordActionNames.record_asset} />
    </Section>
  );
}
