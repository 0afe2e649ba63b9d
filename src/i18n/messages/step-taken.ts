import { defineMessages } from '../define-messages.ts';

/** What the page says of a step just taken, and what it asks before one that nothing takes back. */
export const stepTaken = defineMessages({
  done: { en: 'Done: {action}', ru: 'Готово: {action}', kk: 'Дайын: {action}' },
  movedTo: {
    en: 'The status is now: {status}.',
    ru: 'Статус запроса теперь: {status}.',
    kk: 'Сұрау салудың қазіргі мәртебесі: {status}.',
  },
  told: {
    en: 'A notification is addressed to: {who}.',
    ru: 'Уведомление адресовано: {who}.',
    kk: 'Хабарлама мына алушыларға арналған: {who}.',
  },
  toldNobody: {
    en: 'Nobody is notified of it.',
    ru: 'Уведомления об этом никому не направляются.',
    kk: 'Бұл туралы ешкімге хабарлама жіберілмейді.',
  },
  officers: {
    en: 'the liaison officers of {state}',
    ru: 'офицеры связи ({state})',
    kk: 'байланыс офицерлері ({state})',
  },
  byName: { en: 'By name: {names}.', ru: 'Поимённо: {names}.', kk: 'Атап айтқанда: {names}.' },
  undo: { en: 'Undo', ru: 'Отменить', kk: 'Кері қайтару' },
  undoHint: {
    en: 'Everything becomes as it was before; both steps stay in the course of the request.',
    ru: 'Всё станет, как было прежде; оба действия останутся в ходе запроса.',
    kk: 'Бәрі бұрынғыдай болады; екі әрекет те сұрау салудың барысында қалады.',
  },
  question: { en: 'Before you go on', ru: 'Прежде чем продолжить', kk: 'Жалғастырмас бұрын' },
  sent: {
    en: 'The request counts as sent: the other State sees it and acts on it. This cannot be undone.',
    ru: 'Запрос будет считаться направленным: другое государство увидит его и начнёт с ним работать. Отменить это нельзя.',
    kk: 'Сұрау салу жіберілді деп есептеледі: басқа мемлекет оны көріп, онымен жұмыс істей бастайды. Мұны кері қайтаруға болмайды.',
  },
  signed: {
    en: 'The request counts as signed and ready to be sent. The signature cannot be undone.',
    ru: 'Запрос будет считаться подписанным и готовым к направлению. Отозвать подпись нельзя.',
    kk: 'Сұрау салу қол қойылған және жіберуге дайын деп есептеледі. Қойылған қолды кері қайтаруға болмайды.',
  },
  decided: {
    en: 'The decision counts as taken and takes effect. This cannot be undone.',
    ru: 'Решение будет считаться принятым и начнёт действовать. Отменить это нельзя.',
    kk: 'Шешім қабылданды деп есептеледі және күшіне енеді. Мұны кері қайтаруға болмайды.',
  },
  namesShown: {
    en: 'The other State sees the names of the persons from now on. This cannot be undone.',
    ru: 'Другое государство увидит имена лиц. Отменить это нельзя.',
    kk: 'Басқа мемлекет адамдардың аты-жөнін көретін болады. Мұны кері қайтаруға болмайды.',
  },
  paperShown: {
    en: 'The other State can open this document from now on. This cannot be undone.',
    ru: 'Другое государство сможет открыть этот документ. Отменить это нельзя.',
    kk: 'Басқа мемлекет бұл құжатты аша алатын болады. Мұны кері қайтаруға болмайды.',
  },
  ended: {
    en: 'The request ends with the status “{status}”. This cannot be undone, and the request cannot be opened again.',
    ru: 'Запрос будет завершён со статусом «{status}». Отменить это или возобновить запрос нельзя.',
    kk: 'Сұрау салу «{status}» мәртебесімен аяқталады. Мұны кері қайтаруға да, сұрау салуды қайта ашуға да болмайды.',
  },
  sure: { en: 'Yes, I confirm', ru: 'Да, подтверждаю', kk: 'Иә, растаймын' },
  unsure: {
    en: 'Nothing was recorded yet. Read what this step leads to, mark “Yes, I confirm” and send it again.',
    ru: 'Пока ничего не записано. Прочитайте, к чему ведёт это действие, отметьте «Да, подтверждаю» и отправьте ещё раз.',
    kk: 'Әзірге ештеңе жазылған жоқ. Бұл әрекеттің неге әкелетінін оқып, «Иә, растаймын» белгісін қойып, қайта жіберіңіз.',
  },
});
