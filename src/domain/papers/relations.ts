import type { Finding } from '../finding.ts';
import type { Text } from '../text.ts';

/** How a paper stands to others of its request. */
export interface PaperRelations {
  /** The paper in another language of which it is the translation. */
  readonly translationOf: string | null;
  /** Whether the translator's signature is certified. */
  readonly certified: boolean;
  /** The paper whose newer version it is. */
  readonly replaces: string | null;
}

export interface RelatedPaper extends PaperRelations {
  readonly id: string;
  readonly language: string;
}

type AddedPaper = PaperRelations & Pick<RelatedPaper, 'language'>;

const block = (code: string, path: string, message: Text): Finding => ({
  code,
  severity: 'block',
  path,
  message,
});

const unknown: Text = {
  en: 'This request has no such document. Choose one of its documents.',
  ru: 'В этом запросе нет такого документа. Выберите документ из списка.',
  kk: 'Бұл сұрау салуда мұндай құжат жоқ. Тізімнен құжат таңдаңыз.',
};
const sameLanguage: Text = {
  en: 'A translation is in another language than its original. Check the languages of both.',
  ru: 'Перевод должен быть на другом языке, чем оригинал. Проверьте языки обоих документов.',
  kk: 'Аударма түпнұсқадан басқа тілде болуы тиіс. Екі құжаттың да тілін тексеріңіз.',
};
const ofTranslation: Text = {
  en: 'This document is itself a translation. Choose its original.',
  ru: 'Этот документ сам является переводом. Выберите его оригинал.',
  kk: 'Бұл құжаттың өзі – аударма. Оның түпнұсқасын таңдаңыз.',
};
const replacedBefore: Text = {
  en: 'This document already has a newer version. Choose the newest one.',
  ru: 'У этого документа уже есть новая версия. Выберите самую новую.',
  kk: 'Бұл құжаттың жаңа нұсқасы бұрыннан бар. Ең жаңасын таңдаңыз.',
};
const noTranslation: Text = {
  en: 'Only a translation is certified. Say which document it translates.',
  ru: 'Заверяется только перевод. Укажите, какой документ переведён.',
  kk: 'Тек аударма куәландырылады. Қай құжат аударылғанын көрсетіңіз.',
};

/** What stands against a paper that is said to translate or to replace another one. */
export function relationFindings(papers: readonly RelatedPaper[], added: AddedPaper): readonly Finding[] {
  const original = papers.find(({ id }) => id === added.translationOf);
  const older = papers.find(({ id }) => id === added.replaces);
  return [
    added.translationOf !== null && !original && block('unknown_document', '/translationOf', unknown),
    original &&
      original.language === added.language &&
      block('same_language', '/translationOf', sameLanguage),
    original?.translationOf != null && block('translation_of_translation', '/translationOf', ofTranslation),
    added.replaces !== null && !older && block('unknown_document', '/replaces', unknown),
    older &&
      papers.some(({ replaces }) => replaces === older.id) &&
      block('already_replaced', '/replaces', replacedBefore),
    added.certified &&
      added.translationOf === null &&
      block('not_a_translation', '/certified', noTranslation),
  ].filter((finding) => finding !== false && finding !== undefined);
}

/** Papers that have no newer version. */
export const newestPapers = <Paper extends RelatedPaper>(papers: readonly Paper[]): readonly Paper[] =>
  papers.filter(({ id }) => papers.every(({ replaces }) => replaces !== id));
