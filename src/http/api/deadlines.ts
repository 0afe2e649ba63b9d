import { z } from 'zod';
import type { CustodyClock } from '../../domain/deadlines/custody.ts';
import { listDeadlines } from '../../use-cases/requests/list-deadlines.ts';
import { viewCustody } from '../../use-cases/requests/view-custody.ts';
import { contextOf } from '../context.ts';
import { type Api, contract } from './contract.ts';
import { IdParam } from './queries.ts';
import { Instant, itemsOf, TextOut } from './schemas/basics.ts';

const Explanation = z
  .object({
    rule: z.string().meta({ description: 'Id of the time limit in the tables of the law.' }),
    citation: z.string(),
    cite: TextOut,
    start: z.object({ what: TextOut, at: Instant }),
    length: TextOut.nullable(),
    extended: z
      .object({ until: Instant, ground: z.string().nullable() })
      .optional()
      .meta({ description: 'Newest extension on record with its legal ground.' }),
    arithmetic: TextOut,
    notes: z.array(TextOut),
  })
  .meta({ id: 'DeadlineExplanation', description: 'Why the limit ends when it does.' });

const Deadline = z
  .object({
    id: z.string(),
    name: TextOut,
    startsAt: Instant,
    dueAt: Instant,
    citation: z.string(),
    state: z.enum(['running', 'overdue', 'met', 'missed', 'stopped']),
    subject: z.string().nullable().meta({ description: 'What the limit is about; null for a named date.' }),
    isCustody: z.boolean().meta({ description: 'Somebody is held under this limit.' }),
    awaited: TextOut.nullable().meta({ description: 'What must be there or done by then.' }),
    lapses: z.boolean().meta({ description: 'Ends by itself: nobody has to act by then.' }),
    extension: z
      .object({ citation: z.string(), latest: Instant.nullable() })
      .nullable()
      .meta({ description: 'How far it may be extended now; `latest` is null where nothing caps it.' }),
    explanation: Explanation,
  })
  .meta({ id: 'Deadline' });

const Custody = z
  .object({
    where: z.enum(['home', 'abroad']),
    since: Instant,
    custody: z.string(),
    custodyName: TextOut,
    papers: z.array(z.object({ deadlineId: z.string(), what: TextOut, by: Instant })),
    told: z.array(z.object({ what: TextOut, at: Instant })),
    release: z.object({ deadlineId: z.string(), at: Instant, cite: TextOut }).nullable(),
  })
  .meta({ id: 'Custody', description: 'What must arrive by when, or the person held goes free.' });

const list = contract({
  method: 'get',
  path: '/api/v1/requests/{id}/deadlines',
  tag: 'Requests',
  summary: 'Time limits and where they stand',
  request: { params: IdParam },
  answer: itemsOf(Deadline).extend({ custody: Custody.nullable() }),
});

export function mountDeadlines(api: Api): void {
  api.openapi(list.route, async (c) => {
    const ctx = contextOf(c);
    const { id } = c.req.valid('param');
    const items = await listDeadlines(ctx, id);
    return list.reply(c, { items, custody: custodyOut(await viewCustody(ctx, id)) });
  });
}

function custodyOut(custody: CustodyClock | undefined): z.infer<typeof Custody> | null {
  if (!custody) return null;
  const { papers, release, told, ...held } = custody;
  return {
    ...held,
    told: [...told],
    papers: papers.map(({ deadline, what, by }) => ({ deadlineId: deadline.id, what, by })),
    release: release && {
      deadlineId: release.deadline.id,
      at: release.at,
      cite: release.deadline.explanation.cite,
    },
  };
}
