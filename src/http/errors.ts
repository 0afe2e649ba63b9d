import type { Text } from '../domain/text.ts';
import type { ErrorCode } from '../use-cases/errors.ts';

/** What only HTTP can refuse: no use case ever sees it. */
export const transportCodes = [
  'unparsable_body',
  'unsupported_media_type',
  'method_not_allowed',
  'overloaded',
  'internal',
] as const;
export type ProblemCode = ErrorCode | (typeof transportCodes)[number];

export interface ProblemEntry {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 410 | 412 | 413 | 415 | 422 | 428 | 429 | 500 | 503;
  readonly title: Text;
  /** What happened and what to do next. */
  readonly detail: Text;
}

/** The one table from codes to answers; the declared errors of the API description come from it too. */
export const problems = {
  not_signed_in: {
    status: 401,
    title: { en: 'You are not signed in', ru: 'Вход не выполнен', kk: 'Сіз жүйеге кірмегенсіз' },
    detail: {
      en: 'Sign in and try again. A program sends a valid token in the Authorization header.',
      ru: 'Войдите в систему и повторите. Программа передаёт действующий токен в заголовке Authorization.',
      kk: 'Жүйеге кіріп, әрекетті қайталаңыз. Бағдарлама жарамды токенді Authorization тақырыбында жібереді.',
    },
  },
  wrong_credentials: {
    status: 401,
    title: {
      en: 'The address, password or code is wrong',
      ru: 'Неверный адрес, пароль или код',
      kk: 'Мекенжай, құпиясөз немесе код қате',
    },
    detail: {
      en: 'Check them and try again, or ask for a link to set a new password.',
      ru: 'Проверьте их и повторите или запросите ссылку для нового пароля.',
      kk: 'Тексеріп, қайталаңыз немесе жаңа құпиясөз орнататын сілтеме сұраңыз.',
    },
  },
  forbidden: {
    status: 403,
    title: {
      en: 'Your account may not do this',
      ru: 'Это действие вам недоступно',
      kk: 'Бұл әрекетке құқығыңыз жоқ',
    },
    detail: {
      en: 'Nothing was changed. Ask a colleague whose role allows it, or the administrator if your role is wrong.',
      ru: 'Ничего не изменено. Обратитесь к коллеге с нужной ролью или к администратору, если ваша роль указана неверно.',
      kk: 'Ештеңе өзгерген жоқ. Тиісті рөлі бар әріптеске, ал рөліңіз қате болса, әкімшіге жүгініңіз.',
    },
  },
  not_found: {
    status: 404,
    title: { en: 'Nothing is here', ru: 'Ничего не найдено', kk: 'Ештеңе табылмады' },
    detail: {
      en: 'There is no such record, or it is not yours to see. Check the address or search the list.',
      ru: 'Такой записи нет, или она вам не видна. Проверьте адрес или найдите её в списке.',
      kk: 'Мұндай жазба жоқ немесе ол сізге көрінбейді. Мекенжайды тексеріңіз немесе тізімнен іздеңіз.',
    },
  },
  conflict: {
    status: 409,
    title: {
      en: 'Someone else was first',
      ru: 'Запись уже изменена другим лицом',
      kk: 'Жазбаны басқа адам бұрын өзгертіп қойған',
    },
    detail: {
      en: 'The record changed meanwhile and your change was not made. Load it again and repeat what is still needed.',
      ru: 'Запись за это время изменилась, ваше изменение не внесено. Загрузите её заново и повторите то, что ещё нужно.',
      kk: 'Жазба осы аралықта өзгерді, сіздің өзгерісіңіз енгізілмеді. Оны қайта жүктеп, әлі қажет нәрсені қайталаңыз.',
    },
  },
  not_allowed_now: {
    status: 409,
    title: {
      en: 'Not possible in this status',
      ru: 'В текущем статусе это невозможно',
      kk: 'Қазіргі мәртебеде бұл мүмкін емес',
    },
    detail: {
      en: 'The request is not at the stage for this step, and nothing was changed. The steps possible now are listed.',
      ru: 'Запрос находится не на той стадии, ничего не изменено. Возможные сейчас действия перечислены.',
      kk: 'Сұрау салу бұл әрекетке сай кезеңде емес, ештеңе өзгерген жоқ. Қазір мүмкін әрекеттер көрсетілген.',
    },
  },
  invalid: {
    status: 422,
    title: { en: 'Something needs correcting', ru: 'Нужно исправить данные', kk: 'Деректерді түзету қажет' },
    detail: {
      en: 'Nothing was changed. Correct each field named in the findings and send it again.',
      ru: 'Ничего не изменено. Исправьте каждое поле, названное в замечаниях, и отправьте снова.',
      kk: 'Ештеңе өзгерген жоқ. Ескертулерде аталған әр өрісті түзетіп, қайта жіберіңіз.',
    },
  },
  precondition_required: {
    status: 428,
    title: { en: 'If-Match is missing', ru: 'Нет заголовка If-Match', kk: 'If-Match тақырыбы жоқ' },
    detail: {
      en: "Load the record, and send its ETag back in If-Match so that nobody's change is overwritten.",
      ru: 'Загрузите запись и передайте её ETag в If-Match, чтобы не затереть чужое изменение.',
      kk: 'Жазбаны жүктеп, басқаның өзгерісі жойылмауы үшін оның ETag мәнін If-Match тақырыбында жіберіңіз.',
    },
  },
  precondition_failed: {
    status: 412,
    title: { en: 'The record has changed', ru: 'Запись изменилась', kk: 'Жазба өзгерген' },
    detail: {
      en: 'It is newer than the one you loaded, and your change was not made. Load it again and repeat the change.',
      ru: 'Она новее загруженной вами, изменение не внесено. Загрузите её заново и повторите изменение.',
      kk: 'Ол сіз жүктегеннен жаңарақ, өзгеріс енгізілмеді. Оны қайта жүктеп, өзгерісті қайталаңыз.',
    },
  },
  idempotency_key_reused: {
    status: 422,
    title: {
      en: 'This Idempotency-Key was used for something else',
      ru: 'Этот Idempotency-Key уже использован для другого',
      kk: 'Бұл Idempotency-Key басқа сұрауға қолданылған',
    },
    detail: {
      en: 'Nothing was changed. Send the same request as before, or a new key.',
      ru: 'Ничего не изменено. Отправьте тот же запрос, что и раньше, или новый ключ.',
      kk: 'Ештеңе өзгерген жоқ. Бұрынғы сұрауды дәл сол күйінде немесе жаңа кілтпен жіберіңіз.',
    },
  },
  too_many_attempts: {
    status: 429,
    title: { en: 'Too many attempts', ru: 'Слишком много попыток', kk: 'Тым көп талпыныс жасалды' },
    detail: {
      en: 'Wait for the time given in Retry-After, in seconds, and try again.',
      ru: 'Подождите указанное в Retry-After число секунд и повторите.',
      kk: 'Retry-After тақырыбында көрсетілген секунд санын күтіп, қайталаңыз.',
    },
  },
  link_not_valid: {
    status: 410,
    title: { en: 'This link no longer works', ru: 'Ссылка больше не действует', kk: 'Сілтеме енді жарамсыз' },
    detail: {
      en: 'It was used already or has run out. Ask the administrator for a new one.',
      ru: 'Она уже использована или истекла. Запросите новую у администратора.',
      kk: 'Ол қолданылып қойған немесе мерзімі өткен. Әкімшіден жаңасын сұраңыз.',
    },
  },
  too_large: {
    status: 413,
    title: { en: 'This is too large', ru: 'Слишком большой объём', kk: 'Көлемі тым үлкен' },
    detail: {
      en: 'A file may have 20 MB, other bodies 1 MB. Split it or make it smaller and send it again.',
      ru: 'Файл — не более 20 МБ, остальные данные — не более 1 МБ. Разделите или уменьшите и отправьте снова.',
      kk: 'Файл 20 МБ-тан, басқа деректер 1 МБ-тан аспауы керек. Бөліп немесе кішірейтіп, қайта жіберіңіз.',
    },
  },
  unparsable_body: {
    status: 400,
    title: { en: 'The body cannot be read', ru: 'Тело запроса не читается', kk: 'Сұрау денесі оқылмады' },
    detail: {
      en: 'Nothing was changed. Send well-formed JSON, or a complete multipart form for a file.',
      ru: 'Ничего не изменено. Отправьте корректный JSON, а для файла — полную форму multipart.',
      kk: 'Ештеңе өзгерген жоқ. Дұрыс JSON, ал файл үшін толық multipart пішінін жіберіңіз.',
    },
  },
  unsupported_media_type: {
    status: 415,
    title: {
      en: 'This kind of body is not taken here',
      ru: 'Такой тип данных здесь не принимается',
      kk: 'Мұнда деректердің бұл түрі қабылданбайды',
    },
    detail: {
      en: 'Set Content-Type to application/json, or to multipart/form-data for a file.',
      ru: 'Укажите Content-Type application/json, а для файла — multipart/form-data.',
      kk: 'Content-Type ретінде application/json, ал файл үшін multipart/form-data көрсетіңіз.',
    },
  },
  method_not_allowed: {
    status: 405,
    title: {
      en: 'This address does not take that method',
      ru: 'Этот адрес не принимает такой метод',
      kk: 'Бұл мекенжай мұндай әдісті қабылдамайды',
    },
    detail: {
      en: 'The methods it takes are in the Allow header.',
      ru: 'Допустимые методы перечислены в заголовке Allow.',
      kk: 'Рұқсат етілген әдістер Allow тақырыбында көрсетілген.',
    },
  },
  unavailable: {
    status: 503,
    title: {
      en: 'Not available at the moment',
      ru: 'Система временно недоступна',
      kk: 'Жүйе уақытша қолжетімсіз',
    },
    detail: {
      en: 'The database or the disk does not answer. Wait the seconds given in Retry-After, look whether your change was made, and repeat it if not. If it lasts, tell the administrator.',
      ru: 'База данных или диск не отвечает. Подождите число секунд из Retry-After, проверьте, внесено ли изменение, и если нет, повторите. Если не проходит, сообщите администратору.',
      kk: 'Дерекқор немесе диск жауап бермейді. Retry-After тақырыбындағы секунд санын күтіп, өзгерістің енгізілгенін тексеріңіз, енгізілмесе қайталаңыз. Жалғаса берсе, әкімшіге хабарлаңыз.',
    },
  },
  overloaded: {
    status: 503,
    title: {
      en: 'Too many requests at the moment',
      ru: 'Слишком много обращений одновременно',
      kk: 'Қазір өтініштер тым көп',
    },
    detail: {
      en: 'Nothing was looked at and nothing was changed. Wait a few seconds (Retry-After) and send it again.',
      ru: 'Обращение не рассматривалось, ничего не изменено. Подождите несколько секунд (Retry-After) и отправьте снова.',
      kk: 'Өтініш қаралған жоқ, ештеңе өзгерген жоқ. Бірнеше секунд (Retry-After) күтіп, қайта жіберіңіз.',
    },
  },
  internal: {
    status: 500,
    title: {
      en: 'Something went wrong on our side',
      ru: 'Ошибка на нашей стороне',
      kk: 'Біздің тарапта қате болды',
    },
    detail: {
      en: 'Try again. If it happens twice, give the administrator the request id.',
      ru: 'Повторите. Если ошибка повторится, сообщите администратору номер обращения (requestId).',
      kk: 'Қайталаңыз. Қате қайталанса, әкімшіге өтініш нөмірін (requestId) хабарлаңыз.',
    },
  },
} as const satisfies Record<ProblemCode, ProblemEntry>;
