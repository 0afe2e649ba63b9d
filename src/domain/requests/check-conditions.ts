import type { Finding } from '../finding.ts';
import { conditionKinds, heldByConditions } from '../law/kz/conditions.ts';
import { machineKey } from '../law/kz/state-machines.ts';
import { fill } from '../text.ts';
import type { Condition } from './conditions.ts';
import { recordMessages } from './record-messages.ts';
import type { Situation } from './situation.ts';
import type { Step } from './step.ts';

type Code = 'condition_open' | 'condition_declined' | 'condition_not_met';

const told = (code: Code, severity: Finding['severity'], at: number, citation: string): Finding => ({
  code,
  severity,
  path: `/conditions/${at}`,
  message: recordMessages[code],
  citation,
});

/** УПК 567(3), 568(3): what means execution, handing over or use waits until each condition is answered. */
export function checkConditions(step: Step, { file }: Situation): readonly Finding[] {
  const { kind, direction } = file.content;
  const { steps, citation } = heldByConditions[machineKey(kind, direction)];
  if (step.neutral || !steps.includes(step.action)) return [];
  return file.state.conditions.flatMap((condition, at): readonly Finding[] => {
    if (condition.state === 'open') return [told('condition_open', 'block', at, citation)];
    if (condition.state === 'declined') return [told('condition_declined', 'block', at, citation)];
    return step.action === 'grant' && awaitsFulfilment(condition)
      ? [told('condition_not_met', 'warn', at, 'UPK 567(3)')]
      : [];
  });
}

/** A limit on use cannot be fulfilled beforehand; a condition that Kazakhstan set can. */
const awaitsFulfilment = ({ kind, setBy, state }: Condition): boolean =>
  kind === 'condition' && setBy === 'home' && state === 'accepted';

const lasting = new Set(['use_limit', 'confidentiality']);

/** Limits on use that were accepted bind for good, so they are told at every status, the last one too. */
export const useLimits = ({ file }: Situation): readonly Finding[] =>
  file.state.conditions.flatMap(({ kind, state, text }, at): readonly Finding[] => {
    if (!lasting.has(kind) || (state !== 'accepted' && state !== 'met')) return [];
    return [
      {
        code: 'use_limit_stands',
        severity: 'info',
        path: `/conditions/${at}`,
        message: fill(recordMessages.use_limit_stands, { text: text ?? '—' }),
        citation: conditionKinds.find(({ code }) => code === kind)?.source ?? 'UPK 568(3)',
      },
    ];
  });
