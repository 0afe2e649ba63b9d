import { z } from 'zod';
import { Day, Id, Instant } from './basics.ts';

const words = z.string().nullable().meta({ description: 'Until it is erased.' });
const made = { id: Id, on: Day.nullable(), recordedAt: Instant, text: words, documentIds: z.array(Id) };

const Assurance = z
  .object({
    ...made,
    kind: z.string(),
    state: z.string(),
    authority: words,
    duties: z.array(z.string()),
    stands: z
      .boolean()
      .meta({ description: 'Given, and neither withdrawn, breached nor found insufficient since.' }),
    developments: z.array(z.object({ ...made, development: z.string() })),
  })
  .meta({ id: 'Assurance' });

/** Records beside the status of a request. */
export const caseRecords = {
  assurances: z.array(Assurance),
};
