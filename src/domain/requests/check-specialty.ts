import type { PlainDate } from '../codes.ts';
import type { Finding } from '../finding.ts';
import { waiverArticles } from '../law/kz/specialty.ts';
import { addHours } from '../plain-date.ts';
import { fill } from '../text.ts';
import { dateInWords } from '../treaties/date-in-words.ts';
import { treatyIdsOf } from './legal-basis.ts';
import { matterNames, recordMessages } from './record-messages.ts';
import type { Situation } from './situation.ts';
import type { SpecialtyMatter } from './specialty.ts';
import { type SpecialtyRule, specialtyRule, specialtyWindow } from './specialty-window.ts';

type Code = Exclude<
  keyof typeof recordMessages,
  `assurance${string}` | `condition${string}` | `use_limit${string}` | `asset${string}`
>;

/** Steps by which a person is handed over; the first that happened counts. */
const surrenders = ['take_over', 'hand_over', 'temporary_surrender'];

/** Somewhere on earth it is already the next day: a day past this one is surely after the surrender. */
const latestDay = (instant: string): PlainDate => addHours(instant, 14).slice(0, 10);

function surrenderedOn({ file }: Situation): PlainDate | undefined {
  const moments = surrenders.flatMap((action) => file.state.happenedAt[action] ?? []).sort();
  return moments[0] && latestDay(moments[0]);
}

/** УПК 582, Kishinev 80 and the treaties: what a new charge or an extradition to a third State needs. Decides nothing. */
export function checkSpecialty(situation: Situation): readonly Finding[] {
  const rule = specialtyRule(situation);
  return situation.file.state.specialty.matters.flatMap((matter, at) => {
    const said = verdictOn(matter, rule, situation);
    return said ? [told(said, matter, at, rule, situation)] : [];
  });
}

interface Verdict {
  readonly code: Code;
  readonly severity: Finding['severity'];
  /** End of the window, where the finding rests on it. */
  readonly endsOn?: PlainDate | null;
}

function verdictOn(
  matter: SpecialtyMatter,
  rule: SpecialtyRule | undefined,
  situation: Situation,
): Verdict | undefined {
  if (matter.matter === 'charge') {
    if (matter.offence !== null) return undefined;
    if (matter.on === null) return { code: 'charge_date_unknown', severity: 'warn' };
    const surrendered = surrenderedOn(situation);
    if (surrendered !== undefined && matter.on > surrendered) return undefined;
  }
  const answer = matter.consent.findLast(({ decision }) => decision !== 'requested')?.decision;
  if (answer === 'given') return undefined;
  if (!rule) return { code: 'specialty_rule_unknown', severity: 'warn' };
  if (answer === 'waived' && mayWaive(situation)) return undefined;
  return whileProtected(rule, answer, situation);
}

function whileProtected(
  rule: SpecialtyRule,
  answer: string | undefined,
  { file, today }: Situation,
): Verdict {
  const { endsOn, lapsed, unclear } = specialtyWindow(rule, file.state.specialty.liberty, today);
  if (lapsed) return { code: 'specialty_lapsed', severity: 'info', endsOn };
  if (unclear) return { code: 'specialty_window_over', severity: 'warn', endsOn };
  if (answer === 'refused') return { code: 'specialty_consent_refused', severity: 'block' };
  if (answer === 'waived') return { code: 'specialty_waiver_unknown', severity: 'block' };
  return file.content.direction === 'outgoing'
    ? { code: 'specialty_consent_needed', severity: 'block' }
    : { code: 'specialty_consent_due_to_us', severity: 'warn' };
}

const mayWaive = ({ file }: Situation): boolean =>
  treatyIdsOf(file.content).some((id) => waiverArticles[id] !== undefined);

function told(
  { code, severity, endsOn }: Verdict,
  { matter }: SpecialtyMatter,
  at: number,
  rule: SpecialtyRule | undefined,
  { file }: Situation,
): Finding {
  const own = endsOn === undefined ? { charge: '582(1)', onward: '582(2)' }[matter] : '582(3)';
  const citations = [
    ...(file.content.direction === 'outgoing' ? [`UPK ${own}`] : []),
    ...(rule ? [rule.citation] : []),
  ];
  return {
    code,
    severity,
    path: `/specialty/matters/${at}`,
    message: fill(recordMessages[code], {
      matter: matterNames[matter],
      date: endsOn ? dateInWords(endsOn) : '—',
      rule: rule?.name ?? '—',
    }),
    ...(citations.length > 0 ? { citation: [...new Set(citations)].join('; ') } : {}),
  };
}
