import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isBlocking } from '../../src/domain/finding.ts';
import { centralAuthorityFor } from '../../src/domain/law/kz/central-authority.ts';
import { caseStateOf } from '../../src/domain/requests/case-state.ts';
import { checkRequest } from '../../src/domain/requests/check-request.ts';
import { restsOnReciprocity, treatyIdsOf } from '../../src/domain/requests/legal-basis.ts';
import { RequestContent, type RequestContentInput } from '../../src/domain/requests/request-content.ts';
import { assessLegalBasis } from '../../src/domain/treaties/assess-legal-basis.ts';
import { buildRegistry } from '../../src/domain/treaties/build-registry.ts';
import { namesPgoAsCentralAuthority } from '../../src/domain/treaties/central-authorities.ts';
import { registrySeed } from '../../src/persistence/registry-seed.ts';
import { aLogOf } from '../support/case-builders.ts';

/** A whole case as a lawyer would put it: what the request says on a day, and what the register must answer. */
interface Golden {
  readonly title: string;
  readonly on: string;
  readonly content: RequestContentInput;
  readonly expected: {
    readonly verdict: string;
    readonly firstBasis: string | null;
    readonly centralAuthority: string;
    /** Where something stands against the request going on. */
    readonly blocking: readonly string[];
  };
}

const folder = new URL('cases/', import.meta.url);
const cases = readdirSync(folder).map(
  (file): Golden => JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
);
const seed = registrySeed();
const registry = buildRegistry(seed.version, seed.treaties);
const homeState = 'KZ';

function answerTo({ content: input, on }: Golden): Golden['expected'] {
  const content = RequestContent.parse(input);
  const assessment = assessLegalBasis(registry, {
    ...content,
    homeState,
    on,
    offences: content.offences.map(({ category }) => category),
    measures: content.measures.map(({ code }) => code),
  });
  const state = caseStateOf(aLogOf(['draft_created', 'draft']), new Map());
  const file = { id: 'request', content, state, documents: [] };
  const findings = checkRequest({ file, registry, homeState, today: on, now: `${on}T06:00:00.000Z` });
  return {
    verdict: assessment.verdict,
    firstBasis: assessment.bases[0]?.treatyId ?? null,
    centralAuthority: centralAuthorityFor({
      ...content,
      measures: content.measures.map(({ code }) => code),
      treatyNamesPgo: treatyIdsOf(content).some((id) => namesPgoAsCentralAuthority(registry.byId.get(id))),
      reciprocity: restsOnReciprocity(content),
    }).code,
    blocking: [...new Set(findings.filter(isBlocking).map(({ path }) => path))].sort(),
  };
}

describe('whole cases', () => {
  it.each(cases.map((golden) => [golden.title, golden] as const))('%s', (_, golden) => {
    expect(answerTo(golden)).toEqual(golden.expected);
  });
});
