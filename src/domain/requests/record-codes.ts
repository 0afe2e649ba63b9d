import type { Kind } from '../codes.ts';
import { assetStages, propertyKinds } from '../law/kz/assets.ts';
import { assuranceDevelopments, assuranceDuties, assuranceKinds } from '../law/kz/assurances.ts';
import {
  conditionAnswers,
  conditionDevelopments,
  conditionKinds,
  conditionSides,
} from '../law/kz/conditions.ts';
import { consentDecisions, libertyEvents } from '../law/kz/specialty.ts';
import type { Text } from '../text.ts';

export interface RecordCode {
  readonly code: string;
  readonly name: Text;
  readonly kinds?: readonly Kind[];
}

const tables: Readonly<Record<string, readonly RecordCode[]>> = {
  assurance: assuranceKinds,
  duties: assuranceDuties,
  condition: conditionKinds,
  side: conditionSides,
  event: libertyEvents,
  property: propertyKinds,
  stage: assetStages,
  'follow_assurance/development': assuranceDevelopments,
  'follow_condition/development': conditionDevelopments,
  'answer_condition/decision': conditionAnswers,
  'record_specialty_consent/decision': consentDecisions,
};

/** Codes that a key of a record's payload may hold in an action, or undefined where no table limits it. */
export const recordCodes = (action: string, key: string, kind?: Kind): readonly RecordCode[] | undefined =>
  (tables[`${action}/${key}`] ?? tables[key])?.filter(
    ({ kinds }) => kind === undefined || kinds === undefined || kinds.includes(kind),
  );
