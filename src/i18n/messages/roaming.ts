import { defineMessages } from '../define-messages.ts';

/** Ways from a record to its list and on to what rests on it. */
export const roaming = defineMessages({
  toTreaties: { en: '← All treaties', ru: '← Все договоры', kk: '← Барлық шарттар' },
  openOnTreaty: {
    en: 'Open requests resting on this treaty',
    ru: 'Незавершённые запросы на основании этого договора',
    kk: 'Осы шартқа негізделген аяқталмаған сұрау салулар',
  },
});
