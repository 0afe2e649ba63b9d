import type { PlainDate } from '../codes.ts';
import type { Finding } from '../finding.ts';
import { fill, type Text } from '../text.ts';
import { type Deadline, isRunning } from './deadline.ts';
import { endOfDay } from './moments.ts';
import { momentText } from './wording.ts';

const messages = {
  unknown: {
    en: 'This time limit does not run in the request. Choose one of those that run.',
    ru: 'Такой срок по этому запросу не идёт. Выберите один из текущих сроков.',
    kk: 'Бұл сұрау салуда мұндай мерзім жүріп жатқан жоқ. Жүріп жатқан мерзімдердің бірін таңдаңыз.',
  },
  notProvided: {
    en: 'Nothing on record allows this time limit to be extended now ({cite}). It ends on {end}.',
    ru: 'Сейчас продление этого срока ничем не предусмотрено ({cite}). Он истекает {end}.',
    kk: 'Қазір бұл мерзімді ұзарту ештеңемен көзделмеген ({cite}). Аяқталуы: {end}.',
  },
  notLater: {
    en: 'An extension must end after the present end, {end}. Enter a later date.',
    ru: 'Продление должно заканчиваться позже нынешнего конца срока, {end}. Укажите более позднюю дату.',
    kk: 'Ұзарту мерзімнің қазіргі соңынан ({end}) кейін аяқталуы тиіс. Кешірек күнді көрсетіңіз.',
  },
  beyond: {
    en: 'The instrument allows an extension to {latest} at most. Enter a date not after it.',
    ru: 'Продление допускается самое позднее до {latest}. Укажите дату не позже.',
    kk: 'Ұзартудың ең кеш шегі: {latest}. Одан кеш емес күнді көрсетіңіз.',
  },
} as const satisfies Record<string, Text>;

const block = (code: string, key: string, message: Text, citation?: string): Finding => ({
  code,
  severity: 'block',
  path: `/payload/${key}`,
  message,
  ...(citation ? { citation } : {}),
});

/** Whether a limit may be moved to the close of a day: it runs, something allows it, and no further than that allows. */
export function checkExtension(
  deadlines: readonly Deadline[],
  { deadline: id, dueOn }: { readonly deadline: string; readonly dueOn: PlainDate },
  timeZone: string,
): readonly Finding[] {
  const deadline = deadlines.find((candidate) => candidate.id === id);
  if (!deadline || !isRunning(deadline)) return [block('deadline_not_running', 'deadline', messages.unknown)];
  const { extension, dueAt, citation, explanation } = deadline;
  const end = momentText(dueAt, timeZone);
  if (!extension) {
    const said = fill(messages.notProvided, { cite: explanation.cite, end });
    return [block('extension_not_provided', 'deadline', said, citation)];
  }
  const asked = endOfDay(dueOn, timeZone);
  const { latest } = extension;
  const until = latest !== null && sameDay(asked, latest, timeZone) ? latest : asked;
  if (until <= dueAt)
    return [block('extension_not_later', 'dueOn', fill(messages.notLater, { end }), extension.citation)];
  if (latest === null || until <= latest) return [];
  const said = fill(messages.beyond, { latest: momentText(latest, timeZone) });
  return [block('extension_too_long', 'dueOn', said, extension.citation)];
}

/** The last day may be named as a date though the instrument's limit falls within it. */
const sameDay = (a: string, b: string, timeZone: string): boolean =>
  momentText(a, timeZone).slice(0, 10) === momentText(b, timeZone).slice(0, 10);
