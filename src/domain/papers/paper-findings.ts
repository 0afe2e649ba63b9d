import type { Finding } from '../finding.ts';
import type { Text } from '../text.ts';
import { endingOf, paperTypes, runnableEndings, runnableTypes, unknownType } from './media-types.ts';
import { restrictedMark } from './restricted-mark.ts';

/** What a file turns out to be when somebody looks inside; nothing of it is run or unpacked. */
export interface PaperFacts {
  /** By its contents; `undefined` when they are of no known kind. */
  readonly mediaType: string | undefined;
  /** Its end is missing, as after a broken transfer. */
  readonly isCutOff: boolean;
  /** It cannot be opened at all. */
  readonly isUnreadable: boolean;
  /** Bytes it says it unpacks to. */
  readonly unpackedSize: number;
  /** The beginning of its words, where they can be read without a program of their own. */
  readonly words: string;
}

/** Above it a reader's computer may stand still; a real bundle of scans stays far below. */
export const largestUnpacked = 500 * 1024 * 1024;

const path = '/file';
const block = (code: string, message: Text): Finding => ({ code, severity: 'block', path, message });
const warn = (code: string, message: Text): Finding => ({ code, severity: 'warn', path, message });

const runs = block('file_runs', {
  en: 'The file is a program, a web page or a document with macros, which can harm the computer of its reader. Save it as PDF and send that.',
  ru: 'Файл является программой, веб-страницей или документом с макросами и может повредить компьютеру читателя. Сохраните его как PDF и отправьте PDF.',
  kk: 'Файл – бағдарлама, веб-бет немесе макросы бар құжат, оқырманның компьютеріне зиян келтіруі мүмкін. Оны PDF түрінде сақтап, PDF жіберіңіз.',
});
const unreadable = block('file_unreadable', {
  en: 'The file cannot be opened: it is damaged or its end is missing. Send it again from where it can be opened.',
  ru: 'Файл не открывается: он повреждён или обрывается. Отправьте его снова оттуда, где он открывается.',
  kk: 'Файл ашылмайды: ол бүлінген немесе соңы жоқ. Ашылатын жерінен қайта жіберіңіз.',
});
const unpacks = block('file_unpacks_too_large', {
  en: 'The file unpacks to more than 500 MB. Send its parts one by one, or note where the carrier is kept.',
  ru: 'При распаковке файл занимает более 500 МБ. Отправьте его части по отдельности или укажите, где хранится носитель.',
  kk: 'Файл ашылғанда 500 МБ-тан асады. Бөліктерін жеке-жеке жіберіңіз немесе тасығыштың қайда сақталғанын көрсетіңіз.',
});
const restricted: Finding = {
  ...block('paper_restricted', {
    en: 'The paper is marked for official use or secret. It must not be kept here: add a note with its number and the place where it is kept.',
    ru: 'Документ имеет пометку «Для служебного пользования» или гриф секретности. Здесь его хранить нельзя: добавьте заметку с его номером и местом хранения.',
    kk: 'Құжатта «Қызмет бабында пайдалану үшін» белгісі немесе құпиялылық грифі бар. Оны мұнда сақтауға болмайды: нөмірі мен сақталатын орнын ескертпеге жазыңыз.',
  }),
  citation: 'ППРК 24.06.2022 № 429',
};
const cutOff = warn('file_cut_off', {
  en: 'The end of the file seems to be missing. Open it; if pages are missing, send it again.',
  ru: 'Похоже, файл обрывается. Откройте его; если страниц не хватает, отправьте его снова.',
  kk: 'Файлдың соңы жоқ сияқты. Ашып көріңіз; беттері жетіспесе, қайта жіберіңіз.',
});
const unknown = warn('file_type_unknown', {
  en: 'It is not known what kind of file this is. Make sure that the other side can open it.',
  ru: 'Вид файла не определён. Убедитесь, что другая сторона сможет его открыть.',
  kk: 'Файлдың түрі анықталмады. Екінші тарап оны аша алатынына көз жеткізіңіз.',
});
const misnamed = warn('file_name_misleads', {
  en: 'The name of the file says another kind than its contents. It is kept by its contents; make sure that it is the right file.',
  ru: 'Имя файла указывает на другой вид, чем его содержание. Он сохранён по содержанию; проверьте, тот ли это файл.',
  kk: 'Файлдың аты мазмұнынан басқа түрді көрсетеді. Ол мазмұны бойынша сақталды; дұрыс файл екенін тексеріңіз.',
});

/** What may be said of a paper that is kept, by code. */
export const paperRemarks: ReadonlyMap<string, Text> = new Map(
  [cutOff, unknown, misnamed].map(({ code, message }) => [code, message]),
);

/** The kind under which a file is kept and handed out: by its contents, whatever its name or its sender says. */
export const keptType = ({ mediaType }: PaperFacts): string =>
  mediaType !== undefined && mediaType in paperTypes ? mediaType : unknownType;

/** What stands against keeping a file, and what its sender should look at. */
export function paperFindings(facts: PaperFacts, fileName: string): readonly Finding[] {
  const ending = endingOf(fileName);
  const against = [
    (runnableTypes.has(facts.mediaType ?? '') || runnableEndings.has(ending)) && runs,
    facts.isUnreadable && unreadable,
    facts.unpackedSize > largestUnpacked && unpacks,
    restrictedMark(`${fileName}\n${facts.words}`) && restricted,
  ].filter((finding) => finding !== false);
  if (against.length > 0) return against;
  const endings = paperTypes[keptType(facts)];
  return [
    facts.isCutOff && cutOff,
    endings === undefined && unknown,
    endings !== undefined && ending !== '' && !endings.includes(ending) && misnamed,
  ].filter((finding) => finding !== false);
}
