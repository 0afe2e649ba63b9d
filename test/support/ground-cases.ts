import { caseStateOf } from '../../src/domain/requests/case-state.ts';
import { assessGrounds } from '../../src/domain/requests/grounds/assess-grounds.ts';
import type { CaseDocument } from '../../src/domain/requests/request-case.ts';
import type { RequestContentInput } from '../../src/domain/requests/request-content.ts';
import type { Situation } from '../../src/domain/requests/situation.ts';
import { buildRegistry } from '../../src/domain/treaties/build-registry.ts';
import { registrySeed } from '../../src/persistence/registry-seed.ts';
import { aLogOf, type LogStep, someContent } from './case-builders.ts';

const seed = registrySeed();
export const registry = buildRegistry(seed.version, seed.treaties);

type Content = Partial<RequestContentInput>;

/** A case as the rules see it in Kazakhstan on 1 September 2026. */
export function caseOf(
  content: Content,
  steps: readonly LogStep[] = [],
  more: Partial<Situation> & { documents?: readonly CaseDocument[] } = {},
): Situation {
  const { documents = [], ...rest } = more;
  const state = caseStateOf(aLogOf(['draft_created', 'draft'], ...steps), new Map());
  const file = { id: 'request', content: someContent(content), state, documents };
  return { file, registry, homeState: 'KZ', today: '2026-09-01', now: '2026-09-01T06:00:00.000Z', ...rest };
}

/** An incoming extradition, a transfer or legal assistance under a treaty; without one, on reciprocity. */
export const under = (
  treatyId: string | undefined,
  kind: 'mla' | 'extradition' | 'transfer',
  more: Content = {},
): Content => ({
  kind,
  direction: 'incoming',
  state: treatyId?.startsWith('kz-') ? treatyId.slice(3, 5).toUpperCase() : 'RU',
  legalBasis: treatyId === undefined ? { reciprocity: {} } : { treatyIds: [treatyId] },
  ...more,
});

/** One ground in a case; undefined where nothing makes it one. */
export const groundIn = (situation: Situation, id: string) =>
  assessGrounds(situation).find(({ ground }) => ground.id === id);

/** `mandatory stands, IT_EXT 5(1)`. */
export function told(situation: Situation, id: string): string {
  const found = groundIn(situation, id);
  return found ? `${found.effect} ${found.result}, ${found.cite ?? 'no article known'}` : 'no ground';
}

export const answered = (ground: string, answer: string): LogStep => [
  'answer_ground',
  'extradition_check',
  { payload: { ground, answer } },
];
