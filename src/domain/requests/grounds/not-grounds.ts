// Fiscal nature and bank secrecy: treaties say that they are no ground. Told where the request touches on them.

import type { Finding } from '../../finding.ts';
import type { Situation } from '../situation.ts';
import { assessGrounds } from './assess-grounds.ts';

const fiscalOffences = new Set(['tax', 'customs']);

/** Where the request touches on what is no ground; undefined where it does not. */
function touchedBy(id: string, { file: { content } }: Situation): string | undefined {
  if (id === 'fiscal' && content.offences.some(({ category }) => fiscalOffences.has(category)))
    return '/offences';
  if (id === 'bank_secrecy' && content.measures.some(({ code }) => code === 'bank_records'))
    return '/measures';
  return undefined;
}

/** What would be no reason to refuse under the treaty, where somebody might think so. */
export const checkNotGrounds = (situation: Situation): readonly Finding[] =>
  assessGrounds(situation)
    .filter(({ effect }) => effect === 'not_a_ground')
    .flatMap(({ ground, cite }) => {
      const path = touchedBy(ground.id, situation);
      const citation = cite === null ? {} : { citation: cite };
      return path === undefined
        ? []
        : [{ code: 'not_a_ground', severity: 'info' as const, path, message: ground.text, ...citation }];
    });
