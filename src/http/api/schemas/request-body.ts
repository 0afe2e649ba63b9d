import { z } from 'zod';
import { RequestContent } from '../../../domain/requests/request-content.ts';
import type { DraftChange } from '../../../use-cases/requests/change-draft.ts';

export const NewRequest = RequestContent.meta({
  id: 'NewRequest',
  description: 'A draft may leave out all but kind, direction and state; the findings tell what is missing.',
});

const withoutDefault = (field: z.ZodType): z.ZodType =>
  field instanceof z.ZodDefault || field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field; // safe because every field is a classic schema

const changes = Object.fromEntries(
  Object.entries(RequestContent.shape).map(([name, field]) => [
    name,
    withoutDefault(field).nullable().optional(),
  ]),
);

/** The same fields, none of them filled in: what a change leaves out stays as it is. */
export const RequestChange = (
  z.strictObject(changes) as z.ZodType<DraftChange['change']> &
    z.ZodObject // safe because it has the fields of RequestContent and no others
).meta({
  id: 'RequestChange',
  description: 'Fields to replace; those absent stay, `null` clears one.',
});

export const exampleRequest = {
  kind: 'mla',
  direction: 'outgoing',
  state: 'ES',
  caseNumber: '267100121000001',
  caseTitle: 'Demo case on laundering',
  facts: 'In short: who did what, when and where.',
  offences: [
    { category: 'laundering', article: 'УК РК 218', description: 'Transfers through two companies' },
  ],
  persons: [{ surname: 'Demonov', givenNames: 'Demo', nationalities: ['KZ'], role: 'suspect' }],
  measures: [{ code: 'bank_records', detail: 'Statements for 2024' }],
} satisfies z.input<typeof RequestContent>;
