import { defineMessages } from '../define-messages.ts';

/** The world map of treaty relations and their growth. */
export const coverage = defineMessages({
  nav: { en: 'Coverage', ru: 'Карта договоров', kk: 'Шарттар картасы' },
  title: {
    en: 'What there is with each State',
    ru: 'Что действует с каждым государством',
    kk: 'Әр мемлекетпен не қолданылады',
  },
  lead: {
    en: 'The best basis with each State on the chosen day, whatever the offence. Choose a State to see all of it.',
    ru: 'Лучшее основание с каждым государством на выбранную дату, независимо от преступления. Выберите государство, чтобы увидеть всё.',
    kk: 'Таңдалған күні әр мемлекетпен қолданылатын ең жақсы негіз, қылмыс түріне қарамастан. Барлығын көру үшін мемлекетті таңдаңыз.',
  },
  verdict: { en: 'What there is', ru: 'Что есть', kk: 'Не бар' },
  best: { en: 'Best basis', ru: 'Лучшее основание', kk: 'Ең жақсы негіз' },
  home: { en: 'Our State', ru: 'Наше государство', kk: 'Біздің мемлекет' },
  notAssessed: {
    en: 'Not assessed: territories, of which it is not known whether a treaty extends to them',
    ru: 'Не оценивается: территории, о распространении договоров на которые нет сведений',
    kk: 'Бағаланбайды: шарттың қолданылуы туралы мәлімет жоқ аумақтар',
  },
  skipMap: {
    en: 'Skip the map: the table below says the same',
    ru: 'Пропустить карту: таблица ниже сообщает то же',
    kk: 'Картаны өткізу: төмендегі кесте де соны айтады',
  },
  mapOf: {
    en: 'World map: {kind}, {date}',
    ru: 'Карта мира: {kind}, {date}',
    kk: 'Әлем картасы: {kind}, {date}',
  },
  legend: { en: 'Legend', ru: 'Условные знаки', kk: 'Шартты белгілер' },
  borders: {
    en: 'Borders are drawn from the public-domain data set Natural Earth (1:110 million; small States as dots, from 1:50 million) as it has them. They express no position on the status of any territory or on any border.',
    ru: 'Границы взяты из общедоступного набора данных Natural Earth (1:110 млн; малые государства — точками, из 1:50 млн) в том виде, в каком он их даёт. Они не выражают позиции о статусе каких-либо территорий или о границах.',
    kk: 'Шекаралар Natural Earth ашық деректер жиынынан (1:110 млн; шағын мемлекеттер — нүктелермен, 1:50 млн) сол күйінде алынған. Олар қандай да бір аумақтың мәртебесі немесе шекара туралы ұстанымды білдірмейді.',
  },
  tableCaption: {
    en: '{count, plural, one {# State} other {# States}}',
    ru: '{count, plural, one {# государство} few {# государства} many {# государств} other {# государства}}',
    kk: '{count, plural, other {# мемлекет}}',
  },
  nothing: {
    en: 'No State fits this choice. Choose another line of the legend.',
    ru: 'Под этот выбор не подходит ни одно государство. Выберите другую строку.',
    kk: 'Бұл таңдауға сай мемлекет жоқ. Басқа жолды таңдаңыз.',
  },
  growth: {
    en: 'Growth over the years',
    ru: 'Рост по годам',
    kk: 'Жылдар бойынша өсу',
  },
  growthLead: {
    en: 'Treaties and conventions in force for our State at the end of each year, of this year today. One on several kinds counts once for each.',
    ru: 'Договоры и конвенции, действующие для нашего государства на конец каждого года, в этом году — на сегодня. Договор по нескольким видам помощи учтён по каждому.',
    kk: 'Біздің мемлекет үшін әр жылдың соңында, биыл бүгінгі күні қолданылатын шарттар мен конвенциялар. Бірнеше түрге қатысты шарт әрқайсысында есептеледі.',
  },
  growthChart: {
    en: 'Chart: treaties in force by year, {from} to {to}',
    ru: 'График: действующие договоры по годам, {from}–{to}',
    kk: 'График: жылдар бойынша қолданыстағы шарттар, {from}–{to}',
  },
  year: { en: 'Year', ru: 'Год', kk: 'Жыл' },
  undated: {
    en: 'In force, day not known (in no year)',
    ru: 'Действуют, дата неизвестна (ни в одном году)',
    kk: 'Қолданыста, күні белгісіз (бірде-бір жылда жоқ)',
  },
  unconfirmed: {
    en: 'Entry into force not confirmed (in no year)',
    ru: 'Вступление в силу не подтверждено (ни в одном году)',
    kk: 'Күшіне енгені расталмаған (бірде-бір жылда жоқ)',
  },
});

/** What the sheet of a state says beside its bases. */
export const stateSheet = defineMessages({
  byOffence: {
    en: 'No general treaty. Conventions limited to certain offences may serve once the offence is known; they stand in the list below.',
    ru: 'Общего договора нет. Когда преступление известно, основанием могут служить конвенции, ограниченные видами преступлений; они в списке ниже.',
    kk: 'Жалпы шарт жоқ. Қылмыс белгілі болғанда, қылмыс түрлерімен шектелген конвенциялар негіз бола алады; олар төмендегі тізімде.',
  },
  openRequests: {
    en: 'Open requests: {count}',
    ru: 'Незавершённые запросы: {count}',
    kk: 'Аяқталмаған сұрау салулар: {count}',
  },
  toMap: { en: 'World map', ru: 'Карта мира', kk: 'Әлем картасы' },
});
