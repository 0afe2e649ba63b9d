import { fill, type Text } from '../text.ts';
import type { Stage } from './stages.ts';

/** A step that the registry's sources tell of; `on` is null where they do not give the day. */
export interface KnownStep {
  readonly stage: Stage;
  readonly on: string | null;
  readonly note?: Text;
}

export interface KnownEvent {
  readonly on: string | null;
  readonly note: Text;
}

export interface ProcessFacts {
  readonly steps?: readonly KnownStep[];
  readonly events?: readonly KnownEvent[];
  readonly earlierAttempts?: { readonly steps: number; readonly account: Text; readonly reason: Text };
}

const decree = (number: string): Text =>
  fill(
    {
      en: 'Presidential Decree No. {number}.',
      ru: 'Указ Президента № {number}.',
      kk: 'Президенттің № {number} Жарлығы.',
    },
    { number },
  );

const draftApproved = (number: string): Text =>
  fill(
    {
      en: 'Draft approved by Presidential Decree No. {number}.',
      ru: 'Проект одобрен Указом Президента № {number}.',
      kk: 'Жоба Президенттің № {number} Жарлығымен мақұлданды.',
    },
    { number },
  );

const sentToMajilis = (number: string): Text =>
  fill(
    {
      en: 'Bill sent to the Majilis by Government resolution No. {number}. No ratification law was found.',
      ru: 'Законопроект внесён в Мажилис постановлением Правительства № {number}. Закон о ратификации не найден.',
      kk: 'Заң жобасы Үкіметтің № {number} қаулысымен Мәжіліске енгізілді. Ратификациялау туралы заң табылған жоқ.',
    },
    { number },
  );

const majilis: Text = {
  en: 'Bill adopted by the Majilis.',
  ru: 'Законопроект принят Мажилисом.',
  kk: 'Заң жобасын Мәжіліс қабылдады.',
};
const senate: Text = {
  en: 'Bill approved by the Senate.',
  ru: 'Законопроект одобрен Сенатом.',
  kk: 'Заң жобасын Сенат мақұлдады.',
};

const morocco: ProcessFacts = {
  steps: [
    { stage: 'ratification_bill', on: null },
    {
      stage: 'ratified',
      on: null,
      note: {
        en: 'Signing of the ratification law was reported on 13 November 2025; its date and number were not found.',
        ru: 'О подписании закона о ратификации сообщено 13 ноября 2025 года; дата и номер закона не найдены.',
        kk: 'Ратификациялау туралы заңға қол қойылғаны 2025 жылғы 13 қарашада хабарланды; заңның күні мен нөмірі табылған жоқ.',
      },
    },
  ],
  events: [
    { on: '2025-09-24', note: majilis },
    { on: '2025-10-30', note: senate },
  ],
};

const peru: ProcessFacts = {
  steps: [{ stage: 'ratification_bill', on: null }],
  events: [{ on: '2026-02-11', note: majilis }],
};

/**
 * What the registry says in words, by treaty, of steps for which it has no field of its own. Nothing here goes beyond the
 * registry's notes; each entry made of it carries the treaty's sources.
 */
export const registryFacts: Readonly<Record<string, ProcessFacts>> = {
  'coe-030': {
    earlierAttempts: {
      steps: 4,
      account: {
        en: 'Steps towards accession were taken four times in more than 20 years. The earlier applications were rejected; their dates are not known.',
        ru: 'Шаги к присоединению предпринимались четыре раза более чем за 20 лет. Прежние заявки были отклонены; их даты неизвестны.',
        kk: 'Қосылу қадамдары 20 жылдан астам уақытта төрт рет жасалды. Бұрынғы өтінімдер қабылданбады; олардың күндері белгісіз.',
      },
      reason: {
        en: 'Objections of some States.',
        ru: 'Возражения некоторых государств.',
        kk: 'Кейбір мемлекеттердің қарсылығы.',
      },
    },
    events: [
      {
        on: '2025-09-24',
        note: {
          en: 'A deputy Prosecutor General spoke in the Majilis of access to 46 States after ratification.',
          ru: 'Заместитель Генерального Прокурора в Мажилисе сообщил о доступе к 46 государствам после ратификации.',
          kk: 'Бас Прокурордың орынбасары Мәжілісте ратификациядан кейін 46 мемлекетке жол ашылатынын айтты.',
        },
      },
    ],
  },
  'un-cyber-2024': {
    steps: [
      { stage: 'authorised', on: '2025-10-24', note: decree('1067') },
      {
        stage: 'signed',
        on: null,
        note: {
          en: 'Signed at the ceremony in Hanoi on 25 or 26 October 2025; the sources do not say on which of the two days.',
          ru: 'Подписана на церемонии в Ханое 25 или 26 октября 2025 года; в какой из двух дней, источники не сообщают.',
          kk: 'Ханойдағы рәсімде 2025 жылғы 25 немесе 26 қазанда қол қойылды; екі күннің қайсысында екенін дереккөздер айтпайды.',
        },
      },
    ],
  },
  'cis-anticorr-2022': { steps: [{ stage: 'authorised', on: '2022-10-10', note: decree('1040') }] },
  'kz-ma-mla-2024': morocco,
  'kz-ma-extradition-2024': morocco,
  'kz-ma-transfer-2024': morocco,
  'kz-pe-mla-2024': peru,
  'kz-pe-extradition-2024': peru,
  'kz-pe-transfer-2024': peru,
  'kz-br-mla-2018': {
    events: [
      {
        on: '2025-11-26',
        note: {
          en: 'Approved by the Senate of Brazil (PDL 334/2021); promulgation was not found.',
          ru: 'Одобрен Сенатом Бразилии (PDL 334/2021); промульгация не найдена.',
          kk: 'Бразилия Сенаты мақұлдады (PDL 334/2021); промульгация табылған жоқ.',
        },
      },
    ],
  },
  'kz-ca-mla-2003': {
    steps: [{ stage: 'ratification_bill', on: '2005-01-24', note: sentToMajilis('46') }],
  },
  'kz-ir-mla-1999': {
    steps: [{ stage: 'ratification_bill', on: '2013-06-19', note: sentToMajilis('632') }],
  },
  'kz-sg-mla-2025': {
    steps: [
      { stage: 'authorised', on: '2025-08-25', note: decree('972') },
      {
        stage: 'signed',
        on: null,
        note: {
          en: 'Signed between 25 August and 9 October 2025; the day was not found.',
          ru: 'Подписан между 25 августа и 9 октября 2025 года; день не найден.',
          kk: '2025 жылғы 25 тамыз бен 9 қазан аралығында қол қойылды; күні табылған жоқ.',
        },
      },
    ],
  },
  'kz-pk-extradition-2026': { events: [{ on: '2025-10-31', note: draftApproved('1071') }] },
  'kz-qa-transfer': { steps: [{ stage: 'authorised', on: '2025-04-16', note: decree('842') }] },
  'kz-hk-extradition': { steps: [{ stage: 'authorised', on: '2026-02-18', note: decree('1178') }] },
  'kz-hk-mla': {
    steps: [
      {
        stage: 'authorised',
        on: null,
        note: {
          en: 'By a Presidential decree; its number and date were not found.',
          ru: 'Указом Президента; номер и дата не найдены.',
          kk: 'Президент Жарлығымен; нөмірі мен күні табылған жоқ.',
        },
      },
    ],
  },
  'kz-my-extradition': {
    steps: [{ stage: 'authorised', on: '2019-06-11', note: decree('68') }],
    events: [
      {
        on: '2019-11',
        note: {
          en: "The Prosecutor General's Office still spoke of a signature to come.",
          ru: 'Генеральная прокуратура ещё говорила о предстоящем подписании.',
          kk: 'Бас прокуратура әлі де алда тұрған қол қою туралы айтты.',
        },
      },
    ],
  },
};
