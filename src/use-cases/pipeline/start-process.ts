import { z } from 'zod';
import { kinds } from '../../domain/codes.ts';
import type { Finding } from '../../domain/finding.ts';
import { isBefore } from '../../domain/pipeline/age.ts';
import type { EntryOf } from '../../domain/pipeline/entry.ts';
import { type Route, routes, stages, stagesOn } from '../../domain/pipeline/stages.ts';
import { startMessages } from '../../domain/pipeline/start-messages.ts';
import { checkState } from '../../domain/treaties/check-basis-question.ts';
import type { Treaty } from '../../domain/treaties/treaty.ts';
import type { UseCaseContext } from '../context.ts';
import { invalid } from '../errors.ts';
import { keptAnswer } from '../kept-answer.ts';
import { parseInput } from '../parse-input.ts';
import { actingPerson } from '../requests/append-action.ts';
import { requirePermission } from '../require-permission.ts';
import { todayOf } from '../treaties/asked-by.ts';
import { DayInput, SourcesInput, WordsInput } from './process-input.ts';
import type { EntryWritten } from './write-entry.ts';

export const StartProcessInput = z.strictObject({
  /** A treaty of the registry; then its states, kinds and way are taken from there. */
  treatyId: z.string().max(100).nullable().default(null),
  title: WordsInput.nullable().default(null),
  states: z.array(z.string().max(20)).max(60).default([]),
  kinds: z.array(z.enum(kinds)).max(kinds.length).default([]),
  route: z.enum(routes).default('treaty'),
  stage: z.enum(stages),
  on: DayInput,
  note: WordsInput.nullable().default(null),
  sources: SourcesInput,
});
export type StartProcessInput = z.input<typeof StartProcessInput>;
type Asked = z.output<typeof StartProcessInput>;

/** Work on a treaty begins, or is entered after it has begun. A treaty of the registry has one process. */
export async function startProcess(ctx: UseCaseContext, input: StartProcessInput): Promise<EntryWritten> {
  requirePermission(ctx, 'pipeline:write');
  const asked = parseInput(StartProcessInput, input);
  const treaty =
    asked.treatyId === null ? undefined : (await ctx.registry.current()).byId.get(asked.treatyId);
  const body = bodyOf(asked, treaty);
  const findings = [...check(ctx, asked, body, treaty), ...(await checkFree(ctx, asked.treatyId))];
  if (findings.length > 0) throw invalid(...findings);

  const now = ctx.clock.now();
  const row = { id: ctx.newId(), treatyId: asked.treatyId, origin: null, createdAt: now };
  const { id, name, role } = actingPerson(ctx.actor);
  const entry = {
    id: ctx.newId(),
    processId: row.id,
    sequence: 1,
    at: now,
    actor: { id, name, role },
    body,
  };
  const written = { id: row.id, entryId: entry.id, sequence: 1 };
  const location = `/api/v1/pipeline/${row.id}`;
  await ctx.stores.pipeline.commit({
    opens: row,
    entry,
    ...keptAnswer(ctx, { status: 201, body: written, location }),
  });
  return written;
}

function bodyOf(asked: Asked, treaty: Treaty | undefined): EntryOf<'started'> {
  if (treaty === undefined) return { entry: 'started', ...asked };
  const bilateral = treaty.form === 'bilateral';
  return {
    entry: 'started',
    ...asked,
    states: bilateral ? treaty.parties.map(({ state }) => state) : [],
    kinds: [...treaty.kinds],
    route: bilateral ? 'treaty' : 'accession',
  };
}

const block = (code: keyof typeof startMessages, path: string): Finding => ({
  code,
  severity: 'block',
  path,
  message: startMessages[code],
});

function check(
  ctx: UseCaseContext,
  asked: Asked,
  body: EntryOf<'started'>,
  treaty: Treaty | undefined,
): readonly Finding[] {
  const inTheRegistry = asked.treatyId !== null;
  return [
    ...(inTheRegistry && treaty === undefined ? [block('unknown_treaty', '/treatyId')] : []),
    ...(inTheRegistry ? [] : checkUnregistered(ctx, asked)),
    ...(isOn(body.route, body.stage) ? [] : [block('not_on_this_route', '/stage')]),
    ...(isBefore(todayOf(ctx), body.on) ? [block('in_the_future', '/on')] : []),
  ];
}

const isOn = (route: Route, stage: Asked['stage']): boolean => stagesOn(route).includes(stage);

function checkUnregistered(ctx: UseCaseContext, { title, kinds: asked, states }: Asked): readonly Finding[] {
  return [
    ...(title === null ? [block('title_missing', '/title')] : []),
    ...(asked.length === 0 ? [block('kinds_missing', '/kinds')] : []),
    ...(states.length === 0 ? [block('states_missing', '/states')] : []),
    ...states.flatMap((state, at) => checkState(state, ctx.homeState, `/states/${at}`)),
  ];
}

async function checkFree(ctx: UseCaseContext, treatyId: string | null): Promise<readonly Finding[]> {
  const taken = treatyId !== null && (await ctx.stores.pipeline.findByTreaty(treatyId)) !== undefined;
  return taken ? [block('process_exists', '/treatyId')] : [];
}
