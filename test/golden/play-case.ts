import { isBlocking } from '../../src/domain/finding.ts';
import type { RequestContentInput } from '../../src/domain/requests/request-content.ts';
import type { UseCaseContext } from '../../src/use-cases/context.ts';
import { UseCaseError } from '../../src/use-cases/errors.ts';
import { changeDraft } from '../../src/use-cases/requests/change-draft.ts';
import { listActions } from '../../src/use-cases/requests/list-actions.ts';
import { listFindings } from '../../src/use-cases/requests/list-findings.ts';
import { viewRequest } from '../../src/use-cases/requests/view-request.ts';
import type { RequestWorld } from '../support/request-world.ts';
import { detailFor, writtenWhenAsked } from '../support/story-contents.ts';
import { askCase, told } from './ask-case.ts';
import type { Answer, GoldenCase, Somebody, Step } from './case-file.ts';
import { allInUtc, instantOf } from './home-time.ts';

/** A case being played on a real database, by the use cases that the pages and the API call. */
export interface Play {
  /** Does the step; answers with what refused it, or nothing. */
  step(step: Step): Promise<readonly string[] | undefined>;
  /** What the register says at that hour, of the things the case asks for. */
  answer(asked: Answer): Promise<Answer>;
}

type Given = Readonly<Record<string, unknown>>;

export function playCase(world: RequestWorld, { request }: GoldenCase): Play {
  let id = '';
  /** Ids by the name the case gave them; a paper is named by its type. */
  const names = new Map<string, string>();

  const as = ({ role, name, place }: Somebody): Promise<UseCaseContext> =>
    world.as(role, {
      ...(name ? { name } : {}),
      ...(role === 'liaison' ? { state: place ?? request.state } : place ? { office: place } : {}),
    });

  /** Pseudo-steps: what people do beside the actions of the log. */
  const doings: Readonly<Record<string, (ctx: UseCaseContext, given: Given) => Promise<unknown>>> = {
    opens: async (ctx) => {
      id = await world.create(ctx, allInUtc(request) as RequestContentInput);
    },
    changes: (ctx, given) => changeDraft(ctx, { id, expectedSequence: 'any', change: given }),
    encloses: async (ctx, { type, released }) => {
      const paper = await world.addPaper(ctx, id, String(type), released === true);
      names.set(String(type), paper);
    },
    completes: (ctx) => complete(ctx, world, id),
    'answers grounds': (ctx) => answerGrounds(ctx, world, id),
  };

  return {
    async step({ on, who, does, with: given, called }) {
      world.clock.set(instantOf(on));
      const ctx = await as(who);
      const payload = allInUtc(pointing(given, names));
      const doing = doings[does] ?? (() => world.take(ctx, id, does, payload));
      const refusal = await refusalOf(() => doing(ctx, payload));
      const newest = called ? (await listActions(ctx, id)).at(-1) : undefined;
      if (called && newest) names.set(called, newest.id);
      return refusal;
    },
    async answer(asked) {
      world.clock.set(instantOf(asked.on));
      return askCase(asked, id, as);
    },
  };
}

/** Names of earlier steps and papers stand where the register wants ids. */
function pointing(given: Given, names: ReadonlyMap<string, string>): Given {
  const idOf = (name: unknown) => (typeof name === 'string' ? (names.get(name) ?? name) : name);
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => {
      if (!/Ids?$/.test(key)) return [key, value];
      return [key, Array.isArray(value) ? value.map(idOf) : idOf(value)];
    }),
  );
}

/** Answers every ground that is still open as the case wants it: there is none, or a given assurance meets it. */
async function answerGrounds(ctx: UseCaseContext, world: RequestWorld, id: string): Promise<void> {
  const findings = await listFindings(ctx, id);
  for (const { code, path } of findings) {
    const ground = path.split('/')[2] ?? '';
    if (code !== 'ground_unanswered') continue;
    await world.take(ctx, id, 'answer_ground', { ground, answer: 'absent', reason: 'Рассмотрено' });
  }
}

/** Fills what the findings say is missing, as a script would that knows nothing of the law. */
async function complete(ctx: UseCaseContext, world: RequestWorld, id: string): Promise<void> {
  const paths = (await listFindings(ctx, id))
    .filter(({ code }) => code === 'contents_missing')
    .map(({ path }) => path.split('/').slice(1));
  const view = await viewRequest(ctx, id);
  const details = 'details' in view ? { ...view.details } : {};
  const change: Record<string, unknown> = {};
  for (const [place = '', key = ''] of paths) {
    if (place === 'documents') await world.addPaper(ctx, id, key);
    else if (place === 'details') details[key] = detailFor(key);
    else change[place] = writtenWhenAsked[place];
  }
  if (paths.some(([place]) => place !== 'documents'))
    await changeDraft(ctx, { id, expectedSequence: 'any', change: { ...change, details } });
}

async function refusalOf(attempt: () => Promise<unknown>): Promise<readonly string[] | undefined> {
  try {
    await attempt();
    return undefined;
  } catch (error) {
    if (!(error instanceof UseCaseError)) throw error;
    const blocking = error.findings.filter(isBlocking);
    return blocking.length > 0 ? blocking.map(told).sort() : [error.code];
  }
}
