import type { PlainDate } from '../codes.ts';
import type { Finding } from '../finding.ts';
import type { Text } from '../text.ts';
import { isBefore } from './age.ts';
import type { EntryBody, EntryOf } from './entry.ts';
import type { ProcessState, ProcessStatus } from './process-state.ts';
import { compareStages, stagesOn } from './stages.ts';
import { startMessages } from './start-messages.ts';

const messages = {
  not_on_this_route: startMessages.not_on_this_route,
  in_the_future: startMessages.in_the_future,
  same_stage: {
    en: 'The treaty stands at this stage already. Choose the stage it has moved to.',
    ru: 'Договор уже находится на этой стадии. Выберите стадию, на которую он перешёл.',
    kk: 'Шарт осы кезеңде тұр. Ол өткен кезеңді таңдаңыз.',
  },
  reason_for_step_back: {
    en: 'Say why the treaty goes back to an earlier stage.',
    ru: 'Укажите, почему договор возвращён на более раннюю стадию.',
    kk: 'Шарттың неге бұрынғы кезеңге қайтарылғанын көрсетіңіз.',
  },
  before_present_stage: {
    en: 'This day is earlier than the day on which the present stage began. Check the date.',
    ru: 'Этот день раньше начала нынешней стадии. Проверьте дату.',
    kk: 'Бұл күн қазіргі кезеңнің басталған күнінен бұрын. Күнін тексеріңіз.',
  },
  not_an_open_difference: {
    en: 'This difference is not open any more, or does not belong to this treaty. Load the page again.',
    ru: 'Это разногласие уже урегулировано или относится к другому договору. Загрузите страницу заново.',
    kk: 'Бұл келіспеушілік шешілген немесе басқа шартқа қатысты. Бетті қайта жүктеңіз.',
  },
} as const satisfies Record<string, Text>;

const block = (code: keyof typeof messages, path: string): Finding => ({
  code,
  severity: 'block',
  path,
  message: messages[code],
});

type Written = Exclude<EntryBody['entry'], 'started' | 'earlier_attempts'>;

const always: readonly Written[] = ['noted', 'officer_assigned'];
const allowedWhile: Readonly<Record<ProcessStatus, readonly Written[]>> = {
  under_way: [
    'moved',
    'round_held',
    'difference_raised',
    'difference_settled',
    'rejected',
    'next_step_set',
    ...always,
  ],
  rejected: ['tried_again', ...always],
  // A treaty entered too early by mistake goes back, with the reason; nothing else is left to do.
  in_force: ['moved', ...always],
};

/** What may be written into the log of a process as it stands. */
export const allowedEntries = ({ status }: ProcessState): readonly Written[] => allowedWhile[status];

/** What stands against an entry. None: it may be written. */
export function checkEntry(state: ProcessState, body: EntryBody, today: PlainDate): readonly Finding[] {
  const findings: Finding[] = [];
  // The day of a next step lies ahead; of everything else it has passed.
  if ('on' in body && body.entry !== 'next_step_set' && isBefore(today, body.on)) {
    findings.push(block('in_the_future', '/on'));
  }
  switch (body.entry) {
    case 'moved':
      return [...findings, ...checkMove(state, body)];
    case 'tried_again':
      return [...findings, ...checkRoute(state, body), ...checkOrder(state, body)];
    case 'rejected':
      return [...findings, ...checkOrder(state, body)];
    case 'difference_settled': {
      const open = state.differences.some(({ id, settled }) => id === body.differenceId && settled === null);
      return open ? findings : [...findings, block('not_an_open_difference', '/differenceId')];
    }
    default:
      return findings;
  }
}

function checkMove(state: ProcessState, body: EntryOf<'moved'>): readonly Finding[] {
  if (body.stage === state.stage) return [block('same_stage', '/stage')];
  const back = compareStages(body.stage, state.stage) < 0;
  return [
    ...checkRoute(state, body),
    ...(back && body.reason === null ? [block('reason_for_step_back', '/reason')] : []),
    ...checkOrder(state, body),
  ];
}

const checkRoute = (
  { route }: ProcessState,
  { stage }: EntryOf<'moved' | 'tried_again'>,
): readonly Finding[] => (stagesOn(route).includes(stage) ? [] : [block('not_on_this_route', '/stage')]);

const checkOrder = (
  { since }: ProcessState,
  { on }: EntryOf<'moved' | 'tried_again' | 'rejected'>,
): readonly Finding[] => (isBefore(on, since) ? [block('before_present_stage', '/on')] : []);
