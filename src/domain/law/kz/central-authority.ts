// Which central authority decides: УПК РК Arts 557(3), 558(2), 559, read in the text with Law 01.07.2022 No 131-VII.
// Art. 55 was not read, so a measure whose sanction depends on the case goes to the Prosecutor General's Office.

import type { Kind } from '../../codes.ts';
import type { Text } from '../../text.ts';
import { measures } from './measures.ts';

export type CentralAuthorityCode = 'PGO' | 'SUPREME_COURT' | 'COMPETENT_BODY';

export interface CentralAuthority {
  readonly code: CentralAuthorityCode;
  readonly name: Text;
  readonly reason: Text;
  readonly citation: string;
}

export interface CentralAuthorityQuestion {
  readonly kind: Kind;
  readonly stage: 'investigation' | 'court';
  /** Codes of the measures asked for. */
  readonly measures: readonly string[];
  /** The treaty relied on makes the Prosecutor General's Office the only central authority. */
  readonly treatyNamesPgo: boolean;
  /** There is no treaty: a written undertaking is given. */
  readonly reciprocity: boolean;
}

interface Rule {
  readonly code: CentralAuthorityCode;
  readonly applies: (question: CentralAuthorityQuestion) => boolean;
  readonly reason: Text;
  readonly citation: string;
}

const names: Readonly<Record<CentralAuthorityCode, Text>> = {
  PGO: { en: "Prosecutor General's Office", ru: 'Генеральная прокуратура', kk: 'Бас прокуратура' },
  SUPREME_COURT: { en: 'Supreme Court', ru: 'Верховный Суд', kk: 'Жоғарғы Сот' },
  COMPETENT_BODY: { en: 'Competent authority', ru: 'Компетентный орган', kk: 'Құзыретті орган' },
};

const withoutSanction = new Set(measures.filter(({ sanction }) => sanction === 'no').map(({ code }) => code));

/** Help that Art. 559(1) keeps for the Prosecutor General's Office, and investigation teams (Art. 578), sanction or not. */
const keptForPgo = new Set(['prosecution_transfer', 'recognition_sentence', 'temporary_transfer', 'jit']);

/** The first rule that applies decides. */
const rules: readonly Rule[] = [
  {
    code: 'PGO',
    applies: ({ kind }) => kind !== 'mla',
    reason: {
      en: "Extradition and the transfer of sentenced persons belong to the Prosecutor General's Office.",
      ru: 'Выдача лиц и передача осуждённых относятся к ведению Генеральной прокуратуры.',
      kk: 'Адамдарды ұстап беру және сотталғандарды беру Бас прокуратураның құзыретіне жатады.',
    },
    citation: 'UPK 559(1)',
  },
  {
    code: 'PGO',
    applies: ({ treatyNamesPgo }) => treatyNamesPgo,
    reason: {
      en: "The treaty names the Prosecutor General's Office as the central authority, and the treaty prevails.",
      ru: 'Договор называет центральным органом Генеральную прокуратуру, а договор имеет приоритет.',
      kk: 'Шартта орталық орган ретінде Бас прокуратура көрсетілген, ал шарттың басымдығы бар.',
    },
    citation: 'UPK 557(3)',
  },
  {
    code: 'SUPREME_COURT',
    applies: ({ stage }) => stage === 'court',
    reason: {
      en: 'The case is at the court stage.',
      ru: 'Дело находится в судебной стадии.',
      kk: 'Іс сот сатысында.',
    },
    citation: 'UPK 559(2)',
  },
  {
    code: 'PGO',
    applies: ({ measures: asked }) => asked.length === 0,
    reason: {
      en: "No measure is named yet; until then the Prosecutor General's Office decides.",
      ru: 'Меры ещё не указаны; до этого решает Генеральная прокуратура.',
      kk: 'Шаралар әлі көрсетілмеген; оған дейін Бас прокуратура шешеді.',
    },
    citation: 'UPK 559(1)',
  },
  {
    code: 'PGO',
    applies: ({ measures: asked }) => asked.some((code) => keptForPgo.has(code)),
    reason: {
      en: "The law keeps this kind of help for the Prosecutor General's Office.",
      ru: 'Закон относит этот вид помощи к ведению Генеральной прокуратуры.',
      kk: 'Заң көмектің бұл түрін Бас прокуратураның құзыретіне жатқызады.',
    },
    citation: 'UPK 559(1), 578',
  },
  {
    code: 'PGO',
    applies: ({ measures: asked }) => asked.some((code) => !withoutSanction.has(code)),
    reason: {
      en: "A measure needs, or may need, the investigating judge's sanction.",
      ru: 'Одна из мер требует или может потребовать санкции следственного судьи.',
      kk: 'Шаралардың бірі тергеу судьясының санкциясын талап етеді немесе талап етуі мүмкін.',
    },
    citation: 'UPK 559(1)',
  },
  {
    code: 'PGO',
    applies: ({ reciprocity }) => reciprocity,
    reason: {
      en: "There is no treaty, and the undertaking of reciprocity is given by the Prosecutor General's Office.",
      ru: 'Договора нет, а гарантию взаимности даёт Генеральная прокуратура.',
      kk: 'Шарт жоқ, ал өзара түсіністік кепілдігін Бас прокуратура береді.',
    },
    citation: 'UPK 558(2), 559(1)',
  },
];

const direct: Omit<Rule, 'applies'> = {
  code: 'COMPETENT_BODY',
  reason: {
    en: "No measure needs the investigating judge's sanction, so the competent authority asks directly.",
    ru: 'Ни одна мера не требует санкции следственного судьи, поэтому компетентный орган обращается напрямую.',
    kk: 'Ешбір шара тергеу судьясының санкциясын талап етпейді, сондықтан құзыретті орган тікелей жүгінеді.',
  },
  citation: 'UPK 559(3)',
};

/** Who considers a foreign request, or sends our own, and why. */
export function centralAuthorityFor(question: CentralAuthorityQuestion): CentralAuthority {
  const { code, reason, citation } = rules.find((rule) => rule.applies(question)) ?? direct;
  return { code, name: names[code], reason, citation };
}
