import { describe, expect, it } from 'vitest';
import type { Direction, Kind, Role } from '../../../src/domain/codes.ts';
import { directions, kinds, roles } from '../../../src/domain/codes.ts';
import { caseStateOf } from '../../../src/domain/requests/case-state.ts';
import { machineFor } from '../../../src/domain/requests/step.ts';
import type { Actor } from '../../../src/use-cases/context.ts';
import { ownSteps } from '../../../src/use-cases/requests/own-steps.ts';
import { aLogOf, someContent } from '../../support/case-builders.ts';
import { aRow } from '../../support/change-builders.ts';

/** Role → whose steps its holder does or records, as the interface description gives it. Written out, not imported. */
const steps: Record<Role, readonly string[]> = {
  prosecutor: ['INV', 'RP', 'EXEC', 'IJ', 'COURT', 'MVD', 'CUST'],
  central: ['DIC', 'MFA', 'MVD', 'CUST', 'EXEC', 'SC', 'DC', 'IJ', 'FLO'],
  central_head: ['DICH', 'DIC', 'MFA', 'MVD', 'CUST', 'EXEC', 'SC', 'DC', 'IJ', 'FLO'],
  signatory: ['PG'],
  chancery: ['REG', 'MFA'],
  liaison: ['FLO'],
  treaty_officer: [],
  leadership: [],
  auditor: [],
  admin: [],
};

const actor = (role: Role): Actor => ({
  type: 'user',
  id: 'u',
  name: 'Invented Person',
  email: 'p@example.org',
  role,
  office: 'AST',
  state: 'ES',
  language: 'ru',
});

function offered(role: Role, kind: Kind, direction: Direction, status: string): readonly string[] {
  const actions = aLogOf(['draft_created', status]);
  const content = someContent({ kind, direction });
  const file = {
    row: aRow({ kind, direction, status, visibleToState: true }),
    content,
    actions,
    texts: new Map(),
    documents: [],
  };
  return ownSteps(actor(role), file, caseStateOf(actions, new Map()))
    .filter(({ step }) => step.neutral === undefined)
    .map(({ step }) => `${step.action} → ${step.to}`);
}

const machines = kinds.flatMap((kind) => directions.map((direction) => machineFor({ kind, direction })));
const cases = machines.flatMap((machine) =>
  machine.statuses.flatMap((status) => roles.map((role) => ({ machine, status: status.code, role }))),
);

describe('every role against every step of every status', () => {
  it.each(cases)('$machine.kind $machine.direction, $status: $role', ({ machine, status, role }) => {
    const expected = machine.transitions
      .filter(
        (transition) =>
          transition.from.includes(status) && transition.by.some((code) => steps[role].includes(code)),
      )
      .map(({ action, to }) => `${action} → ${to}`);
    expect(offered(role, machine.kind, machine.direction, status)).toEqual(expected);
  });

  it("the other state's officer never closes a request", () => {
    for (const { machine, status } of cases) {
      const closing = machine.statuses.filter(({ terminal }) => terminal).map(({ code }) => code);
      for (const step of offered('liaison', machine.kind, machine.direction, status)) {
        expect(closing).not.toContain(step.split(' → ')[1]);
      }
    }
  });
});
