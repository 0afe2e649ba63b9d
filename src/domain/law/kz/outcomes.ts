// Outcomes that a step may report or propose: УПК РК Arts 563, 567, Kishinev 64, 71, 77, UNCAC 46; read in the text with
// Law 01.07.2022 No 131-VII. Machines absent here take no outcome in a payload.

import type { MachineKey } from '../../requests/state-machine.ts';
import type { Text } from '../../text.ts';
import { stateMachines } from './state-machines.ts';

export interface Outcome {
  readonly code: string;
  readonly name: Text;
}

const executed = { code: 'executed', name: { en: 'Executed', ru: 'Исполнен', kk: 'Орындалды' } };
const partlyExecuted = {
  code: 'partly_executed',
  name: { en: 'Partly executed', ru: 'Исполнен частично', kk: 'Ішінара орындалды' },
};
const refused = { code: 'refused', name: { en: 'Refused', ru: 'Отказано', kk: 'Бас тартылды' } };

/** Outcome codes by machine, in the order in which they are offered. */
export const outcomes: Record<MachineKey, readonly Outcome[]> = {
  mla_outgoing: [
    executed,
    partlyExecuted,
    refused,
    {
      code: 'returned_unexecuted',
      name: { en: 'Returned unexecuted', ru: 'Возвращён без исполнения', kk: 'Орындалмай қайтарылды' },
    },
  ],
  mla_incoming: [executed, partlyExecuted],
  extradition_outgoing: [
    {
      code: 'granted',
      name: { en: 'Extradition granted', ru: 'Выдача разрешена', kk: 'Ұстап беруге рұқсат етілді' },
    },
    {
      code: 'granted_deferred',
      name: {
        en: 'Granted, surrender deferred',
        ru: 'Выдача разрешена, передача отсрочена',
        kk: 'Рұқсат етілді, беру кейінге қалдырылды',
      },
    },
    refused,
  ],
  extradition_incoming: [],
  transfer_outgoing: [],
  transfer_incoming: [],
};

/** Outcomes that a step's payload may name; none where the step does not ask for one. */
export function outcomesFor(key: MachineKey, action: string): readonly Outcome[] {
  const asks = stateMachines[key].transitions.some(
    (step) => step.action === action && step.needs.includes('outcome'),
  );
  return asks ? outcomes[key] : [];
}
