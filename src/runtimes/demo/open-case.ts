import type { RequestContentInput } from '../../domain/requests/request-content.ts';
import { machineFor } from '../../domain/requests/step.ts';
import { createRequest } from '../../use-cases/requests/create-request.ts';
import { listFindings } from '../../use-cases/requests/list-findings.ts';
import type { Player } from './cast.ts';
import type { Route } from './choose-route.ts';
import { settle } from './clear-the-way.ts';
import type { DemoCase } from './demo-case.ts';
import type { DemoWorld } from './demo-world.ts';

/** Opens the file by the person who would, and completes it as the findings ask, unless it stays a draft. */
export async function openCase(
  world: DemoWorld,
  content: RequestContentInput,
  route: Route,
): Promise<DemoCase> {
  const machine = machineFor(content);
  const startsWith = machine.altInitial ? { startsWith: startOf(route.from) } : {};
  const author = chooseAuthor(world, content, route.from);
  const relatedTo = relatedCases(world, author);
  const { id } = await createRequest(author, { ...content, ...startsWith, relatedTo });
  world.opened.push({ id, office: author.actor.office });
  const demo = { id, world, ahead: [] };
  if (route.steps.length > 0) await completeContents(demo);
  return demo;
}

/** Now and then a request belongs to another one of the same office. */
function relatedCases({ opened, random }: DemoWorld, { actor }: Player): string[] {
  if (actor.role !== 'prosecutor' || !random.chance(0.15)) return [];
  const other = random.pickFrom(opened.filter(({ office }) => office === actor.office));
  return other ? [other.id] : [];
}

const startOf = (status: string): 'detention' | 'request' =>
  status === 'person_detained' ? 'detention' : 'request';

/** Ours are drafted by prosecutors; another state's come by its own officer or by post. */
function chooseAuthor({ cast, random }: DemoWorld, content: RequestContentInput, from: string): Player {
  const prosecutors = cast.all.filter(({ actor }) => actor.role === 'prosecutor');
  if (content.direction === 'outgoing' || from === 'person_detained')
    return random.pickFrom(prosecutors) ?? cast.one('prosecutor');
  const officer = cast.all.find(({ actor }) => actor.role === 'liaison' && actor.state === content.state);
  return officer && random.chance(0.6) ? officer : cast.one('chancery');
}

async function completeContents(demo: DemoCase): Promise<void> {
  const findings = await listFindings(demo.world.cast.one('central_head'), demo.id);
  for (const finding of findings) if (finding.code === 'contents_missing') await settle(demo, finding);
}
