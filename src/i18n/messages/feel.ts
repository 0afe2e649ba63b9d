import { defineMessages } from '../define-messages.ts';

/** What is said around the pages: the folded menu, sending, a lost connection. */
export const feel = defineMessages({
  menu: { en: 'Menu', ru: 'Меню', kk: 'Мәзір' },
  sending: { en: 'Sending', ru: 'Отправляется', kk: 'Жіберілуде' },
  offline: {
    en: 'There is no connection. Nothing was sent and what you typed is still here. Try again when the connection is back.',
    ru: 'Нет связи. Ничего не отправлено, введённое сохранено на странице. Повторите, когда связь восстановится.',
    kk: 'Байланыс жоқ. Ештеңе жіберілмеді, енгізгеніңіз осы бетте тұр. Байланыс қалпына келгенде қайталаңыз.',
  },
  lost: {
    en: 'The connection was lost while sending. What you typed is still here: look whether the file has arrived, and send it again if not.',
    ru: 'Связь прервалась во время отправки. Введённое осталось на странице: проверьте, дошёл ли файл, и если нет, отправьте снова.',
    kk: 'Жіберу кезінде байланыс үзілді. Енгізгеніңіз осы бетте: файл жеткенін тексеріп, жетпесе қайта жіберіңіз.',
  },
});
