import { defineMessages } from '../define-messages.ts';

/** Records beside the status of a request: assurances, conditions, specialty, assets. */
export const caseRecords = defineMessages({
  recordId: { en: 'Which record', ru: 'Какая запись', kk: 'Қай жазба' },
  whichAssurance: { en: 'Which assurance', ru: 'Какая гарантия', kk: 'Қай кепілдік' },
  on: { en: 'Date', ru: 'Дата', kk: 'Күні' },
  dateOfPaper: { en: 'Date of the paper', ru: 'Дата документа', kk: 'Құжат күні' },
  state: { en: 'State it comes from', ru: 'Какое государство', kk: 'Қай мемлекет' },
  givenByState: {
    en: 'State that gives it',
    ru: 'Государство, давшее гарантию',
    kk: 'Кепілдік берген мемлекет',
  },
  givenByAuthority: {
    en: 'Authority that gives it',
    ru: 'Орган, давший гарантию',
    kk: 'Кепілдік берген орган',
  },
  assurance: { en: 'What is assured', ru: 'Что гарантируется', kk: 'Неге кепілдік беріледі' },
  assuranceText: { en: 'Words of the assurance', ru: 'Текст гарантии', kk: 'Кепілдік мәтіні' },
  duties: {
    en: 'What follows after the surrender',
    ru: 'Что следует после передачи лица',
    kk: 'Адам берілгеннен кейін не жасалады',
  },
  development: { en: 'What happened', ru: 'Что произошло', kk: 'Не болды' },
  particulars: { en: 'Particulars', ru: 'Подробности', kk: 'Толығырақ' },
});
