// A transfer that the other State proposes, with the consent of the person: УПК РК Arts 602-609; read in the text with Law 01.07.2022 No 131-VII.

import type { StateMachine } from '../../../requests/state-machine.ts';
import { transferStatuses, transferTransitions } from './transfer-common.ts';

export const transferIncoming: StateMachine = {
  kind: 'transfer',
  direction: 'incoming',
  initial: 'petition',
  statuses: transferStatuses,
  transitions: transferTransitions,
};
