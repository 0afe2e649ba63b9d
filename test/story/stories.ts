import { extraditionIncoming } from './extradition-incoming.ts';
import { extraditionOutgoing } from './extradition-outgoing.ts';
import { mlaIncoming } from './mla-incoming.ts';
import { mlaOutgoing } from './mla-outgoing.ts';
import { transferIncoming } from './transfer-incoming.ts';
import { transferOutgoing } from './transfer-outgoing.ts';

/** Each kind in each direction, from its first day to its end. */
export const stories = [
  ['Kazakhstan asks Spain for legal assistance, and it is given', mlaOutgoing],
  ['Italy asks Kazakhstan for legal assistance, and it is given', mlaIncoming],
  ['Türkiye surrenders a person whom Kazakhstan seeks', extraditionOutgoing],
  ['Kazakhstan surrenders a person whom Russia seeks, and no message warns them', extraditionIncoming],
  ['Kazakhstan transfers a prisoner to Türkiye', transferOutgoing],
  ['Kazakhstan takes a prisoner over from Brazil', transferIncoming],
] as const;
