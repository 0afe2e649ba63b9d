import type { Instant, PlainDate, StateCode } from '../codes.ts';
import { type AssetStage, assetStages } from '../law/kz/assets.ts';
import type { Action, ActionTexts } from './action.ts';
import { addAmounts } from './amounts.ts';

/** How much of an asset stood at a stage on a day; a later record of the same stage and currency takes its place. */
export interface AssetAmount {
  readonly id: string;
  readonly stage: AssetStage;
  /** Decimal number as text. */
  readonly amount: string;
  readonly currency: string;
  readonly on: PlainDate | null;
  readonly instrument: string | null;
  readonly recordedAt: Instant;
  readonly text: string | null;
  readonly documentIds: readonly string[];
}

export interface Asset {
  /** Id of the action that recorded it. */
  readonly id: string;
  readonly property: string;
  /** Where it is. */
  readonly country: StateCode | null;
  readonly instrument: string | null;
  readonly on: PlainDate | null;
  readonly recordedAt: Instant;
  readonly text: string | null;
  readonly documentIds: readonly string[];
  /** Every record, newest last. */
  readonly amounts: readonly AssetAmount[];
  /** The farthest stage with an amount that is not nought. */
  readonly stage: AssetStage | null;
}

/** Sum of what stands at a stage in a currency. */
export interface AssetTotal {
  readonly stage: AssetStage;
  readonly currency: string;
  readonly amount: string;
}

export function assetsAfter(
  assets: readonly Asset[],
  action: Action,
  texts: ActionTexts | undefined,
): readonly Asset[] {
  if (action.action === 'record_asset') return [...assets, recorded(action, texts)];
  if (action.action !== 'record_asset_amount') return assets;
  const amount = amountOf(action, texts);
  if (!amount) return assets;
  return assets.map((asset) => {
    if (asset.id !== action.payload.recordId) return asset;
    const amounts = [...asset.amounts, amount];
    return { ...asset, amounts, stage: farthest(amounts) };
  });
}

function recorded({ id, at, payload }: Action, texts: ActionTexts | undefined): Asset {
  return {
    id,
    property: payload.property ?? 'other',
    country: payload.country ?? null,
    instrument: payload.instrument ?? null,
    on: payload.on ?? null,
    recordedAt: at,
    text: texts?.text ?? null,
    documentIds: payload.documentIds ?? [],
    amounts: [],
    stage: null,
  };
}

function amountOf({ id, at, payload }: Action, texts: ActionTexts | undefined): AssetAmount | undefined {
  const { amount, currency } = payload;
  const stage = assetStages.find(({ code }) => code === payload.stage)?.code;
  if (stage === undefined || amount === undefined || currency === undefined) return undefined;
  return {
    id,
    stage,
    amount,
    currency,
    on: payload.on ?? null,
    instrument: payload.instrument ?? null,
    recordedAt: at,
    text: texts?.text ?? null,
    documentIds: payload.documentIds ?? [],
  };
}

/** What stands now: of each stage and currency the newest record. */
export const standingAmounts = (amounts: readonly AssetAmount[]): readonly AssetAmount[] => [
  ...new Map(amounts.map((amount) => [`${amount.stage} ${amount.currency}`, amount])).values(),
];

function farthest(amounts: readonly AssetAmount[]): AssetStage | null {
  const reached = new Set(
    standingAmounts(amounts)
      .filter(({ amount }) => /[1-9]/.test(amount))
      .map(({ stage }) => stage),
  );
  return assetStages.findLast(({ code }) => reached.has(code))?.code ?? null;
}

/** Totals of a request by stage and currency, stages in their order, currencies by code; currencies are never added up. */
export function totalsOf(assets: readonly Pick<Asset, 'amounts'>[]): readonly AssetTotal[] {
  const standing = assets.flatMap(({ amounts }) => standingAmounts(amounts));
  const currencies = [...new Set(standing.map(({ currency }) => currency))].sort();
  return assetStages.flatMap(({ code: stage }) =>
    currencies.flatMap((currency) => {
      const own = standing.filter((one) => one.stage === stage && one.currency === currency);
      return own.length === 0
        ? []
        : [{ stage, currency, amount: addAmounts(own.map(({ amount }) => amount)) }];
    }),
  );
}
