import { z } from 'zod';
import { kinds } from '../../../domain/codes.ts';
import { PlainDateText } from '../../../domain/plain-date.ts';
import { verdicts } from '../../../domain/treaties/world-coverage.ts';

export const CoverageFilter = z.strictObject({
  kind: z.enum(kinds).default('mla'),
  on: PlainDateText.optional(),
  verdict: z.enum(verdicts).optional(),
  sort: z.enum(['name', '-name', 'verdict']).default('name'),
});
export type CoverageFilter = z.infer<typeof CoverageFilter>;
