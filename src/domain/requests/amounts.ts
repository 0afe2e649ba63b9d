/** Decimal places that any amount may have; the currencies of ISO 4217 have at most four. */
const places = 4;
const scale = 10n ** BigInt(places);
const million = 1_000_000n;

/** An amount as people and records write it: digits, a point, at most four places; below ten trillion. */
export const amountPattern = /^\d{1,13}(?:\.\d{1,4})?$/;

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** A misspelt code would stand in every total with a line of its own. */
export const isCurrency = (code: string): boolean => currencies.has(code);

const scaled = (amount: string): bigint => {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole) * scale + BigInt(fraction.padEnd(places, '0'));
};

/** Without needless noughts, but with at least two places where there are any. */
function written(sum: bigint): string {
  const fraction = (sum % scale).toString().padStart(places, '0').replace(/0+$/, '');
  const whole = (sum / scale).toString();
  return fraction === '' ? whole : `${whole}.${fraction.padEnd(2, '0')}`;
}

const exactSum = (amounts: readonly string[]): bigint =>
  amounts
    .filter((amount) => /^\d+(\.\d{1,4})?$/.test(amount))
    .reduce((total, one) => total + scaled(one), 0n);

/** The exact sum; what is no amount counts for nothing. */
export const addAmounts = (amounts: readonly string[]): string => written(exactSum(amounts));

/** An amount in whole numbers that stay exact in every database, each part on its own. */
export interface SplitAmount {
  readonly millions: number;
  readonly units: number;
  readonly tenThousandths: number;
}

export function splitAmount(amount: string): SplitAmount {
  const sum = exactSum([amount]);
  const whole = sum / scale;
  return {
    millions: Number(whole / million),
    units: Number(whole % million),
    tenThousandths: Number(sum % scale),
  };
}

/** The amount of which these are the parts; each may have been added up by itself. */
export const joinAmount = ({ millions, units, tenThousandths }: SplitAmount): string =>
  written((BigInt(millions) * million + BigInt(units)) * scale + BigInt(tenThousandths));
