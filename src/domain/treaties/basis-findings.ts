import type { OffenceCategory } from '../codes.ts';
import type { Finding } from '../finding.ts';
import type { BasisQuestion } from './basis-question.ts';
import { coveredBy } from './offence-cover.ts';
import { offenceList } from './offence-names.ts';
import type { Weighed } from './weigh-treaty.ts';

type Usable = Extract<Weighed, { usable: true }>;

/** What the reader should know besides the list of bases. Proposed wording. */
export function basisFindings(ranked: readonly Usable[], question: BasisQuestion): readonly Finding[] {
  return [
    ...partlyCovered(ranked, question.offences ?? []),
    ...dateNeeded(ranked, question),
    ...noGeneralTreaty(ranked, question),
    ...several(ranked),
  ];
}

function partlyCovered(ranked: readonly Usable[], offences: readonly OffenceCategory[]): readonly Finding[] {
  const limited = ranked.filter(({ treaty }) => treaty.scope === 'offence_specific');
  if (limited.every(({ treaty }) => coveredBy(treaty, offences).length === offences.length)) return [];
  const missed = offences.filter(
    (offence) => !limited.some(({ treaty }) => treaty.offences.includes(offence)),
  );
  const names = offenceList(missed.length > 0 ? missed : offences);
  const isAny = missed.length > 0;
  const hasGeneral = limited.length < ranked.length;
  return [
    {
      code: 'offences_partly_covered',
      severity: hasGeneral ? 'info' : 'warn',
      path: '/offences',
      message: {
        en: isAny
          ? `The conventions limited by offence do not cover: ${names.en}. For these another basis is needed.`
          : `No single convention limited by offence covers all of: ${names.en}. Cite each of them for its own offences.`,
        ru: isAny
          ? `Конвенции, ограниченные видом преступления, не охватывают: ${names.ru}. Для них нужно другое основание.`
          : `Ни одна конвенция, ограниченная видом преступления, не охватывает всё: ${names.ru}. Сошлитесь на каждую по её преступлениям.`,
        kk: isAny
          ? `Қылмыс түрімен шектелген конвенциялар мыналарды қамтымайды: ${names.kk}. Олар үшін басқа негіз керек.`
          : `Қылмыс түрімен шектелген бірде-бір конвенция бәрін қамтымайды: ${names.kk}. Әрқайсысына өз қылмыстары бойынша сілтеме жасаңыз.`,
      },
    },
  ];
}

function dateNeeded(ranked: readonly Usable[], question: BasisQuestion): readonly Finding[] {
  if (question.offenceDate !== undefined) return [];
  if (ranked.every(({ treaty }) => treaty.excludesOffencesBefore === null)) return [];
  return [
    {
      code: 'offence_date_needed',
      severity: 'warn',
      path: '/offenceDate',
      message: {
        en: 'One of the treaties leaves earlier offences out. Give the day of the offence to be sure that it applies.',
        ru: 'Один из договоров не применяется к более ранним преступлениям. Укажите день совершения, чтобы убедиться в его применимости.',
        kk: 'Шарттардың бірі бұрынырақ жасалған қылмыстарға қолданылмайды. Қолданылатынына көз жеткізу үшін қылмыс жасалған күнді көрсетіңіз.',
      },
    },
  ];
}

function noGeneralTreaty(ranked: readonly Usable[], question: BasisQuestion): readonly Finding[] {
  const offencesGiven = (question.offences ?? []).length > 0;
  if (ranked.length > 0 || offencesGiven || question.kind === 'transfer') return [];
  return [
    {
      code: 'offences_not_given',
      severity: 'info',
      path: '/offences',
      message: {
        en: 'No general treaty was found. Enter the offences: a convention limited by offence may apply.',
        ru: 'Общий договор не найден. Укажите преступления: возможно, применима конвенция, ограниченная видом преступления.',
        kk: 'Жалпы шарт табылған жоқ. Қылмыстарды көрсетіңіз: қылмыс түрімен шектелген конвенция қолданылуы мүмкін.',
      },
    },
  ];
}

/** Bilateral treaties and regional conventions may stand side by side; which to cite is the officer's choice. */
function several(ranked: readonly Usable[]): readonly Finding[] {
  if (ranked.filter(({ treaty }) => treaty.scope === 'general').length < 2) return [];
  return [
    {
      code: 'several_treaties',
      severity: 'info',
      path: '/legalBasis',
      message: {
        en: 'Several general treaties stand side by side. The order is a proposal: cite the one that fits, or several, with a reason.',
        ru: 'Действует несколько общих договоров. Порядок — предложение: сошлитесь на подходящий или на несколько с обоснованием.',
        kk: 'Бірнеше жалпы шарт қатар тұр. Реттілігі — ұсыныс: сай келетініне немесе бірнешеуіне негіздеп сілтеме жасаңыз.',
      },
    },
  ];
}
