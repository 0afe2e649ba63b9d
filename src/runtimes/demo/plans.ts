import type { Direction, Kind, TransferRole } from '../../domain/codes.ts';
import { stateMachines } from '../../domain/law/kz/state-machines.ts';
import type { StateMachine } from '../../domain/requests/state-machine.ts';
import type { BasisAssessment } from '../../domain/treaties/basis-question.ts';
import type { Random } from './random.ts';

/** Where one demo request shall get to, and what it is like. */
export interface Plan {
  readonly kind: Kind;
  readonly direction: Direction;
  readonly target: string;
  readonly basis: BasisAssessment['verdict'];
  readonly role: TransferRole | undefined;
  readonly isUrgent: boolean;
  readonly isConfidential: boolean;
  /** Asked for by a day that is over. */
  readonly isLate: boolean;
}

/** Where most requests of a real register stand; every other status has one. */
const crowded: Readonly<Record<string, readonly string[]>> = {
  mla_outgoing: [
    'executed',
    'executed',
    'executed',
    'in_execution',
    'in_execution',
    'in_execution',
    'sent',
  ].concat(
    [
      'sent',
      'acknowledged',
      'acknowledged',
      'partly_executed',
      'draft',
      'central_review',
      'prosecutor_review',
    ],
    ['central_review', 'refused', 'result_check', 'signing'],
  ),
  mla_incoming: [
    'executed',
    'executed',
    'in_execution',
    'in_execution',
    'assigned',
    'received',
    'examination',
  ].concat(['received', 'materials_check']),
  extradition_outgoing: ['surrendered', 'surrendered', 'acknowledged', 'sent', 'refused', 'draft'],
  extradition_incoming: [
    'surrendered',
    'extradition_check',
    'extradition_check',
    'provisional_custody',
    'refused',
  ],
  transfer_outgoing: ['transferred', 'documents'],
  transfer_incoming: ['transferred', 'consent_check'],
};

const bases = [
  ...(['treaty', 'treaty', 'treaty', 'treaty'] as const),
  ...(['treaty_unconfirmed', 'offence_specific', 'reciprocity'] as const),
] as const;

const administeringOnly = new Set(['court_recognition', 'recognition_refused']);

/** Every status of every course at least once, and the usual ones more often: about 150 in all. */
export function makePlans(random: Random): readonly Plan[] {
  return Object.entries(stateMachines).flatMap(([key, machine]) =>
    [...machine.statuses.map(({ code }) => code), ...(crowded[key] ?? [])].map((target) =>
      makePlan(machine, target, random),
    ),
  );
}

const makePlan = ({ kind, direction }: StateMachine, target: string, random: Random): Plan => ({
  kind,
  direction,
  target,
  // An urgent copy goes by post, and without a treaty only diplomats carry.
  basis: target === 'sent_copy' ? 'treaty' : random.pick(bases),
  role: kind === 'transfer' ? roleFor(target, random) : undefined,
  isUrgent: target === 'sent_copy' || random.chance(0.15),
  isConfidential: random.chance(0.1),
  isLate: random.chance(0.15),
});

const roleFor = (target: string, random: Random): TransferRole =>
  administeringOnly.has(target) || random.chance(0.4) ? 'administering' : 'sentencing';
