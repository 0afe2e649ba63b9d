import type { Finding } from '../../domain/finding.ts';
import type { Text } from '../../domain/text.ts';

/** What is said of accounts. Proposed wording. */
const messages = {
  email_taken: {
    en: 'There is an account with this address already. Give another address, or enable the existing account.',
    ru: 'Учётная запись с этим адресом уже есть. Укажите другой адрес или включите существующую учётную запись.',
    kk: 'Бұл мекенжаймен есептік жазба бұрыннан бар. Басқа мекенжай көрсетіңіз немесе бар есептік жазбаны қосыңыз.',
  },
  state_missing: {
    en: "A liaison officer's account needs a State. Choose the State that the officer represents.",
    ru: 'Для учётной записи офицера связи нужно государство. Выберите государство, которое он представляет.',
    kk: 'Байланыс офицерінің есептік жазбасына мемлекет қажет. Ол өкілдік ететін мемлекетті таңдаңыз.',
  },
  unknown_state: {
    en: 'There is no State with this code. Give its two-letter ISO 3166 code, for example ES.',
    ru: 'Государства с таким кодом нет. Укажите двухбуквенный код по ISO 3166, например ES.',
    kk: 'Мұндай коды бар мемлекет жоқ. ISO 3166 бойынша екі әріптік кодты көрсетіңіз, мысалы ES.',
  },
  own_state: {
    en: 'A liaison officer represents another State. Choose a State other than our own.',
    ru: 'Офицер связи представляет другое государство. Выберите не своё государство.',
    kk: 'Байланыс офицері басқа мемлекетке өкілдік етеді. Өз мемлекетіңізден басқасын таңдаңыз.',
  },
  state_not_for_role: {
    en: 'Only a liaison officer has a State. Leave the State empty, or choose the role of liaison officer.',
    ru: 'Государство указывается только для офицера связи. Оставьте поле пустым или выберите роль офицера связи.',
    kk: 'Мемлекет тек байланыс офицері үшін көрсетіледі. Өрісті бос қалдырыңыз немесе байланыс офицері рөлін таңдаңыз.',
  },
  office_missing: {
    en: "A prosecutor's account needs an office. Choose the office where the prosecutor serves.",
    ru: 'Для учётной записи прокурора нужна прокуратура. Выберите ту, в которой он служит.',
    kk: 'Прокурордың есептік жазбасына прокуратура қажет. Ол қызмет ететін прокуратураны таңдаңыз.',
  },
  unknown_office: {
    en: 'There is no office with this code. Choose one from the list of offices.',
    ru: 'Прокуратуры с таким кодом нет. Выберите из списка.',
    kk: 'Мұндай коды бар прокуратура жоқ. Оны тізімнен таңдаңыз.',
  },
  office_not_for_role: {
    en: 'A liaison officer serves in none of our offices. Leave the office empty, or choose another role.',
    ru: 'Офицер связи не служит в наших прокуратурах. Оставьте поле пустым или выберите другую роль.',
    kk: 'Байланыс офицері біздің прокуратураларда қызмет етпейді. Өрісті бос қалдырыңыз немесе басқа рөл таңдаңыз.',
  },
  unknown_account: {
    en: 'There is no account with this address. Check the address, or create the account first.',
    ru: 'Учётной записи с этим адресом нет. Проверьте адрес или сначала создайте учётную запись.',
    kk: 'Бұл мекенжаймен есептік жазба жоқ. Мекенжайды тексеріңіз немесе алдымен есептік жазба құрыңыз.',
  },
  account_disabled: {
    en: 'This account is disabled. Enable it first.',
    ru: 'Эта учётная запись отключена. Сначала включите её.',
    kk: 'Бұл есептік жазба өшірілген. Алдымен оны қосыңыз.',
  },
  day_is_past: {
    en: 'This day is past. Give today or a later day.',
    ru: 'Этот день уже прошёл. Укажите сегодняшний или более поздний день.',
    kk: 'Бұл күн өтіп кетті. Бүгінгі немесе одан кейінгі күнді көрсетіңіз.',
  },
  wrong_current_password: {
    en: 'This is not your present password. Type it again, or ask for a link to choose a new one.',
    ru: 'Это не ваш нынешний пароль. Введите его ещё раз или запросите ссылку для выбора нового.',
    kk: 'Бұл сіздің қазіргі құпиясөзіңіз емес. Оны қайта теріңіз немесе жаңасын таңдауға сілтеме сұраңыз.',
  },
} as const satisfies Record<string, Text>;
export type AccountCode = keyof typeof messages;

export const accountFinding = (code: AccountCode, path: string): Finding => ({
  code,
  severity: 'block',
  path,
  message: messages[code],
});
