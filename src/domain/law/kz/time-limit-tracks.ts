// Matters that time limits run from or wait for and that no step of a machine says: УПК РК Arts 107, 574, 575, 581, 582,
// 587, 588, 592, 600 and the treaties named with each. Names are ours and proposed.

import type { Track } from './track.ts';

const sent = { code: 'sent', name: { en: 'Sent', ru: 'Направлено', kk: 'Жіберілді' } };
const received = { code: 'received', name: { en: 'Received', ru: 'Получено', kk: 'Алынды' } };

const custodyTracks: readonly Track[] = [
  {
    code: 'judge',
    name: {
      en: 'Before the investigating judge',
      ru: 'У следственного судьи',
      kk: 'Тергеу судьясында',
    },
    kinds: ['extradition'],
    direction: 'incoming',
    statuses: ['person_detained', 'arrest_pending'],
    holds: 'value',
    values: [
      {
        code: 'petition_filed',
        name: {
          en: 'Petition for provisional custody filed',
          ru: 'Ходатайство о временном содержании под стражей внесено',
          kk: 'Уақытша күзетпен ұстау туралы өтінішхат енгізілді',
        },
      },
      {
        code: 'person_brought',
        name: {
          en: 'Person brought before the judge',
          ru: 'Лицо доставлено к следственному судье',
          kk: 'Адам тергеу судьясына жеткізілді',
        },
      },
    ],
    source: 'UPK 587(4)(1), 588(1)',
  },
  {
    code: 'arrestNotice',
    name: {
      en: 'Notice of custody to the requesting State',
      ru: 'Уведомление запрашивающей стороны о заключении под стражу',
      kk: 'Сұрау салушы тарапқа күзетпен қамауға алу туралы хабарлама',
    },
    kinds: ['extradition'],
    holds: 'value',
    values: [sent, received],
    source: 'UPK 588(6); CN_EXT 11(4)',
  },
  {
    code: 'custodyNotice',
    name: {
      en: 'Notice by the place of custody that the term ends',
      ru: 'Уведомление администрации об истечении срока содержания под стражей',
      kk: 'Әкімшіліктің күзетпен ұстау мерзімінің аяқталуы туралы хабарламасы',
    },
    kinds: ['extradition'],
    direction: 'incoming',
    holds: 'value',
    values: [{ code: 'given', name: { en: 'Given', ru: 'Поступило', kk: 'Түсті' } }],
    source: 'UPK 588(7), 589(8)',
  },
  {
    code: 'arrestComplaint',
    name: {
      en: "Complaint against the judge's ruling",
      ru: 'Жалоба на постановление судьи',
      kk: 'Судья қаулысына шағым',
    },
    kinds: ['extradition'],
    direction: 'incoming',
    statuses: ['provisional_custody', 'received', 'arrest_pending', 'extradition_check', 'info_requested'],
    holds: 'value',
    values: [
      { code: 'filed', name: { en: 'Filed', ru: 'Подана', kk: 'Берілді' } },
      {
        code: 'at_regional_court',
        name: {
          en: 'Received by the regional court',
          ru: 'Поступила в областной суд',
          kk: 'Облыстық сотқа түсті',
        },
      },
      { code: 'decided', name: { en: 'Decided', ru: 'Рассмотрена', kk: 'Қаралды' } },
    ],
    source: 'UPK 107(2), 107(5)',
  },
  {
    code: 'releaseNotice',
    name: {
      en: 'Release for want of information',
      ru: 'Освобождение из-за непредставления сведений',
      kk: 'Мәліметтердің ұсынылмауына байланысты босату',
    },
    kinds: ['extradition'],
    afterEnd: true,
    statuses: [
      'received',
      'extradition_check',
      'info_requested',
      'acknowledged',
      'released_no_request',
      'refused',
      'withdrawn',
      'lapsed',
    ],
    holds: 'value',
    values: [
      {
        code: 'released',
        name: { en: 'Person released', ru: 'Лицо освобождено', kk: 'Адам босатылды' },
      },
      {
        code: 'sent',
        name: {
          en: 'Other State told of the release',
          ru: 'Другая сторона уведомлена об освобождении',
          kk: 'Екінші тарапқа босату туралы хабарланды',
        },
      },
    ],
    source: 'IT_EXT 8(3); RS_EXT 8(3)',
  },
];

const decisionTracks: readonly Track[] = [
  {
    code: 'decisionCopy',
    name: {
      en: 'Copy of the extradition decision',
      ru: 'Копия постановления о выдаче',
      kk: 'Ұстап беру туралы қаулының көшірмесі',
    },
    kinds: ['extradition'],
    direction: 'incoming',
    statuses: ['decision_served', 'appeal_pending'],
    holds: 'value',
    values: [
      {
        code: 'handed',
        name: { en: 'Handed to the person', ru: 'Вручена лицу', kk: 'Адамға табыс етілді' },
      },
    ],
    source: 'UPK 591(3), 592(1)',
  },
  {
    code: 'appealPapers',
    name: {
      en: 'Complaint to the Supreme Court',
      ru: 'Жалоба в Верховный Суд',
      kk: 'Жоғарғы Сотқа шағым',
    },
    kinds: ['extradition'],
    direction: 'incoming',
    statuses: ['decision_served', 'appeal_pending', 'appeal_suspended'],
    holds: 'value',
    values: [
      {
        code: 'at_custody',
        name: {
          en: 'Received by the place of custody',
          ru: 'Поступила администрации места содержания под стражей',
          kk: 'Күзетпен ұстау орнының әкімшілігіне түсті',
        },
      },
      {
        code: 'forwarded',
        name: {
          en: 'Forwarded to the Supreme Court',
          ru: 'Направлена в Верховный Суд',
          kk: 'Жоғарғы Сотқа жіберілді',
        },
      },
      {
        code: 'pgo_notified',
        name: {
          en: "Prosecutor General's Office notified",
          ru: 'Генеральная прокуратура уведомлена',
          kk: 'Бас прокуратураға хабарланды',
        },
      },
      {
        code: 'at_supreme_court',
        name: {
          en: 'Received by the Supreme Court',
          ru: 'Поступила в Верховный Суд',
          kk: 'Жоғарғы Сотқа түсті',
        },
      },
      {
        code: 'materials_sent',
        name: {
          en: 'Materials sent to the Supreme Court',
          ru: 'Материалы направлены в Верховный Суд',
          kk: 'Материалдар Жоғарғы Сотқа жіберілді',
        },
      },
    ],
    source: 'UPK 592(2)-(4)',
  },
  {
    code: 'refusalNotice',
    name: {
      en: 'Notice of the refusal and its grounds',
      ru: 'Сообщение об отказе и его основаниях',
      kk: 'Бас тарту және оның негіздері туралы хабарлама',
    },
    kinds: ['extradition'],
    direction: 'incoming',
    measures: ['prosecution_transfer'],
    statuses: ['refused'],
    afterEnd: true,
    holds: 'value',
    values: [sent],
    source: 'KISHINEV 89(3), 102(3)',
  },
];

const surrenderTracks: readonly Track[] = [
  {
    code: 'grantNotice',
    name: {
      en: 'Notice of the grant to the requesting State',
      ru: 'Сообщение запрашивающей стороне о разрешении выдачи',
      kk: 'Сұрау салушы тарапқа ұстап беруге рұқсат етілгені туралы хабарлама',
    },
    kinds: ['extradition'],
    statuses: [
      'decision_served',
      'appeal_pending',
      'final',
      'surrender_deferred',
      'handover',
      'decision_reported',
      'granted',
      'granted_deferred',
      'surrender_planned',
    ],
    holds: 'value',
    values: [sent, received],
    source: 'IT_EXT 14(2); BR_EXT 13(3); RS_EXT 14(2); MONTEVIDEO 11',
  },
  {
    code: 'agreedHandover',
    name: {
      en: 'Agreed date of handover',
      ru: 'Согласованная дата передачи',
      kk: 'Берудің келісілген күні',
    },
    kinds: ['extradition'],
    statuses: [
      'decision_served',
      'appeal_pending',
      'final',
      'surrender_deferred',
      'handover',
      'decision_reported',
      'granted',
      'granted_deferred',
      'surrender_planned',
    ],
    holds: 'date',
    values: [],
    source: 'KISHINEV 82(2); UA_EXT 15(1); ES_EXT 11(2); CN_EXT 12(2)',
  },
  {
    code: 'temporarySurrenderEnd',
    name: {
      en: 'Agreed end of the temporary surrender',
      ru: 'Согласованное окончание временной выдачи',
      kk: 'Уақытша ұстап берудің келісілген аяқталуы',
    },
    kinds: ['extradition'],
    statuses: ['temporarily_surrendered'],
    holds: 'date',
    values: [],
    source: 'UPK 581(2)-(3), 593(5)',
  },
  {
    code: 'temporarySurrenderPapers',
    name: {
      en: 'Papers to extend the temporary surrender',
      ru: 'Документы о продлении временной выдачи',
      kk: 'Уақытша ұстап беруді ұзарту туралы құжаттар',
    },
    kinds: ['extradition'],
    direction: 'outgoing',
    statuses: ['temporarily_surrendered'],
    holds: 'value',
    values: [
      {
        code: 'at_pgo',
        name: {
          en: "At the Prosecutor General's Office",
          ru: 'В Генеральной прокуратуре',
          kk: 'Бас прокуратурада',
        },
      },
    ],
    source: 'UPK 581(3)',
  },
  {
    code: 'transit',
    name: {
      en: 'Unscheduled landing in transit',
      ru: 'Незапланированная посадка при транзитной перевозке',
      kk: 'Транзиттік тасымалдау кезінде жоспардан тыс қону',
    },
    kinds: ['extradition', 'transfer'],
    holds: 'value',
    values: [
      { code: 'landed', name: { en: 'Landed', ru: 'Посадка совершена', kk: 'Қонды' } },
      {
        code: 'request_arrived',
        name: {
          en: 'Transit request arrived',
          ru: 'Запрос о транзитной перевозке поступил',
          kk: 'Транзиттік тасымалдау туралы сұрау салу түсті',
        },
      },
      {
        code: 'moved_on',
        name: {
          en: 'Moved on or released',
          ru: 'Отправлено дальше или освобождено',
          kk: 'Әрі қарай жөнелтілді немесе босатылды',
        },
      },
    ],
    source: 'KR_EXT 17(3); VN_EXT 17(4)',
  },
  {
    code: 'oralSearch',
    name: {
      en: 'Oral request for a search',
      ru: 'Устный запрос о розыске',
      kk: 'Іздестіру туралы ауызша сұрау салу',
    },
    kinds: ['extradition'],
    statuses: [
      'person_detained',
      'provisional_custody',
      'received',
      'draft',
      'signed',
      'sent_copy',
      'sent',
      'acknowledged',
    ],
    holds: 'value',
    values: [
      { code: 'made', name: { en: 'Made', ru: 'Заявлен', kk: 'Мәлімделді' } },
      {
        code: 'confirmed',
        name: { en: 'Confirmed in writing', ru: 'Подтверждён письменно', kk: 'Жазбаша расталды' },
      },
    ],
    source: 'CIS_SEARCH 5(2)(г)',
  },
];

const assistanceTracks: readonly Track[] = [
  {
    code: 'competence',
    name: {
      en: 'Competence of the authority addressed',
      ru: 'Компетентность органа, в который поступил запрос',
      kk: 'Сұрау салу түскен органның құзыреті',
    },
    kinds: ['mla'],
    direction: 'incoming',
    statuses: ['received', 'registered'],
    holds: 'value',
    values: [
      { code: 'not_competent', name: { en: 'Not competent', ru: 'Некомпетентен', kk: 'Құзыретті емес' } },
    ],
    source: 'KISHINEV 8(2)',
  },
  {
    code: 'jitProposal',
    name: {
      en: 'Proposal of a joint investigation team',
      ru: 'Предложение о создании совместной группы',
      kk: 'Бірлескен топ құру туралы ұсыныс',
    },
    kinds: [],
    measures: ['jit'],
    holds: 'value',
    values: [received, { code: 'answered', name: { en: 'Answered', ru: 'Ответ дан', kk: 'Жауап берілді' } }],
    source: 'KISHINEV 63(3)',
  },
  {
    code: 'prosecutionRequest',
    name: {
      en: 'Request to take over the prosecution',
      ru: 'Поручение об уголовном преследовании',
      kk: 'Қылмыстық қудалау туралы тапсырма',
    },
    kinds: [],
    measures: ['prosecution_transfer'],
    holds: 'value',
    values: [received],
    source: 'UPK 600(3); KISHINEV 93(4)',
  },
  {
    code: 'summonedPerson',
    name: { en: 'Summoned person', ru: 'Вызванное лицо', kk: 'Шақырылған адам' },
    kinds: [],
    measures: ['summons', 'hearing_witness', 'hearing_victim', 'hearing_expert'],
    afterEnd: true,
    holds: 'value',
    values: [
      {
        code: 'not_needed',
        name: {
          en: 'Told that presence is no longer needed',
          ru: 'Уведомлено, что присутствие более не требуется',
          kk: 'Қатысу бұдан әрі қажет еместігі хабарланды',
        },
      },
      { code: 'left', name: { en: 'Left', ru: 'Покинуло государство', kk: 'Мемлекеттен кетті' } },
    ],
    source: 'UPK 575(3)',
  },
  {
    code: 'appearance',
    name: { en: 'Date of appearance', ru: 'Дата явки', kk: 'Келу күні' },
    kinds: [],
    measures: ['summons', 'service_documents'],
    holds: 'date',
    values: [],
    source: 'treaty',
  },
  {
    code: 'transferredPerson',
    name: {
      en: 'Temporarily transferred person',
      ru: 'Временно переданное лицо',
      kk: 'Уақытша берілген адам',
    },
    kinds: [],
    measures: ['temporary_transfer'],
    afterEnd: true,
    holds: 'value',
    values: [
      { code: 'arrived', name: { en: 'Arrived', ru: 'Прибыло', kk: 'Келді' } },
      { code: 'returned', name: { en: 'Returned', ru: 'Возвращено', kk: 'Қайтарылды' } },
    ],
    source: 'UPK 574(2); IAMLA 20(e)',
  },
  {
    code: 'temporaryTransferEnd',
    name: {
      en: 'Agreed end of the temporary transfer',
      ru: 'Согласованное окончание временной передачи',
      kk: 'Уақытша берудің келісілген аяқталуы',
    },
    kinds: [],
    measures: ['temporary_transfer'],
    holds: 'date',
    values: [],
    source: 'UPK 574(2)',
  },
  {
    code: 'temporaryTransferPetition',
    name: {
      en: 'Petition to extend the temporary transfer',
      ru: 'Ходатайство о продлении временной передачи',
      kk: 'Уақытша беруді ұзарту туралы өтінішхат',
    },
    kinds: [],
    measures: ['temporary_transfer'],
    holds: 'value',
    values: [
      {
        code: 'at_central_authority',
        name: {
          en: 'At the central authority',
          ru: 'В центральном органе',
          kk: 'Орталық органда',
        },
      },
    ],
    source: 'UPK 574(2)',
  },
];

export const timeLimitTracks: readonly Track[] = [
  ...custodyTracks,
  ...decisionTracks,
  ...surrenderTracks,
  ...assistanceTracks,
];
