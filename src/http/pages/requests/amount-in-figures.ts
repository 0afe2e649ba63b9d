import type { Language } from '../../../domain/text.ts';

/** A decimal text with its digits grouped as the language groups them; no number type in between, so nothing is rounded. */
export function amountInFigures(amount: string, currency: string, language: Language): string {
  const [whole = '0', fraction] = amount.split('.');
  const digits = /^\d+$/.test(whole) ? new Intl.NumberFormat(language).format(BigInt(whole)) : whole;
  const point = language === 'en' ? '.' : ',';
  return `${digits}${fraction ? point + fraction : ''} ${currency}`;
}
