import { faultOf } from '../http/fault.ts';

export type Log = (line: object) => void;

/** Takes the fault of a job that nobody waits for. */
export type OnFault = (job: string, error: unknown) => void;

/** Tells which job failed and where, and nothing of what it was about. */
export const logFault =
  (log: Log): OnFault =>
  (job, error) =>
    log({ level: 'error', job, ...faultOf(error) });
