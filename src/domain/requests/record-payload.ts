import { z } from 'zod';
import { assuranceDevelopments, assuranceDuties, assuranceKinds } from '../law/kz/assurances.ts';
import { PlainDateText } from '../plain-date.ts';

const codes = <Code extends string>(table: readonly { readonly code: Code }[]) =>
  z.enum(table.map(({ code }) => code) as [Code, ...Code[]]);

/** Payload keys of the records that stand beside the status: assurances and what follows from them. */
export const recordPayload = {
  /** Id of the action that made the record this one is about. */
  recordId: z.uuid().optional(),
  /** The day on which it was given or happened, as the paper says. */
  on: PlainDateText.optional(),
  /** The State it comes from. */
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  assurance: codes(assuranceKinds).optional(),
  duties: z.array(codes(assuranceDuties)).max(assuranceDuties.length).optional(),
  development: codes(assuranceDevelopments).optional(),
};

export type RecordKey = keyof typeof recordPayload;

export const recordKeys = Object.keys(recordPayload) as readonly RecordKey[];
