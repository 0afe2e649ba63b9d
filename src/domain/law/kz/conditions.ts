// Conditions of help and limits on the use of what was handed over: УПК РК Arts 567(3), 568 (read in the text with Law
// 05.11.2022 No 157-VII), Kishinev 64(2), UNCAC 46(19)-(20). Names are ours and proposed.

import type { MachineKey } from '../../requests/state-machine.ts';
import type { Text } from '../../text.ts';

export const conditionKinds = [
  {
    code: 'condition',
    name: { en: 'Condition of the help', ru: 'Условие исполнения', kk: 'Орындау шарты' },
    source: 'UPK 567(3)',
  },
  {
    code: 'use_limit',
    name: {
      en: 'Limit on the use of the material',
      ru: 'Ограничение использования материалов',
      kk: 'Материалдарды пайдалануды шектеу',
    },
    source: 'UPK 568(3); UNCAC 46(19)',
  },
  {
    code: 'confidentiality',
    name: {
      en: 'Confidentiality, terms of storage',
      ru: 'Конфиденциальность, условия и сроки хранения',
      kk: 'Құпиялылық, сақтау шарттары мен мерзімдері',
    },
    source: 'UPK 568(1), 568(2); UNCAC 46(20)',
  },
] as const satisfies readonly { readonly code: string; readonly name: Text; readonly source: string }[];

export const conditionSides = [
  { code: 'state', name: { en: 'The other State', ru: 'Другая сторона', kk: 'Екінші тарап' } },
  { code: 'home', name: { en: 'Kazakhstan', ru: 'Казахстан', kk: 'Қазақстан' } },
] as const satisfies readonly { readonly code: string; readonly name: Text }[];

export const conditionAnswers = [
  { code: 'accepted', name: { en: 'Accepted', ru: 'Принято', kk: 'Қабылданды' } },
  { code: 'declined', name: { en: 'Declined', ru: 'Отклонено', kk: 'Қабылданбады' } },
] as const satisfies readonly { readonly code: string; readonly name: Text }[];

/** What may become of a condition beside our own answer to it. */
export const conditionDevelopments = [
  {
    code: 'accepted_there',
    name: {
      en: 'Accepted by the other State',
      ru: 'Принято другой стороной',
      kk: 'Екінші тарап қабылдады',
    },
  },
  {
    code: 'declined_there',
    name: {
      en: 'Declined by the other State',
      ru: 'Отклонено другой стороной',
      kk: 'Екінші тарап қабылдамады',
    },
  },
  { code: 'met', name: { en: 'Fulfilled', ru: 'Исполнено', kk: 'Орындалды' } },
  {
    code: 'lifted',
    name: {
      en: 'Lifted by the side that set it',
      ru: 'Снято установившей стороной',
      kk: 'Белгілеген тарап алып тастады',
    },
  },
] as const satisfies readonly { readonly code: string; readonly name: Text }[];

/**
 * Steps that mean execution, handing over or use, which wait until each condition is answered. What the request itself says
 * of these steps stands in the state machines.
 */
export const heldByConditions: Readonly<Record<MachineKey, { steps: readonly string[]; citation: string }>> =
  {
    mla_outgoing: { steps: ['confirm_executed', 'confirm_partly'], citation: 'KISHINEV 64(2); UNCAC 46(19)' },
    mla_incoming: {
      steps: ['grant', 'seek_sanction', 'start_execution', 'send_results', 'send_partial'],
      citation: 'UPK 567(3), 568(3)',
    },
    extradition_outgoing: {
      steps: ['agree_handover', 'temporary_surrender', 'take_over'],
      citation: 'UPK 582',
    },
    extradition_incoming: {
      steps: ['order_handover', 'temporary_surrender', 'hand_over'],
      citation: 'UPK 594',
    },
    transfer_outgoing: { steps: ['hand_over'], citation: 'UPK 604(3), 609(1)' },
    transfer_incoming: { steps: ['hand_over'], citation: 'UPK 604(3), 609(1)' },
  };
