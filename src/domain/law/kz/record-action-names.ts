import type { Text } from '../../text.ts';

/** Names of the records that stand beside the status; ours and proposed, terms from the glossary. */
export const recordActionNames = {
  record_assurance: { en: 'Record an assurance', ru: 'Внести гарантию', kk: 'Кепілдікті енгізу' },
  follow_assurance: {
    en: 'Record what became of an assurance',
    ru: 'Отметить соблюдение гарантии',
    kk: 'Кепілдіктің сақталуын белгілеу',
  },
  record_condition: {
    en: 'Record a condition or a limit on use',
    ru: 'Внести условие или ограничение использования',
    kk: 'Шартты немесе пайдалану шектеуін енгізу',
  },
  answer_condition: {
    en: 'Accept or decline a condition',
    ru: 'Принять или отклонить условие',
    kk: 'Шартты қабылдау немесе қабылдамау',
  },
  follow_condition: {
    en: 'Record what became of a condition',
    ru: 'Отметить исполнение условия',
    kk: 'Шарттың орындалуын белгілеу',
  },
  record_charge: {
    en: 'Record a new charge against the surrendered person',
    ru: 'Внести новое обвинение выданного лица',
    kk: 'Ұстап берілген адамға тағылған жаңа айыпты енгізу',
  },
  record_onward_extradition: {
    en: 'Record an extradition to a third State',
    ru: 'Внести передачу третьему государству',
    kk: 'Үшінші мемлекетке беруді енгізу',
  },
  record_specialty_consent: {
    en: 'Record the consent of the State that surrendered the person',
    ru: 'Внести согласие выдавшего государства',
    kk: 'Ұстап берген мемлекеттің келісімін енгізу',
  },
  record_liberty: {
    en: 'Record the end of proceedings, release or departure',
    ru: 'Отметить окончание производства, освобождение или выезд лица',
    kk: 'Іс жүргізудің аяқталуын, босатылуын немесе кетуін белгілеу',
  },
  record_asset: { en: 'Record property', ru: 'Внести имущество', kk: 'Мүлікті енгізу' },
  record_asset_amount: {
    en: 'Record an amount traced, frozen, confiscated, returned or shared',
    ru: 'Внести сумму: выявлено, арестовано, конфисковано, возвращено, разделено',
    kk: 'Соманы енгізу: анықталды, тыйым салынды, тәркіленді, қайтарылды, бөлінді',
  },
} as const satisfies Record<string, Text>;
