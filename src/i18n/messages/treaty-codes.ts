import type { Text } from '../../domain/text.ts';
import type { BasisVerdict, Because, Channel } from '../../domain/treaties/basis-question.ts';
import type { ProvisionKey } from '../../domain/treaties/provision-fields.ts';
import type { Confidence, TreatyParty, TreatyStatus } from '../../domain/treaties/treaty.ts';

export const treatyStatusNames: Readonly<Record<TreatyStatus, Text>> = {
  in_force: { en: 'In force', ru: 'Действует', kk: 'Қолданыста' },
  ratified_not_in_force: {
    en: 'Ratified, not in force',
    ru: 'Ратифицирован, не вступил в силу',
    kk: 'Ратификацияланған, күшіне енбеген',
  },
  signed: {
    en: 'Signed, not in force',
    ru: 'Подписан, не вступил в силу',
    kk: 'Қол қойылған, күшіне енбеген',
  },
  not_signed: { en: 'Not signed', ru: 'Не подписан', kk: 'Қол қойылмаған' },
  invited: { en: 'Invited to accede', ru: 'Приглашён присоединиться', kk: 'Қосылуға шақырылған' },
  not_party: { en: 'Kazakhstan is not a party', ru: 'Казахстан не участвует', kk: 'Қазақстан қатысушы емес' },
  terminated: { en: 'Terminated', ru: 'Прекращён', kk: 'Қолданылуы тоқтатылған' },
  unknown: { en: 'Status not known', ru: 'Статус неизвестен', kk: 'Мәртебесі белгісіз' },
  conflicting: { en: 'Sources disagree', ru: 'Источники расходятся', kk: 'Дереккөздер бір-біріне қайшы' },
};

export const confidenceNames: Readonly<Record<Confidence, Text>> = {
  high: { en: 'High', ru: 'Высокая', kk: 'Жоғары' },
  medium: { en: 'Medium', ru: 'Средняя', kk: 'Орташа' },
  low: { en: 'Low', ru: 'Низкая', kk: 'Төмен' },
};

export const partyStatusNames: Readonly<Record<TreatyParty['status'], Text>> = {
  party: { en: 'Party', ru: 'Участник', kk: 'Қатысушы' },
  signatory: { en: 'Signatory', ru: 'Подписавшее государство', kk: 'Қол қойған мемлекет' },
  withdrawn: { en: 'Withdrawn', ru: 'Вышло', kk: 'Шыққан' },
};

export const countedNames: Readonly<Record<'yes' | 'likely' | 'unclear' | 'no', Text>> = {
  yes: { en: 'Yes', ru: 'Да', kk: 'Иә' },
  likely: { en: 'Likely', ru: 'Вероятно', kk: 'Ықтимал' },
  unclear: { en: 'Unclear', ru: 'Неясно', kk: 'Анық емес' },
  no: { en: 'No', ru: 'Нет', kk: 'Жоқ' },
};

export const verdictNames: Readonly<Record<BasisVerdict, Text>> = {
  treaty: { en: 'Treaty in force', ru: 'Действующий договор', kk: 'Қолданыстағы шарт' },
  treaty_unconfirmed: {
    en: 'Treaty, entry into force not confirmed',
    ru: 'Договор, вступление в силу не подтверждено',
    kk: 'Шарт, күшіне енгені расталмаған',
  },
  offence_specific: {
    en: 'Convention limited to certain offences',
    ru: 'Конвенция, ограниченная видами преступлений',
    kk: 'Белгілі бір қылмыстармен шектелген конвенция',
  },
  reciprocity: {
    en: 'No treaty: reciprocity',
    ru: 'Договора нет: взаимность',
    kk: 'Шарт жоқ: өзара түсіністік',
  },
};

/** Why a treaty is no basis here. */
export const becauseNames: Readonly<Record<Because, Text>> = {
  not_signed: { en: 'not signed', ru: 'не подписан', kk: 'қол қойылмаған' },
  signed_not_in_force: {
    en: 'signed but not in force',
    ru: 'подписан, но не вступил в силу',
    kk: 'қол қойылған, бірақ күшіне енбеген',
  },
  ratified_not_in_force: {
    en: 'ratified but not in force',
    ru: 'ратифицирован, но не вступил в силу',
    kk: 'ратификацияланған, бірақ күшіне енбеген',
  },
  invited: {
    en: 'Kazakhstan is only invited to accede',
    ru: 'Казахстан лишь приглашён присоединиться',
    kk: 'Қазақстан қосылуға шақырылған ғана',
  },
  not_party: { en: 'Kazakhstan is not a party', ru: 'Казахстан не участвует', kk: 'Қазақстан қатысушы емес' },
  home_status_unknown: {
    en: "Kazakhstan's own status is not known",
    ru: 'положение самого Казахстана неизвестно',
    kk: 'Қазақстанның өз мәртебесі белгісіз',
  },
  other_party_not_bound: {
    en: 'the other State is not bound',
    ru: 'другое государство не связано договором',
    kk: 'екінші мемлекет шартпен байланысты емес',
  },
  other_party_unknown: {
    en: 'whether the other State is bound is not known',
    ru: 'участие другого государства неизвестно',
    kk: 'екінші мемлекеттің қатысуы белгісіз',
  },
  kind_not_covered: {
    en: 'it covers another kind of help',
    ru: 'он о другом виде помощи',
    kk: 'көмектің басқа түріне қатысты',
  },
  offence_not_given: {
    en: 'it depends on the offence, and none is given',
    ru: 'зависит от вида преступления, а он не указан',
    kk: 'қылмыс түріне байланысты, ал ол көрсетілмеген',
  },
  offence_not_covered: {
    en: 'the offence is outside the convention',
    ru: 'преступление вне действия конвенции',
    kk: 'қылмыс конвенция аясынан тыс',
  },
  offence_before_treaty: {
    en: 'the offence is older than the treaty allows',
    ru: 'преступление совершено раньше, чем допускает договор',
    kk: 'қылмыс шарт жол беретін мерзімнен бұрын жасалған',
  },
  superseded: {
    en: 'replaced between these two States',
    ru: 'заменён между этими двумя государствами',
    kk: 'осы екі мемлекет арасында ауыстырылған',
  },
  terminated: { en: 'terminated', ru: 'прекращён', kk: 'қолданылуы тоқтатылған' },
  not_yet_on_date: {
    en: 'not in force on that day',
    ru: 'на эту дату ещё не действует',
    kk: 'бұл күні әлі күшіне енбеген',
  },
  not_a_request_basis: {
    en: 'no request can rest on it',
    ru: 'запрос на нём основать нельзя',
    kk: 'сұрау салуға негіз бола алмайды',
  },
};

/** What is told of a treaty's text, by the key it is recorded under. */
export const provisionNames: Readonly<Record<ProvisionKey, Text>> = {
  entry_into_force_clause: { en: 'Entry into force', ru: 'Вступление в силу', kk: 'Күшіне енуі' },
  central_authority_kz: {
    en: 'Central authority of Kazakhstan',
    ru: 'Центральный орган Казахстана',
    kk: 'Қазақстанның орталық органы',
  },
  central_authority_other: {
    en: 'Central authority of the other State',
    ru: 'Центральный орган другого государства',
    kk: 'Екінші мемлекеттің орталық органы',
  },
  channel: { en: 'Channel', ru: 'Канал сношений', kk: 'Қатынас жолы' },
  languages: { en: 'Languages', ru: 'Языки', kk: 'Тілдері' },
  certification: { en: 'Certification', ru: 'Заверение документов', kk: 'Құжаттарды куәландыру' },
  required_contents: { en: 'Required contents', ru: 'Обязательное содержание', kk: 'Міндетті мазмұны' },
  provisional_arrest: {
    en: 'Provisional custody (arrest)',
    ru: 'Временное содержание под стражей',
    kk: 'Уақытша күзетпен ұстау',
  },
  additional_information: {
    en: 'Additional information',
    ru: 'Дополнительные сведения',
    kk: 'Қосымша мәліметтер',
  },
  takeover: {
    en: 'Surrender: term to take over',
    ru: 'Передача лица: срок приёма',
    kk: 'Адамды беру: қабылдау мерзімі',
  },
  temporary_surrender: { en: 'Temporary surrender', ru: 'Временная выдача', kk: 'Адамды уақытша ұстап беру' },
  specialty_leave: {
    en: 'Specialty: term to leave',
    ru: 'Пределы уголовной ответственности: срок для выезда',
    kk: 'Қылмыстық жауаптылық шегі: елден кету мерзімі',
  },
  other: { en: 'Other time limits', ru: 'Иные сроки', kk: 'Өзге мерзімдер' },
  thresholds: { en: 'Thresholds', ru: 'Пороги наказания', kk: 'Жаза шектері' },
  own_nationals: { en: 'Own nationals', ru: 'Собственные граждане', kk: 'Өз азаматтары' },
  death_penalty: { en: 'Death penalty', ru: 'Смертная казнь', kk: 'Өлім жазасы' },
  refusal_grounds: { en: 'Grounds for refusal', ru: 'Основания для отказа', kk: 'Бас тарту негіздері' },
  dual_criminality: {
    en: 'Dual criminality',
    ru: 'Двойная криминальность',
    kk: 'Іс-әрекетті екі тараптың да қылмыс деп тануы',
  },
  consent_required: { en: 'Consent', ru: 'Согласие', kk: 'Келісім' },
  simplified_procedure: { en: 'Simplified procedure', ru: 'Упрощённый порядок', kk: 'Жеңілдетілген тәртіп' },
  video_link: { en: 'Video link', ru: 'Видеосвязь', kk: 'Бейнебайланыс' },
  asset_provisions: { en: 'Assets', ru: 'Активы', kk: 'Активтер' },
  retroactive: { en: 'Retroactive effect', ru: 'Обратное действие', kk: 'Кері күші' },
  relation_clause: {
    en: 'Relation to other treaties',
    ru: 'Соотношение с другими договорами',
    kk: 'Басқа шарттармен арақатынасы',
  },
  termination: { en: 'Termination', ru: 'Прекращение действия', kk: 'Қолданылуын тоқтату' },
};

export const channelNames: Readonly<Record<Channel, Text>> = {
  central_authorities: {
    en: 'Between the central authorities',
    ru: 'Между центральными органами',
    kk: 'Орталық органдар арасында',
  },
  diplomatic: { en: 'Diplomatic channel', ru: 'Дипломатический канал', kk: 'Дипломатиялық жол' },
  central_or_diplomatic: {
    en: 'Between the central authorities or through the diplomatic channel',
    ru: 'Между центральными органами или по дипломатическим каналам',
    kk: 'Орталық органдар арасында немесе дипломатиялық жолмен',
  },
};
