import { z } from 'zod';
import { assetStages, propertyKinds } from '../law/kz/assets.ts';
import { assuranceDevelopments, assuranceDuties, assuranceKinds } from '../law/kz/assurances.ts';
import {
  conditionAnswers,
  conditionDevelopments,
  conditionKinds,
  conditionSides,
} from '../law/kz/conditions.ts';
import { consentDecisions, libertyEvents } from '../law/kz/specialty.ts';
import { PlainDateText } from '../plain-date.ts';
import { amountPattern } from './amounts.ts';

const codes = <Code extends string>(...tables: readonly (readonly { readonly code: Code }[])[]) =>
  z.enum(tables.flat().map(({ code }) => code) as [Code, ...Code[]]);

const state = z.string().regex(/^[A-Z]{2}$/);

/** Payload keys of the records that stand beside the status: assurances, conditions, specialty, assets. */
export const recordPayload = {
  /** Id of the action that made the record this one is about. */
  recordId: z.uuid().optional(),
  /** The day on which it was given or happened, as the paper says. */
  on: PlainDateText.optional(),
  until: PlainDateText.optional(),
  /** The State it comes from. */
  state: state.optional(),
  /** A third State, or the one where property is. */
  country: state.optional(),
  assurance: codes(assuranceKinds).optional(),
  duties: z.array(codes(assuranceDuties)).max(assuranceDuties.length).optional(),
  development: codes<string>(assuranceDevelopments, conditionDevelopments).optional(),
  condition: codes(conditionKinds).optional(),
  side: codes(conditionSides).optional(),
  event: codes(libertyEvents).optional(),
  /** Number of the offence in the granted request, counted from 1. */
  offence: z.number().int().min(1).max(50).optional(),
  decision: codes<string>(consentDecisions, conditionAnswers).optional(),
  property: codes(propertyKinds).optional(),
  stage: codes(assetStages).optional(),
  amount: z.string().trim().regex(amountPattern).optional(),
  currency: z
    .string()
    .trim()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** Code of the Code or law, or id of a treaty in the registry. */
  instrument: z.string().trim().min(1).max(200).optional(),
};

export type RecordKey = keyof typeof recordPayload;

export const recordKeys = Object.keys(recordPayload) as readonly RecordKey[];
