import { z } from 'zod';
import { kinds } from '../../domain/codes.ts';
import { languages } from '../../domain/text.ts';
import { verdicts } from '../../domain/treaties/world-coverage.ts';
import { treatyGrowth } from '../../use-cases/treaties/treaty-growth.ts';
import { WorldCoverageInput, worldCoverage } from '../../use-cases/treaties/world-coverage.ts';
import { contextOf } from '../context.ts';
import { type Api, contract } from './contract.ts';
import { query } from './queries.ts';
import { Day } from './schemas/basics.ts';

const Best = z.object({
  treatyId: z.string(),
  title: z.string(),
  titleLanguage: z.enum(languages),
  titleComposed: z.boolean(),
});

const World = z
  .object({
    homeState: z.string(),
    on: Day,
    kinds: z.partialRecord(
      z.enum(kinds),
      z.object({
        counts: z.record(z.enum(verdicts), z.number().int()),
        states: z.array(
          z.object({
            state: z.string(),
            verdict: z.enum(verdicts),
            best: Best.nullable().meta({ description: 'What the verdict rests on; null for reciprocity.' }),
          }),
        ),
      }),
    ),
    registryVersion: z.string(),
  })
  .meta({ id: 'WorldCoverage', description: 'All offences are asked about at once.' });

const figures = z.object({
  mla: z.number().int(),
  extradition: z.number().int(),
  transfer: z.number().int(),
});

const Growth = z
  .object({
    on: Day,
    years: z.array(z.object({ year: z.number().int(), inForce: figures })),
    undated: figures.meta({ description: 'In force, but since when no source says: in none of the years.' }),
    unconfirmed: figures.meta({
      description: 'Entry into force confirmed by no source, or sources in conflict: in none of the years.',
    }),
    registryVersion: z.string(),
  })
  .meta({ id: 'TreatyGrowth' });

const coverage = contract({
  method: 'get',
  path: '/api/v1/coverage',
  tag: 'Law',
  summary: 'With whom there is what, state by state',
  request: { query: query(WorldCoverageInput.shape) },
  answer: World,
});

const growth = contract({
  method: 'get',
  path: '/api/v1/coverage/growth',
  tag: 'Law',
  summary: 'Treaties in force at the end of each year, kind by kind',
  answer: Growth,
});

export function mountCoverage(api: Api): void {
  api.openapi(coverage.route, async (c) =>
    coverage.reply(c, await worldCoverage(contextOf(c), c.req.valid('query'))),
  );
  api.openapi(growth.route, async (c) => growth.reply(c, await treatyGrowth(contextOf(c))));
}
