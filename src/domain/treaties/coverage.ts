import type { Kind, PlainDate, StateCode } from '../codes.ts';
import type { Language } from '../text.ts';
import { assessLegalBasis } from './assess-legal-basis.ts';
import type { BasisAssessment } from './basis-question.ts';
import type { Registry } from './treaty.ts';

export type KindCoverage = Pick<BasisAssessment, 'verdict' | 'bases' | 'notUsable'>;

export interface StateCoverage {
  readonly state: StateCode;
  readonly on: PlainDate;
  readonly kinds: Readonly<Record<Kind, KindCoverage>>;
}

/** What stands between the two states on a day, kind by kind, before any offence is known. */
export function stateCoverage(
  registry: Registry,
  question: { homeState: StateCode; state: StateCode; on: PlainDate; language?: Language | undefined },
): StateCoverage {
  const coverageOf = (kind: Kind): KindCoverage => {
    const { verdict, bases, notUsable } = assessLegalBasis(registry, {
      ...question,
      kind,
      direction: 'outgoing',
    });
    return { verdict, bases, notUsable };
  };
  const { state, on } = question;
  return {
    state,
    on,
    kinds: {
      mla: coverageOf('mla'),
      extradition: coverageOf('extradition'),
      transfer: coverageOf('transfer'),
    },
  };
}
