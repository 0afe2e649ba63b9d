import type { Text } from '../../text.ts';
import { recordActionNames } from './record-action-names.ts';

// Labels of the log entries that leave the status as it is. They rest on no article of the УПК РК and are proposed.

/** Names by code of the steps that no state machine holds. */
export const neutralActionNames = {
  draft_created: { en: 'Created', ru: 'Создан', kk: 'Жасалды' },
  received_from_state: {
    en: 'Submitted by the other State',
    ru: 'Представлен другой стороной',
    kk: 'Екінші тарап ұсынды',
  },
  draft_changed: { en: 'Contents changed', ru: 'Содержание изменено', kk: 'Мазмұны өзгертілді' },
  document_added: { en: 'Document added', ru: 'Документ приобщён', kk: 'Құжат қоса тіркелді' },
  confirm_basis: {
    en: 'Confirm the legal basis',
    ru: 'Подтвердить правовое основание',
    kk: 'Құқықтық негізді растау',
  },
  report_progress: {
    en: 'Report progress',
    ru: 'Сообщить о ходе исполнения',
    kk: 'Орындау барысы туралы хабарлау',
  },
  ask_question: { en: 'Ask a question', ru: 'Задать вопрос', kk: 'Сұрақ қою' },
  answer_question: { en: 'Answer the question', ru: 'Ответить на вопрос', kk: 'Сұраққа жауап беру' },
  assign: { en: 'Assign an executor', ru: 'Назначить исполнителя', kk: 'Орындаушы тағайындау' },
  release: {
    en: 'Release to the other State',
    ru: 'Открыть доступ другой стороне',
    kk: 'Екінші тарапқа қолжетімді ету',
  },
  release_document: {
    en: 'Release a document to the other State',
    ru: 'Открыть документ другой стороне',
    kk: 'Құжатты екінші тарапқа қолжетімді ету',
  },
  record_track: {
    en: 'Record the state of an accompanying matter',
    ru: 'Отметить состояние сопутствующего вопроса',
    kk: 'Ілеспе мәселенің жай-күйін белгілеу',
  },
  record_extension: {
    en: 'Record an extension of a time limit',
    ru: 'Отметить продление срока',
    kk: 'Мерзімнің ұзартылғанын белгілеу',
  },
  answer_ground: {
    en: 'Answer a ground for refusal',
    ru: 'Дать ответ по основанию для отказа',
    kk: 'Бас тарту негізі бойынша жауап беру',
  },
  note: { en: 'Add a note', ru: 'Добавить примечание', kk: 'Ескертпе қосу' },
  take_under_control: { en: 'Take under control', ru: 'Взять на контроль', kk: 'Бақылауға алу' },
  release_control: { en: 'Remove from control', ru: 'Снять с контроля', kk: 'Бақылаудан алу' },
  ...recordActionNames,
} as const satisfies Record<string, Text>;

export type NeutralAction = keyof typeof neutralActionNames;
