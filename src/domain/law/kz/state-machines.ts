// The six courses a request may take under the УПК РК, Section 12. Each table names its articles and the text read.

import type { Direction, Kind } from '../../codes.ts';
import type { MachineKey, StateMachine } from '../../requests/state-machine.ts';
import type { Text } from '../../text.ts';
import { actionNames } from './action-names.ts';
import { neutralActionNames } from './neutral-action-names.ts';
import { extraditionIncoming } from './state-machines/extradition-incoming.ts';
import { extraditionOutgoing } from './state-machines/extradition-outgoing.ts';
import { mlaIncoming } from './state-machines/mla-incoming.ts';
import { mlaOutgoing } from './state-machines/mla-outgoing.ts';
import { transferIncoming } from './state-machines/transfer-incoming.ts';
import { transferOutgoing } from './state-machines/transfer-outgoing.ts';

export const stateMachines: Record<MachineKey, StateMachine> = {
  mla_outgoing: mlaOutgoing,
  mla_incoming: mlaIncoming,
  extradition_outgoing: extraditionOutgoing,
  extradition_incoming: extraditionIncoming,
  transfer_outgoing: transferOutgoing,
  transfer_incoming: transferIncoming,
};

export const machineKey = (kind: Kind, direction: Direction): MachineKey => `${kind}_${direction}`;

const namesByCode: Readonly<Record<string, Text>> = { ...actionNames, ...neutralActionNames };

/** Label of a step as that machine names it; steps outside every machine have their common name. */
export function actionName(key: MachineKey, action: string): Text {
  const own = stateMachines[key].transitions.find((transition) => transition.action === action);
  return own?.name ?? namesByCode[action] ?? { en: action, ru: action, kk: action };
}
