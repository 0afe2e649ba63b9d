import type { Text } from '../text.ts';

/** What stands against a change of the registry. Proposed wording. */
export const changeMessages = {
  nothing_changed: {
    en: 'Nothing differs from what the registry holds. Change a field, or go back.',
    ru: 'Отличий от записи реестра нет. Измените поле или вернитесь.',
    kk: 'Тізілім жазбасынан айырмашылық жоқ. Өрісті өзгертіңіз немесе артқа қайтыңыз.',
  },
  dates_out_of_order: {
    en: 'This date lies before the one it follows: signature, ratification, entry into force, end. Check both.',
    ru: 'Эта дата раньше той, за которой должна следовать: подписание, ратификация, вступление в силу, прекращение. Проверьте обе.',
    kk: 'Бұл күн өзінен бұрын келуге тиіс күннен ерте: қол қою, ратификация, күшіне ену, тоқтату. Екеуін де тексеріңіз.',
  },
  status_contradicts_date: {
    en: 'A day of entry into force and a status that says the treaty is not in force exclude each other. Correct one of them.',
    ru: 'Дата вступления в силу и статус, по которому договор не действует, исключают друг друга. Исправьте одно из них.',
    kk: 'Күшіне енген күн мен шарттың қолданыста еместігін білдіретін мәртебе бір-біріне қайшы. Біреуін түзетіңіз.',
  },
  cannot_be_confirmed: {
    en: 'The registry says that this treaty was never signed, has ended or was not joined. Correct its status first, with the source of that.',
    ru: 'По данным реестра договор не подписан, прекращён или Казахстан в нём не участвует. Сначала исправьте статус с указанием источника.',
    kk: 'Тізілім бойынша шартқа қол қойылмаған, оның қолданылуы тоқтатылған немесе Қазақстан оған қатыспайды. Алдымен мәртебесін дереккөзін көрсетіп түзетіңіз.',
  },
  day_needed: {
    en: 'For another party of a convention the day of entry into force is needed. Enter it from the source.',
    ru: 'Для другого участника конвенции нужна дата вступления в силу. Укажите её по источнику.',
    kk: 'Конвенцияның басқа қатысушысы үшін күшіне енген күні қажет. Оны дереккөз бойынша көрсетіңіз.',
  },
  already_confirmed: {
    en: 'The registry holds this as confirmed already, with the same day. Nothing needs confirming.',
    ru: 'Это уже подтверждено в реестре с той же датой. Подтверждать нечего.',
    kk: 'Бұл тізілімде дәл осы күнмен расталған. Растайтын ештеңе жоқ.',
  },
  one_other_party: {
    en: 'A bilateral treaty has exactly one other party. Name it once.',
    ru: 'У двустороннего договора ровно один другой участник. Укажите его один раз.',
    kk: 'Екіжақты шарттың дәл бір ғана басқа қатысушысы болады. Оны бір рет көрсетіңіз.',
  },
  source_in_the_future: {
    en: 'The source cannot be of a later day than today. Correct its date.',
    ru: 'Источник не может быть датирован позже сегодняшнего дня. Исправьте дату.',
    kk: 'Дереккөз бүгінгі күннен кеш болуы мүмкін емес. Күнін түзетіңіз.',
  },
  verified_in_the_future: {
    en: 'This day has not come yet. Give the day on which somebody made sure of it.',
    ru: 'Этот день ещё не наступил. Укажите день, когда сведения были проверены.',
    kk: 'Бұл күн әлі келген жоқ. Мәліметтер тексерілген күнді көрсетіңіз.',
  },
  not_a_party: {
    en: 'This treaty is with another State. Confirm its entry into force for that State, or choose another treaty.',
    ru: 'Этот договор заключён с другим государством. Подтвердите его вступление в силу для этого государства или выберите другой договор.',
    kk: 'Бұл шарт басқа мемлекетпен жасалған. Оның сол мемлекет үшін күшіне енгенін растаңыз немесе басқа шартты таңдаңыз.',
  },
  id_taken: {
    en: 'A treaty with this identifier stands in the registry already. Correct that one, or choose another identifier.',
    ru: 'Договор с таким обозначением уже есть в реестре. Исправьте его или выберите другое обозначение.',
    kk: 'Мұндай белгісі бар шарт тізілімде бар. Соны түзетіңіз немесе басқа белгі таңдаңыз.',
  },
} as const satisfies Record<string, Text>;
