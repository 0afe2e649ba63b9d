import { defineMessages } from '../define-messages.ts';

/** Beside the choices of a new request, while the legal basis is looked up for them. */
export const liveBasis = defineMessages({
  looking: {
    en: 'Looking up the legal basis for these choices.',
    ru: 'Ищем правовое основание для выбранного.',
    kk: 'Таңдалғанға құқықтық негіз ізделуде.',
  },
  failed: {
    en: 'The legal basis could not be looked up: the connection broke off or you are signed out.',
    ru: 'Правовое основание не получено: связь прервалась или нужно войти снова.',
    kk: 'Құқықтық негіз алынбады: байланыс үзілді немесе қайта кіру керек.',
  },
  again: { en: 'Look it up again', ru: 'Повторить', kk: 'Қайталау' },
});
