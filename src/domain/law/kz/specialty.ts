// Specialty after extradition: УПК РК Art. 582 (read in the text with Law 05.11.2022 No 157-VII), Kishinev 80, and the treaties
// whose provisions the registry holds. The Code binds Kazakhstan for persons surrendered to it; what another State promised
// rests on the treaty alone. Names are ours and proposed, terms from the glossary.

import type { Text } from '../../text.ts';

/** What is recorded of a surrendered person's liberty; the window of УПК 582(3) runs from it. */
export const libertyEvents = [
  {
    code: 'proceedings_ended',
    name: {
      en: 'Proceedings ended without a sentence to serve',
      ru: 'Уголовное производство окончено без наказания, подлежащего отбытию',
      kk: 'Қылмыстық іс жүргізу өтелуге тиіс жазасыз аяқталды',
    },
  },
  {
    code: 'sentence_ended',
    name: {
      en: 'Sentence served, or the person released from it',
      ru: 'Наказание отбыто либо лицо освобождено от него',
      kk: 'Жаза өтелді немесе адам одан босатылды',
    },
  },
  {
    code: 'free_to_leave',
    name: {
      en: 'The person is free to leave the country',
      ru: 'Лицо получило возможность покинуть страну',
      kk: 'Адамның елден кетуге мүмкіндігі пайда болды',
    },
  },
  {
    code: 'hindered',
    name: {
      en: 'Could not leave for reasons beyond their control',
      ru: 'Не могло выехать по не зависящим от него причинам',
      kk: 'Өзіне байланысты емес себептермен кете алмады',
    },
  },
  { code: 'left', name: { en: 'Left the country', ru: 'Покинуло страну', kk: 'Елден кетті' } },
  {
    code: 'stayed',
    name: { en: 'Still in the country', ru: 'Остаётся в стране', kk: 'Елде қалып отыр' },
  },
  {
    code: 'returned',
    name: { en: 'Came back of free will', ru: 'Добровольно возвратилось', kk: 'Өз еркімен қайтып келді' },
  },
] as const satisfies readonly { readonly code: string; readonly name: Text }[];

/** What is recorded of the consent that another charge or an onward extradition needs. */
export const consentDecisions = [
  { code: 'requested', name: { en: 'Consent asked', ru: 'Согласие запрошено', kk: 'Келісім сұратылды' } },
  { code: 'given', name: { en: 'Consent given', ru: 'Согласие дано', kk: 'Келісім берілді' } },
  {
    code: 'refused',
    name: { en: 'Consent refused', ru: 'В согласии отказано', kk: 'Келісімнен бас тартылды' },
  },
  {
    code: 'waived',
    name: {
      en: 'The person waived the protection',
      ru: 'Лицо отказалось от защиты',
      kk: 'Адам қорғаудан бас тартты',
    },
  },
] as const satisfies readonly { readonly code: string; readonly name: Text }[];

/** Treaties under which the person may waive the protection, with the article; the Code knows no waiver. */
export const waiverArticles: Readonly<Record<string, string>> = {
  'kz-rs-extradition-2016': '11(1)(a)',
  'kz-hu-extradition-2015': '11(1)(e)',
};

/** The Code's own window, for persons surrendered to Kazakhstan. */
export const codeWindow = { limit: 'ext_out_specialty_leave', citation: 'UPK 582(3)' } as const;

/** Windows of instruments whose provisions the registry does not hold, by id of the time limit. */
export const treatyWindows = [
  'k_ext_specialty_30d',
  'cn_ext_specialty',
  'kr_ext_specialty',
  'es_ext_specialty',
  'it_ext_specialty',
  'ua_ext_specialty',
  'vn_ext_specialty',
  'rs_ext_specialty',
] as const;
