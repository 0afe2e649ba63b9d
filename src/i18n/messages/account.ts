import { defineMessages } from '../define-messages.ts';

/** Sign-in, set-up, invitation and reset. */
export const account = defineMessages({
  signInTitle: { en: 'Sign in', ru: 'Вход', kk: 'Кіру' },
  signInLead: {
    en: 'Register of requests for legal assistance, extradition and transfer. For authorised officers only.',
    ru: 'Реестр запросов о правовой помощи, выдаче и передаче осуждённых. Только для уполномоченных должностных лиц.',
    kk: 'Құқықтық көмек, ұстап беру және сотталғандарды беру туралы сұрау салулар тізілімі. Тек уәкілетті лауазымды адамдарға арналған.',
  },
  email: { en: 'E-mail address', ru: 'Адрес электронной почты', kk: 'Электрондық пошта мекенжайы' },
  password: { en: 'Password', ru: 'Пароль', kk: 'Құпиясөз' },
  currentPassword: { en: 'Present password', ru: 'Текущий пароль', kk: 'Қазіргі құпиясөз' },
  newPassword: { en: 'New password', ru: 'Новый пароль', kk: 'Жаңа құпиясөз' },
  passwordHint: {
    en: 'At least 12 characters. Several unrelated words are easier to remember than signs.',
    ru: 'Не менее 12 знаков. Несколько не связанных между собой слов легче запомнить, чем набор знаков.',
    kk: 'Кемінде 12 таңба. Таңбалар жиынтығынан гөрі бір-біріне байланысы жоқ бірнеше сөзді есте сақтау оңай.',
  },
  signIn: { en: 'Sign in', ru: 'Войти', kk: 'Кіру' },
  forgot: { en: 'I have forgotten my password', ru: 'Я забыл(а) пароль', kk: 'Құпиясөзді ұмыттым' },
  wrongCredentials: {
    en: 'The address or the password is not right. Check both and try again.',
    ru: 'Неверный адрес или пароль. Проверьте и попробуйте ещё раз.',
    kk: 'Мекенжай немесе құпиясөз дұрыс емес. Тексеріп, қайталап көріңіз.',
  },
  tooMany: {
    en: 'Too many attempts. Wait {minutes, plural, one {# minute} other {# minutes}}, then try again.',
    ru: 'Слишком много попыток. Подождите {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}} и попробуйте снова.',
    kk: 'Тым көп талпыныс жасалды. {minutes, plural, other {# минут}} күтіп, қайталап көріңіз.',
  },
  setupTitle: {
    en: 'Create the first administrator',
    ru: 'Регистрация первого администратора',
    kk: 'Бірінші әкімшіні тіркеу',
  },
  setupLead: {
    en: 'This link works once. The administrator invites all other people and reads no case.',
    ru: 'Ссылка действует один раз. Администратор приглашает остальных пользователей и не имеет доступа к делам.',
    kk: 'Сілтеме бір рет қана жарамды. Әкімші қалған пайдаланушыларды шақырады және істерді көрмейді.',
  },
  name: { en: 'Full name', ru: 'Фамилия, имя, отчество', kk: 'Тегі, аты, әкесінің аты' },
  createAccount: { en: 'Create the account', ru: 'Создать учётную запись', kk: 'Есептік жазба құру' },
  invitationTitle: { en: 'Accept the invitation', ru: 'Принять приглашение', kk: 'Шақыруды қабылдау' },
  invitationLead: {
    en: 'Choose a password for your account. This link works once.',
    ru: 'Задайте пароль для вашей учётной записи. Ссылка действует один раз.',
    kk: 'Есептік жазбаңызға құпиясөз белгілеңіз. Сілтеме бір рет қана жарамды.',
  },
  acceptInvitation: { en: 'Set the password', ru: 'Задать пароль', kk: 'Құпиясөзді белгілеу' },
  resetTitle: { en: 'Reset the password', ru: 'Восстановление пароля', kk: 'Құпиясөзді қалпына келтіру' },
  resetLead: {
    en: 'Enter your address. If an account has it, a one-time link is sent there.',
    ru: 'Укажите адрес. Если учётная запись с ним существует, на него придёт одноразовая ссылка.',
    kk: 'Мекенжайыңызды көрсетіңіз. Ондай есептік жазба болса, сол мекенжайға бір реттік сілтеме келеді.',
  },
  sendLink: { en: 'Send the link', ru: 'Отправить ссылку', kk: 'Сілтемені жіберу' },
  resetAsked: {
    en: 'If an account has this address, the link is on its way. If nothing arrives, ask your administrator.',
    ru: 'Если такая учётная запись есть, ссылка отправлена. Если письмо не пришло, обратитесь к администратору.',
    kk: 'Ондай есептік жазба болса, сілтеме жіберілді. Хат келмесе, әкімшіге хабарласыңыз.',
  },
  resetNewTitle: { en: 'Choose a new password', ru: 'Новый пароль', kk: 'Жаңа құпиясөз' },
  resetNewLead: {
    en: 'All devices are signed out when the password changes.',
    ru: 'После смены пароля вы выйдете из системы на всех устройствах.',
    kk: 'Құпиясөз өзгерген соң барлық құрылғыда жүйеден шығасыз.',
  },
  passwordSet: {
    en: 'The password is set. You can sign in now.',
    ru: 'Пароль задан. Теперь можно войти.',
    kk: 'Құпиясөз белгіленді. Енді кіруге болады.',
  },
});
