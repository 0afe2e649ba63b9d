import type { MachineKey } from './state-machine.ts';

/** Which statuses mark the stretches of a request that its figures measure. Not law: how this register counts. */
export interface CourseMarks {
  /** It has left for the other state, or come from it. */
  readonly sent: readonly string[];
  /** Its arrival is confirmed, or registered here. */
  readonly acknowledged: readonly string[];
  /** What became of it is reported, or decided here. */
  readonly result: readonly string[];
  /** The next word is the other state's. */
  readonly abroad: readonly string[];
}

const transfer = {
  abroad: ['other_state_consent'],
} as const;

export const courseMarks: Readonly<Record<MachineKey, CourseMarks>> = {
  mla_outgoing: {
    sent: ['sent_copy', 'sent'],
    acknowledged: ['acknowledged'],
    result: ['result_check'],
    abroad: ['sent_copy', 'sent', 'acknowledged', 'in_execution', 'postponed'],
  },
  mla_incoming: {
    sent: ['received'],
    acknowledged: ['registered'],
    result: ['executed', 'partly_executed', 'refused', 'returned_unexecuted', 'forwarded'],
    abroad: ['info_requested', 'conditions_proposed'],
  },
  extradition_outgoing: {
    sent: ['sent_copy', 'sent'],
    acknowledged: ['acknowledged'],
    result: ['decision_reported'],
    abroad: ['sent_copy', 'sent', 'acknowledged', 'granted_deferred'],
  },
  extradition_incoming: {
    // A detained person's file begins before the request is there.
    sent: ['received', 'arrest_pending'],
    acknowledged: [],
    result: ['decision_served', 'refused'],
    abroad: ['info_requested'],
  },
  transfer_outgoing: {
    ...transfer,
    sent: ['other_state_consent'],
    acknowledged: [],
    result: ['handover', 'refused_by_other_state'],
  },
  transfer_incoming: {
    ...transfer,
    sent: ['petition'],
    acknowledged: ['consent_check'],
    result: ['other_state_consent', 'refused', 'recognition_refused'],
  },
};
