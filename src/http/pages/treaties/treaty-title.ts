import type { Language } from '../../../domain/text.ts';
import type { TreatyStatus, TreatyTitles } from '../../../domain/treaties/treaty.ts';
import type { Tone } from '../components/display.tsx';

export interface ShownTitle {
  readonly title: string;
  readonly titleLanguage: Language;
  readonly titleComposed: boolean;
}

/** The title in the reader's language where a source has one, the Russian one otherwise. */
export function titleFor(titles: TreatyTitles, language: Language): ShownTitle {
  const own = titles[language];
  return {
    title: own ?? titles.ru,
    titleLanguage: own ? language : 'ru',
    titleComposed: (!own || language === 'ru') && titles.ruComposed,
  };
}

export function statusTone(status: TreatyStatus): Tone {
  if (status === 'in_force') return 'success';
  return status === 'unknown' || status === 'conflicting' ? 'warning' : 'neutral';
}
