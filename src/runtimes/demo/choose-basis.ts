import type { OffenceCategory, PlainDate, StateCode, TransferRole } from '../../domain/codes.ts';
import type { RequestContentInput } from '../../domain/requests/request-content.ts';
import type { BasisAssessment } from '../../domain/treaties/basis-question.ts';
import type { UseCaseContext } from '../../use-cases/context.ts';
import { assessBasis } from '../../use-cases/treaties/assess-basis.ts';
import type { Plan } from './plans.ts';
import type { Random } from './random.ts';

export type LegalBasisInput = NonNullable<RequestContentInput['legalBasis']>;

/** States with an officer in the demo stand several times: most of the work is with them. */
const states: readonly StateCode[] = [
  ...['ES', 'TR', 'RU', 'KG', 'UZ', 'CN', 'FR', 'TM'].flatMap((state) => [state, state, state]),
  ...[
    'DE',
    'IT',
    'AE',
    'BY',
    'TJ',
    'AZ',
    'GE',
    'MN',
    'KR',
    'US',
    'CZ',
    'BR',
    'IN',
    'VN',
    'PL',
    'AT',
    'JP',
    'NO',
  ],
];

export interface Matter {
  readonly offence: OffenceCategory;
  readonly committedOn: PlainDate;
  readonly measures: readonly string[];
  readonly role: TransferRole | undefined;
}

export interface ChosenBasis {
  readonly state: StateCode;
  readonly legalBasis: LegalBasisInput;
}

/** A state with which such a request rests on the kind of basis wished for; another kind where there is none. */
export async function chooseBasis(
  ctx: UseCaseContext,
  plan: Plan,
  { matter, random }: { matter: Matter; random: Random },
): Promise<ChosenBasis> {
  const start = random.int(0, states.length - 1);
  let otherwise: ChosenBasis | undefined;
  for (let at = 0; at < states.length; at++) {
    const state = states[(start + at * 7) % states.length] ?? 'ES';
    const found = await assessBasis(ctx, {
      kind: plan.kind,
      direction: plan.direction,
      state,
      offences: [matter.offence],
      offenceDate: matter.committedOn,
      measures: [...matter.measures],
      role: matter.role,
    });
    const chosen = { state, legalBasis: basisFrom(found) };
    if (found.verdict === plan.basis) return chosen;
    otherwise ??= chosen;
  }
  if (!otherwise) throw new Error('The demo knows no state');
  return otherwise;
}

function basisFrom({ verdict, bases }: BasisAssessment): LegalBasisInput {
  const [first] = bases;
  if (verdict === 'reciprocity' || !first) return { reciprocity: {} };
  return { treatyIds: [first.treatyId] };
}
