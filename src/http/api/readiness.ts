import type { Context } from 'hono';
import type { Text } from '../../domain/text.ts';
import type { databaseTroubles } from '../../use-cases/ports/watch.ts';
import { type AppEnv, type AppServices, servicesOf } from '../context.ts';
import type { DocumentsWatch } from './watch-documents.ts';

export type Trouble =
  | (typeof databaseTroubles)[number]
  | 'stopping'
  | 'registry_missing'
  | 'documents_missing';

/** In plain words for whoever runs the server; nothing of names, places or drivers. */
export const troubleTexts: Readonly<Record<Trouble, Text>> = {
  stopping: {
    en: 'This server was told to end and takes no more work.',
    ru: 'Этот сервер завершает работу и не принимает новых обращений.',
    kk: 'Бұл сервер жұмысын аяқтап жатыр, жаңа өтініштерді қабылдамайды.',
  },
  database_silent: {
    en: 'The database cannot be read.',
    ru: 'База данных не читается.',
    kk: 'Дерекқор оқылмайды.',
  },
  database_slow: {
    en: 'The database did not answer within a second.',
    ru: 'База данных не ответила в течение секунды.',
    kk: 'Дерекқор бір секунд ішінде жауап бермеді.',
  },
  database_locked: {
    en: 'Another program keeps the database locked.',
    ru: 'База данных заблокирована другой программой.',
    kk: 'Дерекқорды басқа бағдарлама бұғаттап тұр.',
  },
  database_not_writable: {
    en: 'The database can be read but not written. See whether the disk is full or its folder read-only.',
    ru: 'База данных читается, но не записывается. Проверьте, не заполнен ли диск и доступна ли папка для записи.',
    kk: 'Дерекқор оқылады, бірақ жазылмайды. Дискінің толмағанын және қалтаның жазуға ашық екенін тексеріңіз.',
  },
  database_gone: {
    en: 'The database file was deleted or replaced under this server. Stop the server, put the right file in place and start it again.',
    ru: 'Файл базы данных удалён или заменён во время работы сервера. Остановите сервер, верните нужный файл и запустите снова.',
    kk: 'Сервер жұмыс істеп тұрғанда дерекқор файлы жойылған немесе ауыстырылған. Серверді тоқтатып, дұрыс файлды орнына қойып, қайта іске қосыңыз.',
  },
  migrations_missing: {
    en: 'The database lacks changes of this version. Apply the migrations.',
    ru: 'В базе данных нет изменений этой версии. Примените миграции.',
    kk: 'Дерекқорда осы нұсқаның өзгерістері жоқ. Миграцияларды қолданыңыз.',
  },
  newer_version: {
    en: 'The database belongs to a newer version. Start that version.',
    ru: 'База данных относится к более новой версии. Запустите её.',
    kk: 'Дерекқор жаңарақ нұсқаға тиесілі. Сол нұсқаны іске қосыңыз.',
  },
  documents_missing: {
    en: 'The document added last is not where documents are kept. See whether the right folder is mounted and answers.',
    ru: 'Последний добавленный документ не найден в хранилище. Проверьте, подключена ли нужная папка и отвечает ли она.',
    kk: 'Соңғы қосылған құжат сақтау орнынан табылмады. Дұрыс қалтаның қосылғанын және жауап беретінін тексеріңіз.',
  },
  registry_missing: {
    en: 'The treaty registry is not loaded.',
    ru: 'Реестр договоров не загружен.',
    kk: 'Шарттар тізілімі жүктелмеген.',
  },
};

/** What keeps this server from its work; causes go to the log, by their kind and place. */
export async function findTroubles(
  c: Context<AppEnv>,
  tell: (trouble: Trouble, cause: unknown) => void,
  isInPlace: DocumentsWatch,
): Promise<readonly Trouble[]> {
  const { stores, registry } = servicesOf(c);
  const stopping = c.var.deps.isStopping?.() ? (['stopping'] as const) : [];
  const database = await stores.watch.findTrouble();
  if (database) {
    tell(database.code, database.cause);
    return [...stopping, database.code];
  }
  const documents = await missingDocuments(servicesOf(c), tell, isInPlace);
  const loaded = await registry.current().catch((cause: unknown) => tell('registry_missing', cause));
  const isLoaded = loaded && loaded.treaties.length > 0;
  return [...stopping, ...documents, ...(isLoaded ? [] : (['registry_missing'] as const))];
}

async function missingDocuments(
  services: AppServices,
  tell: (trouble: Trouble, cause: unknown) => void,
  isInPlace: DocumentsWatch,
): Promise<readonly Trouble[]> {
  try {
    if (await isInPlace(services)) return [];
    tell('documents_missing', undefined);
  } catch (cause) {
    tell('documents_missing', cause);
  }
  return ['documents_missing'];
}
