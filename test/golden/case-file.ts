import { z } from 'zod';
import { directions, kinds, type Role, roles } from '../../src/domain/codes.ts';

const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/, 'an hour of the home state: 2026-03-02 09:30');

/** A role, such as `prosecutor`; `another prosecutor`; `prosecutor of KAR`, their office; `liaison of DE`, their state. */
const Somebody = z
  .string()
  .regex(new RegExp(`^(another )?(${roles.join('|')})( of [A-Z]{2,3})?$`), 'somebody of a role')
  .transform((who) => {
    const [words, place] = who.split(' of ');
    const role = (words ?? '').replace('another ', '') as Role;
    return { role, ...(words === role ? {} : { name: words }), ...(place ? { place } : {}) };
  });
export type Somebody = z.infer<typeof Somebody>;

/** What somebody does at an hour of the home state's clocks. */
const Step = z.strictObject({
  on: moment,
  who: Somebody,
  /** An action of the machine or a record, or one of the pseudo-steps of `play-case.ts`. */
  does: z.string(),
  with: z.record(z.string(), z.unknown()).default({}),
  /** A name under which later steps point to what this one recorded. */
  called: z.string().optional(),
  /** What keeps the step from being done: the code of the refusal, or its findings. Without it the step must succeed. */
  refused: z.array(z.string()).optional(),
});

/** What the register must answer at that hour, of the things it is asked. */
const Answer = z.strictObject({
  on: moment,
  status: z.string(),
  /** What the request can rest on, and on which treaty first. */
  verdict: z.string().optional(),
  basis: z.string().nullable().optional(),
  centralAuthority: z.string().optional(),
  /** Every clock that was ever started: its id, when it ends, how it stands. */
  clocks: z.array(z.string()).optional(),
  /** Every finding: severity, code, place, and the law it rests on. */
  findings: z.array(z.string()).optional(),
  /** Places against which something stands, whichever step is next. */
  blocking: z.array(z.string()).optional(),
  /** Steps of the machine that somebody may take now, nothing standing against them. */
  may: z.record(z.string(), z.array(z.string())).optional(),
  /** Matters that run beside the status. */
  tracks: z.record(z.string(), z.string()).optional(),
  /** What stands of property: stage, amount, currency. */
  property: z.array(z.string()).optional(),
  /** Whether the other state's officer sees the request at all. */
  seenByOtherState: z.boolean().optional(),
});

/** A whole case as a lawyer would tell it. */
export const GoldenCase = z.strictObject({
  title: z.string(),
  /** The provisions the case is about. */
  law: z.string(),
  request: z.looseObject({ kind: z.enum(kinds), direction: z.enum(directions), state: z.string() }),
  events: z.array(z.union([Step, Answer])).min(2),
});
export type GoldenCase = z.infer<typeof GoldenCase>;
export type Step = z.infer<typeof Step>;
export type Answer = z.infer<typeof Answer>;

export const somebody = (who: string): Somebody => Somebody.parse(who);
export const isStep = (event: Step | Answer): event is Step => 'does' in event;
