import type { Language, Text } from '../../text.ts';
import { languages } from '../../text.ts';
import { bilateralTreaty } from './bilateral-source.ts';
import { type Source, sources } from './sources.ts';

// Turns the short citations of these tables ("UPK 558(2)") into words. The Code has parts and items, other laws points and
// subpoints, treaties paragraphs; the numbers stand in the order in which the source gives them.

const aliases: Readonly<Record<string, string>> = {
  УПК: 'UPK',
  IT: 'IT_EXT',
  UA: 'UA_EXT',
  RS: 'RS_EXT',
  BR: 'BR_EXT',
  KR: 'KR_EXT',
  CN: 'CN_EXT',
  ES: 'ES_EXT',
  VN: 'VN_EXT',
  US: 'US_MLA',
};

const plainWords: Readonly<Record<string, Text>> = {
  practice: { en: 'practice', ru: 'практика', kk: 'тәжірибе' },
  treaty: { en: 'treaty', ru: 'договор', kk: 'шарт' },
  ICCPR_OP2: {
    en: 'Second Optional Protocol to the ICCPR',
    ru: 'Второй факультативный протокол к МПГПП',
    kk: 'АСХП-ға екінші факультативтік хаттама',
  },
  'treaty term': { en: 'term of the treaty', ru: 'срок по договору', kk: 'шартта белгіленген мерзім' },
};

interface Provision {
  /** `558`, `596–600`, `V`. */
  readonly article: string;
  /** Parts inside the article, outermost first: `2`, `1–4`, `а`. */
  readonly levels: readonly string[];
}

/** The citation in words of each language; what is not understood stays as it is. */
export function citationText(citation: string): Text {
  const pieces = readPieces(citation);
  if (pieces.length === 0) return { en: citation, ru: citation, kk: citation };
  const join = (language: Language) => pieces.map((piece) => piece[language]).join('; ');
  return { en: join('en'), ru: join('ru'), kk: join('kk') };
}

function readPieces(citation: string): Text[] {
  const pieces: Text[] = [];
  let source: Source | undefined;
  let provisions: Provision[] = [];
  const close = () => {
    if (source) pieces.push(describe(source, provisions));
    source = undefined;
    provisions = [];
  };
  for (const token of withoutRemarks(citation).split(/[;,]\s+/)) {
    const [, key = '', rest = ''] = /^([\p{L}\d_-]+):?(?:\s+(.*))?$/u.exec(token) ?? [];
    const named = sourceOf(key);
    if (named) {
      close();
      source = named;
    } else if (plainWords[token]) {
      close();
      pieces.push(plainWords[token]);
    }
    const provision = source && readProvision(named ? rest : token);
    if (provision) provisions.push(provision);
  }
  close();
  return pieces;
}

function sourceOf(key: string): Source | undefined {
  const table: Readonly<Record<string, Source>> = sources;
  return table[aliases[key] ?? key.toUpperCase()] ?? bilateralTreaty(key);
}

/** Drops what is said about a provision, such as ` (no treaty)`: it is not part of its address. */
const withoutRemarks = (citation: string): string =>
  citation
    .replace(/\s+\((?:[^()]|\([^()]*\))*\)/g, '')
    .replace(/\s+'[^']*'/g, '')
    .trim();

function readProvision(words: string): Provision | undefined {
  const [, article, parts = ''] =
    /^(\d+(?:-\d+)?|[IVX]+\b)((?:[-,]?\([\d\p{L}-]{1,4}\))*)/u.exec(words) ?? [];
  if (article === undefined) return undefined;
  const levels: string[] = [];
  for (const [, link, part = ''] of parts.matchAll(/([-,]?)\(([^)]+)\)/g)) {
    if (link && levels.length > 0) levels[levels.length - 1] += (link === '-' ? '–' : ', ') + part;
    else levels.push(part);
  }
  return { article: article.replace('-', '–'), levels };
}

function describe(source: Source, provisions: readonly Provision[]): Text {
  const inLanguage = (language: Language): string => {
    const named = provisions.map((provision) => wordings[language](source.form, provision)).join(', ');
    const separator = language === 'ru' && named ? ', ' : ' ';
    return (source.short[language] + separator + named).trim();
  };
  const [kk, ru, en] = languages.map(inLanguage) as [string, string, string];
  return { en, ru, kk };
}

const wordings: Readonly<Record<Language, (form: Source['form'], provision: Provision) => string>> = {
  en: (_, { article, levels }) =>
    `${article.includes('–') ? 'arts' : 'art.'} ${article}${levels.map((level) => `(${level})`).join('')}`,
  ru: (form, { article, levels }) =>
    [`ст. ${article}`, ...levels.map((level, depth) => russianPart(form, level, depth))].join(' '),
  kk: (form, { article, levels }) => {
    const isRange = article.includes('–');
    return [
      `${article}-${isRange ? 'баптар' : 'бап'}`,
      ...levels.map((level, depth) => kazakhPart(form, level, depth)),
    ].join(' ');
  },
};

const isNumber = (level: string): boolean => /^\d/.test(level);

function russianPart(form: Source['form'], level: string, depth: number): string {
  if (!isNumber(level)) return `пп. «${level}»`;
  const [outer, inner] = form === 'code' ? ['ч.', 'п.'] : ['п.', 'пп.'];
  return `${depth === 0 ? outer : inner} ${level}`;
}

function kazakhPart(form: Source['form'], level: string, depth: number): string {
  if (!isNumber(level)) return `«${level}» тармақшасы`;
  if (depth === 0) return `${level}-${form === 'code' ? 'бөлігі' : 'тармағы'}`;
  return `${level}) ${form === 'code' ? 'тармағы' : 'тармақшасы'}`;
}
