import type { Text } from '../text.ts';
import type { Because } from './basis-question.ts';
import { dateInWords } from './date-in-words.ts';

/** Why a treaty cannot carry the request, for the person who must choose another basis. Proposed wording. */
const texts: Readonly<Record<Because, Text>> = {
  not_signed: {
    en: 'Not signed as far as any source shows; signing may have been authorised. Choose another basis.',
    ru: 'Подписание не найдено ни в одном источнике; возможно, лишь разрешено подписать. Выберите другое основание.',
    kk: 'Қол қойылғаны бірде-бір дереккөзден табылған жоқ; тек қол қоюға рұқсат берілген болуы мүмкін. Басқа негізді таңдаңыз.',
  },
  signed_not_in_force: {
    en: 'Signed, but not in force. Choose another basis.',
    ru: 'Подписан, но не вступил в силу. Выберите другое основание.',
    kk: 'Қол қойылған, бірақ күшіне енбеген. Басқа негізді таңдаңыз.',
  },
  ratified_not_in_force: {
    en: 'Ratified by our side, but not in force. Choose another basis.',
    ru: 'Ратифицирован нашей стороной, но не вступил в силу. Выберите другое основание.',
    kk: 'Біздің тарап ратификациялаған, бірақ күшіне енбеген. Басқа негізді таңдаңыз.',
  },
  invited: {
    en: 'Our State has only been invited to accede; no accession was found. Choose another basis.',
    ru: 'Наше государство лишь приглашено присоединиться; присоединение не найдено. Выберите другое основание.',
    kk: 'Біздің мемлекет қосылуға тек шақырылған; қосылғаны табылған жоқ. Басқа негізді таңдаңыз.',
  },
  not_party: {
    en: 'Our State is not a party. Choose another basis.',
    ru: 'Наше государство не участвует. Выберите другое основание.',
    kk: 'Біздің мемлекет қатысушы емес. Басқа негізді таңдаңыз.',
  },
  home_status_unknown: {
    en: 'Whether it is in force for our State was not found. Ask the treaty officer, or choose another basis.',
    ru: 'Действует ли для нашего государства, не установлено. Уточните у сотрудника по договорам или выберите другое основание.',
    kk: 'Біздің мемлекет үшін қолданылатыны анықталмаған. Шарттар жөніндегі қызметкерден нақтылаңыз немесе басқа негізді таңдаңыз.',
  },
  other_party_not_bound: {
    en: 'The other State is not bound by it. Choose another basis.',
    ru: 'Другое государство им не связано. Выберите другое основание.',
    kk: 'Екінші мемлекет онымен байланысты емес. Басқа негізді таңдаңыз.',
  },
  other_party_unknown: {
    en: 'Whether the other State is bound was not found; the party list may be incomplete. Check with the depositary, or choose another basis.',
    ru: 'Связано ли другое государство, не установлено; список участников может быть неполным. Проверьте у депозитария или выберите другое основание.',
    kk: 'Екінші мемлекеттің байланысты екені анықталмаған; қатысушылар тізімі толық болмауы мүмкін. Депозитарийден тексеріңіз немесе басқа негізді таңдаңыз.',
  },
  kind_not_covered: {
    en: 'It does not govern this kind of assistance. Choose a treaty that does.',
    ru: 'Не регулирует этот вид помощи. Выберите договор, который его регулирует.',
    kk: 'Көмектің бұл түрін реттемейді. Оны реттейтін шартты таңдаңыз.',
  },
  offence_not_given: {
    en: 'It applies to certain offences only and no offence was given. Enter the offences to see whether it applies.',
    ru: 'Применяется только к отдельным преступлениям, а преступления не указаны. Укажите их, чтобы узнать, применим ли он.',
    kk: 'Тек жекелеген қылмыстарға қолданылады, ал қылмыстар көрсетілмеген. Қолданылатынын білу үшін оларды көрсетіңіз.',
  },
  offence_not_covered: {
    en: 'It applies to certain offences only, and none of those given is among them. Choose another basis.',
    ru: 'Применяется только к отдельным преступлениям, и указанных среди них нет. Выберите другое основание.',
    kk: 'Тек жекелеген қылмыстарға қолданылады, ал көрсетілгендері олардың қатарында жоқ. Басқа негізді таңдаңыз.',
  },
  offence_before_treaty: {
    en: 'The offence was committed before the treaty allows. Choose another basis.',
    ru: 'Преступление совершено раньше, чем допускает договор. Выберите другое основание.',
    kk: 'Қылмыс шарт жол беретін күннен бұрын жасалған. Басқа негізді таңдаңыз.',
  },
  superseded: {
    en: 'A later convention has replaced it between the two States. Use the later one.',
    ru: 'Между двумя государствами его заменила более поздняя конвенция. Используйте её.',
    kk: 'Екі мемлекет арасында оның орнына кейінгі конвенция қолданылады. Соны пайдаланыңыз.',
  },
  terminated: {
    en: 'It no longer applied between the two States on this day, or a source gives it as ended. Choose another basis.',
    ru: 'На указанный день между двумя государствами прекращён по данным источника. Выберите другое основание.',
    kk: 'Дереккөз бойынша көрсетілген күні екі мемлекет арасында тоқтатылған. Басқа негізді таңдаңыз.',
  },
  not_yet_on_date: {
    en: 'It was not yet in force between the two States on this day. Choose another basis.',
    ru: 'На указанный день ещё не действовал между двумя государствами. Выберите другое основание.',
    kk: 'Көрсетілген күні екі мемлекет арасында әлі қолданылмаған. Басқа негізді таңдаңыз.',
  },
  not_a_request_basis: {
    en: 'It cannot carry a request by itself: it amends, supplements or only frames cooperation. Cite the main treaty.',
    ru: 'Сам по себе не может служить основанием запроса: изменяет, дополняет или лишь задаёт рамки сотрудничества. Сошлитесь на основной договор.',
    kk: 'Өзі сұрау салуға негіз бола алмайды: өзгертеді, толықтырады немесе ынтымақтастықтың тек шеңберін белгілейді. Негізгі шартқа сілтеме жасаңыз.',
  },
};

const dateLabels: Readonly<Partial<Record<Because, Text>>> = {
  signed_not_in_force: { en: 'Signed', ru: 'Подписан', kk: 'Қол қойылған күні' },
  ratified_not_in_force: { en: 'Ratified', ru: 'Ратифицирован', kk: 'Ратификацияланған күні' },
  invited: { en: 'Invited', ru: 'Приглашение', kk: 'Шақырылған күні' },
  terminated: { en: 'Ended', ru: 'Прекращён', kk: 'Тоқтатылған күні' },
  not_yet_on_date: { en: 'Not before', ru: 'Не ранее', kk: 'Ең ерте күні' },
  offence_before_treaty: { en: 'Offences from', ru: 'Преступления с', kk: 'Қылмыстар мына күннен' },
};

/** The explanation of one `because`, with its date where one decided. */
export function becauseText(because: Because, date: string | null): Text {
  const label = dateLabels[because];
  if (date === null || label === undefined) return texts[because];
  const day = dateInWords(date);
  const text = texts[because];
  return {
    en: `${text.en} (${label.en}: ${day.en}.)`,
    ru: `${text.ru} (${label.ru}: ${day.ru}.)`,
    kk: `${text.kk} (${label.kk}: ${day.kk}.)`,
  };
}
