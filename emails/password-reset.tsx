import { accountEmail } from './_components/account-email.tsx';

export const PasswordReset = accountEmail('password-reset', {
  intro: {
    en: 'A new password was asked for your account in Komek. Open the link and choose one.',
    ru: 'Запрошен новый пароль для вашей учётной записи в Komek. Откройте ссылку и задайте его.',
    kk: 'Komek жүйесіндегі есептік жазбаңызға жаңа құпиясөз сұратылды. Сілтемені ашып, оны белгілеңіз.',
  },
  linkLabel: {
    en: 'Choose a new password',
    ru: 'Задать новый пароль',
    kk: 'Жаңа құпиясөз белгілеу',
  },
  notYou: {
    en: 'If you did not ask for it, do nothing: your present password stays valid.',
    ru: 'Если вы его не запрашивали, ничего не делайте: прежний пароль останется в силе.',
    kk: 'Егер оны сіз сұратпаған болсаңыз, ештеңе істемеңіз: бұрынғы құпиясөз күшінде қалады.',
  },
});

export default PasswordReset;
