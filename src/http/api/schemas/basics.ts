import { z } from 'zod';
import { problems } from '../../errors.ts';

export const TextOut = z
  .object({ en: z.string(), ru: z.string(), kk: z.string() })
  .meta({ id: 'Text', description: 'The same words in English, Russian and Kazakh.' });

export const FindingOut = z
  .object({
    code: z.string(),
    severity: z.enum(['block', 'warn', 'info']),
    path: z
      .string()
      .meta({ description: 'JSON pointer into the request body, or the name of the query parameter.' }),
    message: TextOut,
    citation: z.string().optional().meta({ description: 'Provision that the rule rests on.' }),
    blocks: z.array(z.string()).optional().meta({ description: 'Actions it blocks, where not all.' }),
  })
  .meta({
    id: 'Finding',
    example: {
      code: 'required',
      severity: 'block',
      path: '/facts',
      message: {
        en: 'This is missing. Fill it in and send again.',
        ru: 'Поле не заполнено. Заполните его и отправьте снова.',
        kk: 'Өріс толтырылмаған. Оны толтырып, қайта жіберіңіз.',
      },
    },
  });

const problemCodes = Object.keys(problems);

export const ProblemOut = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.enum(problemCodes),
    requestId: z.string(),
    findings: z.array(FindingOut).optional(),
    allowed: z.array(z.string()).optional().meta({ description: 'Actions possible instead.' }),
    troubles: z.array(z.string()).optional().meta({ description: 'Why the server is not ready.' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457.' });

export const Instant = z.string().meta({ format: 'date-time', example: '2026-03-31T09:00:00.000Z' });
export const Day = z.string().meta({ format: 'date', example: '2026-03-31' });
export const Id = z.string().meta({ format: 'uuid', example: '01985f3e-7c1a-7b2e-9d3f-0a1b2c3d4e5f' });

/** An object whose keys depend on something else in the same answer. */
export const OpenObject = z.custom<object>((value) => typeof value === 'object').meta({ type: 'object' });

export const pageOf = <S extends z.ZodType>(item: S) =>
  z.object({
    items: z.array(item),
    nextCursor: z
      .string()
      .nullable()
      .meta({ description: 'Send as `cursor` for the next page; null on the last.' }),
    total: z.number().int().meta({ description: 'Exact up to 1,000, then a floor.' }),
    totalIsExact: z.boolean(),
  });

export const itemsOf = <S extends z.ZodType>(item: S) => z.object({ items: z.array(item) });
