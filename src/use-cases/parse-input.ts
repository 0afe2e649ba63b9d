import { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import { fill, type Text } from '../domain/text.ts';
import { invalid } from './errors.ts';
import { type InputCode, inputMessages, typeName } from './input-messages.ts';
import { narrowUnions } from './narrow-unions.ts';

type Issue = z.core.$ZodIssue;

/** A body with a thousand mistakes is answered with its first ones. */
const mostFindings = 200;

/**
 * Parses what came from outside, or throws `invalid` with one finding per mistake.
 * `at` is the JSON pointer under which the input stands in the request body, such as `/payload`.
 */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown, at = ''): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw invalid(...inputFindings(result.error, input, at));
}

/** The findings of a failed parse, each with the JSON pointer of the field to change. */
export function inputFindings(error: z.ZodError, input: unknown, at = ''): Finding[] {
  const issues = narrowUnions(error.issues).slice(0, mostFindings);
  return issues.flatMap((issue) => findingsOfIssue(issue, input, at)).slice(0, mostFindings);
}

/** Second argument of zod's `refine`: the code and the words for a mistake only that schema knows. */
export const because = (code: string, text: Text) => ({ params: { code, text } });

const Explained = z.object({
  code: z.string(),
  text: z.object({ en: z.string(), ru: z.string(), kk: z.string() }),
});

function findingsOfIssue(issue: Issue, input: unknown, at: string): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => block('unknown_field', at + pointer([...issue.path, key])));
  }
  const path = at + pointer(issue.path);
  if (issue.code === 'custom') {
    const explained = Explained.safeParse(issue.params);
    return [explained.success ? { ...blockWith(explained.data), path } : block('not_accepted', path)];
  }
  const value = valueAt(input, issue.path);
  if (value === undefined || value === null) return [block('required', path)];
  return [findingOfValue(issue, path)];
}

function findingOfValue(issue: Issue, path: string): Finding {
  switch (issue.code) {
    case 'invalid_type':
      return block('wrong_type', path, { expected: typeName(issue.expected) });
    case 'invalid_value':
      return block('unknown_value', path, { values: issue.values.map(String).join(', ') });
    case 'invalid_union':
      return block('unknown_value', path, { values: discriminators(issue) });
    case 'too_small':
      return block(tooSmall(issue.origin, issue.minimum), path, { minimum: String(issue.minimum) });
    case 'too_big':
      return block(tooBig(issue.origin), path, { maximum: String(issue.maximum) });
    case 'invalid_format':
      return block(formatCodes[issue.format] ?? 'bad_format', path);
    case 'invalid_key':
      return block('unknown_field', path);
    default:
      return block('not_accepted', path);
  }
}

const formatCodes: Readonly<Record<string, InputCode>> = {
  date: 'not_a_date',
  datetime: 'not_an_instant',
  email: 'not_an_email',
  uuid: 'not_an_id',
};

function tooSmall(origin: string, minimum: number | bigint): InputCode {
  if (origin === 'string') return minimum === 1 ? 'required' : 'too_short';
  if (origin === 'array' || origin === 'set') return minimum === 1 ? 'required' : 'too_few';
  return 'too_small';
}

function tooBig(origin: string): InputCode {
  if (origin === 'string') return 'too_long';
  return origin === 'array' || origin === 'set' ? 'too_many' : 'too_large';
}

function discriminators(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String).join(', ') : '…';
}

function block(code: InputCode, path: string, values: Readonly<Record<string, string | Text>> = {}): Finding {
  return { code, severity: 'block', path, message: fill(inputMessages[code], values) };
}

function blockWith({ code, text }: z.infer<typeof Explained>): Omit<Finding, 'path'> {
  return { code, severity: 'block', message: text };
}

const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    input,
  );
}
