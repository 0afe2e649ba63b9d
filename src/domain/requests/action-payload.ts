import { z } from 'zod';
import { cleanText } from '../clean-text.ts';
import { kinds } from '../codes.ts';
import { grounds } from '../law/kz/grounds/grounds.ts';
import { outcomesFor } from '../law/kz/outcomes.ts';
import { tracks } from '../law/kz/tracks.ts';
import { PlainDateText } from '../plain-date.ts';
import { isAddressed } from './addressed-words.ts';
import { groundAnswers } from './grounds/ground-answers.ts';
import type { PayloadKey } from './neutral-actions.ts';
import { recordCodes } from './record-codes.ts';
import { recordPayload } from './record-payload.ts';
import type { MachineKey, Need } from './state-machine.ts';
import type { Step } from './step.ts';

const words = cleanText(20_000).min(1);
const code = z.string().trim().min(1).max(200);

/** Every key any action takes, parsed the same way everywhere. */
export const ActionPayloadInput = z.strictObject({
  reason: words.optional(),
  text: words.optional(),
  source: words.optional(),
  theirReference: z.string().trim().min(1).max(500).optional(),
  documentIds: z.array(z.uuid()).max(50).optional(),
  documentId: z.uuid().optional(),
  questionId: z.uuid().optional(),
  assigneeId: z.uuid().nullable().optional(),
  occurredAt: z.iso.datetime({ offset: true }).optional(),
  at: z.union([z.iso.datetime({ offset: true }), PlainDateText]).optional(),
  dueOn: PlainDateText.optional(),
  outcome: code.optional(),
  office: code.optional(),
  treatyIds: z.array(code).max(10).optional(),
  track: code.optional(),
  value: code.optional(),
  deadline: code.optional(),
  ground: code.optional(),
  answer: z.enum(groundAnswers).optional(),
  by: z.string().trim().min(1).max(500).optional(),
  ...recordPayload,
} satisfies Record<PayloadKey, z.ZodType>);
export type ActionPayloadInput = z.infer<typeof ActionPayloadInput>;

/** The payload keys a need is met by; needs that the file itself must meet have none. */
const keysOfNeed: Partial<Record<Need, PayloadKey>> = {
  reason: 'reason',
  source: 'theirReference',
  outcome: 'outcome',
  dueOn: 'dueOn',
  occurredAt: 'occurredAt',
  office: 'office',
};

const commonOptional: readonly PayloadKey[] = [
  'reason',
  'documentIds',
  'occurredAt',
  'dueOn',
  'theirReference',
];

export interface PayloadShape {
  readonly required: readonly PayloadKey[];
  readonly optional: readonly PayloadKey[];
}

/** What the payload of a step must and may hold; `recorded` when another body's decision is being entered. */
export function payloadShapeOf(step: Step, recorded: boolean): PayloadShape {
  const fromNeeds = step.needs.flatMap((need) => keysOfNeed[need] ?? []);
  const required = new Set<PayloadKey>([...(step.neutral?.required ?? []), ...fromNeeds]);
  if (recorded) required.add('theirReference');
  const optional = new Set<PayloadKey>(step.neutral ? step.neutral.optional : commonOptional);
  if (required.has('theirReference')) optional.add('documentIds');
  if (!step.neutral && step.action === 'original_or_dispatch_confirmed') optional.add('value');
  if (!step.neutral && isAddressed(step.action)) optional.add('text');
  return { required: [...required], optional: [...optional].filter((key) => !required.has(key)) };
}

/** JSON Schema of a step's payload, for scripts and for the forms built from it. */
export function payloadSchemaOf(
  step: Step,
  shape: PayloadShape,
  machine: MachineKey,
): Record<string, unknown> {
  const whole = z.toJSONSchema(ActionPayloadInput, { io: 'input' }) as { properties: Record<string, object> };
  const properties = Object.fromEntries(
    [...shape.required, ...shape.optional].map((key) => [
      key,
      { ...whole.properties[key], ...choices(step, key, machine) },
    ]),
  );
  return { type: 'object', properties, required: [...shape.required], additionalProperties: false };
}

/** Ids of the grounds for refusal that concern the machine's kind. */
const groundsOf = (machine: MachineKey): readonly string[] =>
  grounds.filter(({ kinds }) => kinds.some((kind) => machine.startsWith(kind))).map(({ id }) => id);

function choices(step: Step, key: PayloadKey, machine: MachineKey): object {
  if (key === 'outcome') return { enum: outcomesFor(machine, step.action).map((outcome) => outcome.code) };
  if (key === 'ground') return { enum: groundsOf(machine) };
  if (key === 'track') return { enum: tracks.map((track) => track.code) };
  return recordChoices(step, key, machine);
}

/** Codes of a record's key; of a list, those of its items. */
function recordChoices(step: Step, key: PayloadKey, machine: MachineKey): object {
  const kind = kinds.find((one) => machine.startsWith(one));
  const codes = recordCodes(step.action, key, kind)?.map(({ code }) => code);
  if (!codes) return {};
  return key === 'duties' ? { items: { enum: codes } } : { enum: codes };
}
