// A transfer that Kazakhstan proposes: УПК РК Arts 602-609; read in the text with Law 01.07.2022 No 131-VII.

import type { StateMachine } from '../../../requests/state-machine.ts';
import { actionNameOverrides, actionNames } from '../action-names.ts';
import { transferStatuses, transferTransitions } from './transfer-common.ts';

export const transferOutgoing: StateMachine = {
  kind: 'transfer',
  direction: 'outgoing',
  initial: 'draft',
  statuses: [
    { code: 'draft', name: { en: 'Draft', ru: 'Черновик', kk: 'Жоба' }, terminal: false, editable: true },
    ...transferStatuses,
  ],
  transitions: [
    {
      action: 'submit',
      name: actionNameOverrides.transfer.submit,
      from: ['draft'],
      to: 'petition',
      by: ['INV', 'RP', 'DIC'],
      needs: ['basis'],
      source: 'UPK 603(1), 607(1)',
    },
    {
      action: 'withdraw',
      name: actionNames.withdraw,
      from: ['draft'],
      to: 'withdrawn',
      by: ['INV', 'RP', 'DIC'],
      needs: [],
      source: 'practice',
    },
    ...transferTransitions,
  ],
};
