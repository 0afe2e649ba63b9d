import { z } from 'zod';
import { directions, kinds, transferRoles } from '../../../domain/codes.ts';
import { Person, RequestContent } from '../../../domain/requests/request-content.ts';
import { Day, FindingOut, Id, Instant, TextOut } from './basics.ts';
import { caseRecords } from './case-records.ts';
import { FiledBasis } from './filed-basis.ts';
import { LegalBasis } from './legal-basis.ts';
import { SharedAction } from './shared-action.ts';

export const Summary = z
  .object({ id: Id, reference: z.string(), status: z.string(), sequence: z.number().int() })
  .meta({ id: 'RequestSummary' });

const kind = z.enum(kinds);
const direction = z.enum(directions);

const sharedDocument = {
  id: Id,
  type: z.string(),
  language: z.string(),
  fileName: z.string(),
  mediaType: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  uploadedAt: Instant,
  translationOf: Id.nullable().meta({ description: 'The document that it translates.' }),
  certified: z.boolean().meta({ description: "Whether the translator's signature is certified." }),
  replaces: Id.nullable().meta({ description: 'The document whose newer version it is.' }),
};
const Document = z
  .object({
    ...sharedDocument,
    released: z.boolean(),
    uploadedById: Id,
    uploadedByState: z.string().nullable(),
  })
  .meta({ id: 'Document' });

const Question = z
  .object({
    id: Id,
    askedBy: z.enum(['home', 'state']),
    askedAt: Instant,
    dueOn: Day.nullable(),
    text: z.string().nullable(),
    answeredAt: Instant.nullable(),
    answer: z.string().nullable(),
  })
  .meta({ id: 'Question' });

const Related = z.object({
  id: Id,
  reference: z.string(),
  kind,
  direction,
  status: z.string(),
  statusName: TextOut,
});

const FollowUp = z.object({
  kind,
  direction: direction.optional(),
  status: z.string(),
  role: z.enum(transferRoles).optional(),
  text: TextOut,
  source: z.string(),
  opens: kind.optional(),
});

export const InternalRequest = z
  .object({
    ...RequestContent.shape,
    id: Id,
    reference: z.string().meta({ example: 'MLA-OUT-2026-000042' }),
    status: z.string(),
    statusName: TextOut,
    terminal: z.boolean(),
    sequence: z.number().int(),
    office: z.string(),
    executingOffice: z.string().nullable(),
    assigneeId: Id.nullable(),
    createdById: Id,
    createdAt: Instant,
    updatedAt: Instant,
    centralAuthority: z.object({ code: z.string(), name: TextOut, reason: TextOut, citation: z.string() }),
    tracks: z.record(z.string(), z.string()),
    controlledUntil: Day.nullable(),
    visibleToState: z.boolean(),
    namesReleased: z.boolean(),
    documents: z.array(Document),
    questions: z.array(Question),
    ...caseRecords,
    related: z.array(Related),
    followUps: z.array(FollowUp),
    basis: z.object({ assessment: LegalBasis, findings: z.array(FindingOut), filed: FiledBasis.optional() }),
    editable: z.union([z.literal('all'), z.array(z.string())]),
  })
  .meta({ id: 'Request', description: 'As our own people see it.' });

export const SharedRequest = z
  .object({
    id: Id,
    reference: z.string(),
    kind,
    direction,
    state: z.string(),
    status: z.string(),
    theirReference: z.string().nullable(),
    requestedAuthority: z.string(),
    requiredBy: Day.nullable(),
    urgent: z.boolean(),
    measures: z.array(z.object({ code: z.string(), detail: z.string().optional() })),
    documents: z.array(z.object(sharedDocument)),
    actions: z.array(SharedAction),
    questions: z.array(Question),
    persons: z
      .array(Person.pick({ surname: true, givenNames: true, patronymic: true, latin: true }))
      .optional(),
  })
  .meta({
    id: 'SharedRequest',
    description: 'As a liaison officer of the other state sees it; names after release.',
  });

const sharedItem = {
  id: Id,
  reference: z.string(),
  kind,
  direction,
  state: z.string(),
  status: z.string(),
  statusName: TextOut,
  requiredBy: Day.nullable(),
  urgent: z.boolean(),
};
const internalItem = z
  .object({
    officeCode: z.string(),
    executingOfficeCode: z.string().nullable(),
    assigneeId: Id.nullable(),
    caseNumber: z.string(),
    confidential: z.boolean(),
    nextDueAt: Instant.nullable().meta({ description: 'End of the nearest running time limit.' }),
    nextDueClock: z.string().nullable().meta({ description: 'Id of the limit that ends then.' }),
    custodyDueAt: Instant.nullable().meta({
      description: 'End of the nearest running limit on which a person’s liberty hangs.',
    }),
    custodyClock: z.string().nullable().meta({ description: 'Id of the limit that ends then.' }),
    createdAt: Instant,
    updatedAt: Instant,
    controlledUntil: Day.nullable(),
    sequence: z.number().int(),
  })
  .partial();

export const RequestLine = z
  .object({ ...sharedItem, ...internalItem.shape })
  .meta({ id: 'RequestLine', description: 'A liaison officer gets the fields of the shared view only.' });
