import { accountEmail } from './_components/account-email.tsx';

export const Invitation = accountEmail('invitation', {
  intro: {
    en: 'An account in Komek, the register of requests for legal assistance, has been opened for you. Open the link and choose a password.',
    ru: 'Для вас открыта учётная запись в Komek — реестре запросов о правовой помощи. Откройте ссылку и задайте пароль.',
    kk: 'Сізге құқықтық көмек туралы сұрау салулар тізілімі — Komek жүйесінде есептік жазба ашылды. Сілтемені ашып, құпиясөз белгілеңіз.',
  },
  linkLabel: {
    en: 'Accept the invitation',
    ru: 'Принять приглашение',
    kk: 'Шақыруды қабылдау',
  },
  notYou: {
    en: 'If you did not expect this invitation, do not open the link and tell your administrator.',
    ru: 'Если вы не ждали этого приглашения, не открывайте ссылку и сообщите администратору.',
    kk: 'Егер бұл шақыруды күтпеген болсаңыз, сілтемені ашпаңыз және әкімшіге хабарлаңыз.',
  },
});

export default Invitation;
