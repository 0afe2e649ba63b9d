// Matters that run beside the status: УПК РК Arts 560, 565, 571, 574, 587-590, 602-609, Kishinev 73, 75; read in the text
// with Law 01.07.2022 No 131-VII. Names are ours and proposed.

import { timeLimitTracks } from './time-limit-tracks.ts';
import type { Track, TrackValue } from './track.ts';

export type { Track } from './track.ts';

const notNeeded: TrackValue = {
  code: 'not_needed',
  name: { en: 'Not needed', ru: 'Не требуется', kk: 'Қажет емес' },
};

const besideTheStatus: readonly Track[] = [
  {
    code: 'original',
    name: { en: 'Original', ru: 'Оригинал', kk: 'Түпнұсқа' },
    kinds: ['mla', 'extradition', 'transfer'],
    holds: 'value',
    values: [
      notNeeded,
      { code: 'copy_sent', name: { en: 'Copy sent', ru: 'Копия направлена', kk: 'Көшірмесі жіберілді' } },
      {
        code: 'original_posted',
        name: { en: 'Original posted', ru: 'Оригинал отправлен', kk: 'Түпнұсқасы жіберілді' },
      },
      { code: 'copy_received', name: { en: 'Copy received', ru: 'Копия получена', kk: 'Көшірмесі алынды' } },
      {
        code: 'dispatch_confirmed',
        name: {
          en: 'Dispatch of the original confirmed',
          ru: 'Отправка оригинала подтверждена',
          kk: 'Түпнұсқасының жіберілгені расталды',
        },
      },
      {
        code: 'original_received',
        name: { en: 'Original received', ru: 'Оригинал получен', kk: 'Түпнұсқасы алынды' },
      },
    ],
    source: 'UPK 560(4), 560(6)',
  },
  {
    code: 'translation',
    name: { en: 'Translation', ru: 'Перевод', kk: 'Аударма' },
    kinds: ['mla', 'extradition', 'transfer'],
    holds: 'value',
    values: [
      notNeeded,
      { code: 'ordered', name: { en: 'Ordered', ru: 'Заказан', kk: 'Тапсырыс берілді' } },
      { code: 'done', name: { en: 'Done', ru: 'Выполнен', kk: 'Орындалды' } },
      { code: 'certified', name: { en: 'Certified', ru: 'Заверен', kk: 'Куәландырылды' } },
    ],
    source: 'UPK 560(3)',
  },
  {
    code: 'sanction',
    name: {
      en: "Investigating judge's sanction",
      ru: 'Санкция следственного судьи',
      kk: 'Тергеу судьясының санкциясы',
    },
    kinds: ['mla'],
    holds: 'value',
    values: [
      notNeeded,
      { code: 'sought', name: { en: 'Sought', ru: 'Испрошена', kk: 'Сұратылды' } },
      { code: 'granted', name: { en: 'Granted', ru: 'Получена', kk: 'Берілді' } },
      { code: 'denied', name: { en: 'Denied', ru: 'Отказано', kk: 'Беруден бас тартылды' } },
    ],
    source: 'UPK 565(3), 571',
  },
  {
    code: 'custody',
    name: { en: 'Custody', ru: 'Содержание под стражей', kk: 'Күзетпен ұстау' },
    kinds: ['extradition'],
    measures: ['prosecution_transfer'],
    // A refusal or a withdrawal ends the request; that the person was set free is put on record after it.
    afterEnd: true,
    holds: 'value',
    values: [
      { code: 'at_liberty', name: { en: 'At liberty', ru: 'На свободе', kk: 'Бостандықта' } },
      {
        code: 'provisional_arrest_requested',
        name: {
          en: 'Provisional custody requested',
          ru: 'Запрошено временное содержание под стражей',
          kk: 'Уақытша күзетпен ұстау сұратылды',
        },
      },
      { code: 'detained', name: { en: 'Detained', ru: 'Задержан', kk: 'Ұсталды' } },
      {
        code: 'provisional_custody',
        name: {
          en: 'Provisional custody',
          ru: 'Временное содержание под стражей',
          kk: 'Уақытша күзетпен ұстау',
        },
      },
      {
        code: 'extradition_arrest',
        name: { en: 'Extradition arrest', ru: 'Экстрадиционный арест', kk: 'Экстрадициялық қамақ' },
      },
      { code: 'released', name: { en: 'Released', ru: 'Освобождён', kk: 'Босатылды' } },
    ],
    source: 'UPK 587-589, 600',
  },
  {
    code: 'foreignOrderExpiry',
    name: {
      en: "Expiry of the requesting State's detention order",
      ru: 'Истечение срока решения запрашивающей стороны о заключении под стражу',
      kk: 'Сұрау салушы тараптың күзетпен ұстау туралы шешімі мерзімінің өтуі',
    },
    kinds: ['extradition'],
    holds: 'date',
    values: [],
    source: 'KISHINEV 73, 75(г)',
  },
  {
    code: 'consent',
    name: { en: "Person's consent", ru: 'Согласие лица', kk: 'Адамның келісімі' },
    kinds: ['transfer'],
    measures: ['temporary_transfer'],
    holds: 'value',
    values: [
      { code: 'not_asked', name: { en: 'Not asked', ru: 'Не запрошено', kk: 'Сұралмады' } },
      { code: 'given', name: { en: 'Given', ru: 'Дано', kk: 'Берілді' } },
      { code: 'refused', name: { en: 'Refused', ru: 'Не дано', kk: 'Берілмеді' } },
      { code: 'withdrawn', name: { en: 'Withdrawn', ru: 'Отозвано', kk: 'Қайтарып алынды' } },
    ],
    source: 'UPK 574(5), 603(1), 607(1)',
  },
  {
    code: 'asylum',
    name: { en: 'Asylum', ru: 'Убежище', kk: 'Пана' },
    kinds: ['extradition'],
    direction: 'incoming',
    holds: 'value',
    values: [
      { code: 'none', name: { en: 'Not sought', ru: 'Не испрашивалось', kk: 'Сұралмаған' } },
      { code: 'pending', name: { en: 'Pending', ru: 'Рассматривается', kk: 'Қаралуда' } },
      { code: 'granted', name: { en: 'Granted', ru: 'Предоставлено', kk: 'Берілді' } },
      {
        code: 'refused_final',
        name: { en: 'Finally refused', ru: 'Окончательно отказано', kk: 'Түпкілікті бас тартылды' },
      },
    ],
    source: 'UPK 590(1)(4); REFUGEE 8(1)(5)',
  },
  {
    code: 'kzRole',
    name: {
      en: "Kazakhstan's part in the transfer",
      ru: 'Роль Казахстана в передаче',
      kk: 'Қазақстанның берудегі рөлі',
    },
    kinds: ['transfer'],
    holds: 'value',
    values: [
      {
        code: 'sentencing',
        name: { en: 'Sentencing State', ru: 'Государство вынесения приговора', kk: 'Үкім шығарған мемлекет' },
      },
      {
        code: 'administering',
        name: {
          en: 'Administering State',
          ru: 'Государство исполнения приговора',
          kk: 'Үкімді орындайтын мемлекет',
        },
      },
    ],
    source: 'UPK 602-606, 607-609',
  },
  {
    code: 'executionByAct',
    name: { en: 'Execution of each act', ru: 'Исполнение каждого действия', kk: 'Әрбір әрекеттің орындалуы' },
    kinds: ['mla'],
    holds: 'value',
    values: [
      { code: 'pending', name: { en: 'Pending', ru: 'Исполняется', kk: 'Орындалуда' } },
      { code: 'done', name: { en: 'Done', ru: 'Исполнено', kk: 'Орындалды' } },
      { code: 'refused', name: { en: 'Refused', ru: 'Отказано', kk: 'Бас тартылды' } },
      {
        code: 'impossible',
        name: { en: 'Impossible', ru: 'Невозможно исполнить', kk: 'Орындау мүмкін емес' },
      },
    ],
    source: 'UPK 567, 570; KISHINEV 64',
  },
];

export const tracks: readonly Track[] = [...besideTheStatus, ...timeLimitTracks];
