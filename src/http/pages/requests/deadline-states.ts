import type { Deadline } from '../../../domain/deadlines/deadline.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import type { Tone } from '../components/display.tsx';

/** How a limit stands, in a word. */
export const deadlineStates = {
  running: { name: requestPage.deadlineRunning, tone: 'info' },
  met: { name: requestPage.deadlineMet, tone: 'success' },
  missed: { name: requestPage.deadlineMissed, tone: 'warning' },
  overdue: { name: requestPage.deadlineOverdue, tone: 'danger' },
  stopped: { name: requestPage.deadlineStopped, tone: 'neutral' },
} as const satisfies Record<Deadline['state'], { name: unknown; tone: Tone }>;
