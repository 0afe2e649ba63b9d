import type { EntryBody, Rejecter, Topic } from '../../domain/pipeline/entry.ts';
import type { ProcessStatus } from '../../domain/pipeline/process-state.ts';
import type { Route } from '../../domain/pipeline/stages.ts';
import type { Text } from '../../domain/text.ts';

export const topicNames: Readonly<Record<Topic, Text>> = {
  legal_system: { en: 'Legal systems', ru: 'Правовые системы', kk: 'Құқықтық жүйелер' },
  constitution: { en: 'Constitution', ru: 'Конституция', kk: 'Конституция' },
  suspects_rights: {
    en: 'Rights of suspects and accused',
    ru: 'Права подозреваемых и обвиняемых',
    kk: 'Күдіктілер мен айыпталушылардың құқықтары',
  },
  other: { en: 'Other', ru: 'Иное', kk: 'Басқа' },
};

export const rejecterNames: Readonly<Record<Rejecter, Text>> = {
  home: { en: 'Our side', ru: 'Наша сторона', kk: 'Біздің тарап' },
  other_side: { en: 'The other side', ru: 'Другая сторона', kk: 'Екінші тарап' },
  unknown: { en: 'Not known', ru: 'Неизвестно', kk: 'Белгісіз' },
};

export const processStatusNames: Readonly<Record<ProcessStatus, Text>> = {
  under_way: { en: 'Under way', ru: 'В работе', kk: 'Жұмыста' },
  rejected: { en: 'Rejected', ru: 'Отклонён', kk: 'Қабылданбады' },
  in_force: { en: 'In force', ru: 'Действует', kk: 'Күшінде' },
};

export const routeNames: Readonly<Record<Route, Text>> = {
  treaty: {
    en: 'A treaty drafted with the other side',
    ru: 'Договор, проект которого готовят стороны',
    kk: 'Жобасын тараптар әзірлейтін шарт',
  },
  accession: {
    en: 'Accession to a convention',
    ru: 'Присоединение к конвенции',
    kk: 'Конвенцияға қосылу',
  },
};

export const entryNames: Readonly<Record<EntryBody['entry'], Text>> = {
  started: { en: 'Started', ru: 'Начало', kk: 'Басталды' },
  moved: { en: 'Another stage', ru: 'Переход на другую стадию', kk: 'Басқа кезеңге өту' },
  round_held: { en: 'Round of negotiations', ru: 'Раунд переговоров', kk: 'Келіссөздер раунды' },
  difference_raised: { en: 'Difference', ru: 'Разногласие', kk: 'Келіспеушілік' },
  difference_settled: {
    en: 'Difference settled',
    ru: 'Разногласие урегулировано',
    kk: 'Келіспеушілік шешілді',
  },
  rejected: { en: 'Rejected', ru: 'Отклонение', kk: 'Қабылданбады' },
  tried_again: { en: 'Tried again', ru: 'Новая попытка', kk: 'Жаңа талпыныс' },
  officer_assigned: {
    en: 'Officer assigned',
    ru: 'Назначен ответственный сотрудник',
    kk: 'Жауапты қызметкер тағайындалды',
  },
  next_step_set: { en: 'Next step', ru: 'Следующий шаг', kk: 'Келесі қадам' },
  earlier_attempts: { en: 'Earlier applications', ru: 'Прежние заявки', kk: 'Бұрынғы өтінімдер' },
  noted: { en: 'Noted', ru: 'Отмечено', kk: 'Белгіленді' },
};
