import type { Period } from '../../../domain/figures/period.ts';
import { figures } from '../../../i18n/messages/figures.ts';
import type { PageContext } from '../page-context.ts';

const localeOf = { kk: 'kk', ru: 'ru', en: 'en-GB' } as const;

/** A whole month by its name, anything else from its first day to its last. */
export function periodInWords(page: PageContext, { from, to }: Period): string {
  const first = new Date(`${from}T00:00:00Z`);
  const next = new Date(Date.parse(to) + 86_400_000);
  const isMonth = from.endsWith('-01') && next.getUTCDate() === 1 && from.slice(0, 7) === to.slice(0, 7);
  if (isMonth) {
    const words = new Intl.DateTimeFormat(localeOf[page.language], {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(first);
    return words.charAt(0).toLocaleUpperCase(page.language) + words.slice(1);
  }
  if (from === to) return page.date(from);
  return page.t(figures.sentence, { from: page.date(from), to: page.date(to) });
}
