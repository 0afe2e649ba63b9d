import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { roles } from '../../src/domain/codes.ts';
import { stateMachines } from '../../src/domain/law/kz/state-machines.ts';
import { emailTemplates } from '../../src/domain/notifications/email.ts';
import type { StateMachine } from '../../src/domain/requests/state-machine.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');

/** One arrow for each pair of statuses, with every action that leads from one to the other. */
function diagramOf(machine: StateMachine): string {
  const arrows = new Map<string, string[]>();
  for (const { from, to, action } of machine.transitions) {
    for (const start of from) {
      const arrow = `${start} --> ${to}`;
      arrows.set(arrow, [...new Set([...(arrows.get(arrow) ?? []), action])]);
    }
  }
  const initial = [machine.initial, machine.altInitial].filter((status) => status !== undefined);
  return [
    `### ${machine.kind}, ${machine.direction}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...initial.map((status) => `  [*] --> ${status}`),
    ...[...arrows].map(([arrow, actions]) => `  ${arrow}: ${actions.join(', ')}`),
    ...machine.statuses.filter(({ terminal }) => terminal).map(({ code }) => `  ${code} --> [*]`),
    '```',
  ].join('\n');
}

describe('the README', () => {
  it('of the law draws the state machines as they are', () => {
    const drawn = read('src/domain/law/kz/README.md')
      .split('<!-- machines -->')[1]
      ?.split('<!-- /machines -->')[0]
      ?.trim();
    expect(drawn).toBe(Object.values(stateMachines).map(diagramOf).join('\n\n'));
  });

  it.each(emailTemplates)('lists the e-mail %s', (template) => {
    expect(readme).toContain(`\`${template}\``);
  });

  it.each(roles)('names the role %s', (role) => {
    expect(readme).toContain(`\`${role}\``);
  });
});
