import type { PlainDate } from '../codes.ts';
import type { Finding } from '../finding.ts';
import { waiverArticles } from '../law/kz/specialty.ts';
import { addHours } from '../plain-date.ts';
import { fill, type Text } from '../text.ts';
import { dateInWords } from '../treaties/date-in-words.ts';
import { treatyIdsOf } from './legal-basis.ts';
import { matterNames, recordMessages } from './record-messages.ts';
import type { Situation } from './situation.ts';
import type { SpecialtyMatter } from './specialty.ts';
import { type SpecialtyRule, specialtyRule, specialtyWindow } from './specialty-window.ts';

type Code = Exclude<
  keyof typeof recordMessages,
  `condition${string}` | `use_limit${string}` | `asset${string}`
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
  const { matters } = situation.file.state.specialty;
  const rule = specialtyRule(situation);
  return matters.flatMap((matter) => checkMatter(matter, rule, situation));
}

function checkMatter(
  matter: SpecialtyMatter,
  rule: SpecialtyRule | undefined,
  situation: Situation,
): readonly Finding[] {
  const answer = matter.consent.findLast(({ decision }) => decision !== 'requested')?.decision;
  if (matter.matter === 'charge') {
    if (matter.offence !== null) return [];
    if (matter.on === null) return [told('charge_date_unknown', 'warn', matter, rule)];
    const surrendered = surrenderedOn(situation);
    if (surrendered !== undefined && matter.on > surrendered) return [];
  }
  if (answer === 'given') return [];
  if (!rule) return [told('specialty_rule_unknown', 'warn', matter, rule)];
  if (answer === 'waived' && mayWaive(situation)) return [];
  return [standing(matter, rule, answer, situation)];
}

function standing(
  matter: SpecialtyMatter,
  rule: SpecialtyRule,
  answer: string | undefined,
  situation: Situation,
): Finding {
  const { file, today } = situation;
  const window = specialtyWindow(rule, file.state.specialty.liberty, today);
  const date = window.endsOn === null ? '—' : dateInWords(window.endsOn);
  if (window.lapsed) return told('specialty_lapsed', 'info', matter, rule, date);
  if (window.unclear) return told('specialty_window_over', 'warn', matter, rule, date);
  if (answer === 'refused') return told('specialty_consent_refused', 'block', matter, rule);
  if (answer === 'waived') return told('specialty_waiver_unknown', 'block', matter, rule);
  const code =
    file.content.direction === 'outgoing' ? 'specialty_consent_needed' : 'specialty_consent_due_to_us';
  return told(code, file.content.direction === 'outgoing' ? 'block' : 'warn', matter, rule);
}

const mayWaive = ({ file }: Situation): boolean =>
  treatyIdsOf(file.content).some((id) => waiverArticles[id] !== undefined);

function told(
  code: Code,
  severity: Finding['severity'],
  { id, matter }: SpecialtyMatter,
  rule: SpecialtyRule | undefined,
  date: Text | string = '—',
): Finding {
  const values = { matter: matterNames[matter], date, ...(rule ? { rule: rule.name } : {}) };
  return {
    code,
    severity,
    path: `/specialty/${id}`,
    message: fill(recordMessages[code], values),
    ...(rule ? { citation: rule.citation } : {}),
  };
}
