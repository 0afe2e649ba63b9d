/** Decimal places that any amount may have; the currencies of ISO 4217 have at most four. */
const places = 4;
const scale = 10n ** BigInt(places);

/** An amount as people and records write it: digits, a point, at most four places. */
export const amountPattern = /^\d{1,15}(?:\.\d{1,4})?$/;

const scaled = (amount: string): bigint => {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole) * scale + BigInt(fraction.padEnd(places, '0'));
};

/** The exact sum, written without needless noughts but with at least two places where there are any. */
export function addAmounts(amounts: readonly string[]): string {
  const sum = amounts
    .filter((amount) => amountPattern.test(amount))
    .reduce((total, one) => total + scaled(one), 0n);
  const fraction = (sum % scale).toString().padStart(places, '0').replace(/0+$/, '');
  const whole = (sum / scale).toString();
  return fraction === '' ? whole : `${whole}.${fraction.padEnd(2, '0')}`;
}
