import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languages } from '../../src/domain/text.ts';
import { UseCaseError } from '../../src/use-cases/errors.ts';
import { inputMessages } from '../../src/use-cases/input-messages.ts';
import { because, parseInput } from '../../src/use-cases/parse-input.ts';

function mistakes(schema: z.ZodType, input: unknown, at?: string): string[] {
  return findings(schema, input, at).map((finding) => `${finding.code} ${finding.path}`);
}

function findings(schema: z.ZodType, input: unknown, at?: string) {
  try {
    parseInput(schema, input, at);
  } catch (error) {
    if (error instanceof UseCaseError && error.code === 'invalid') return error.findings;
    throw error;
  }
  return [];
}

const Basis = z.union([
  z.strictObject({ treatyIds: z.array(z.string()) }),
  z.strictObject({ reciprocity: z.strictObject({ undertakingDocumentId: z.uuid().optional() }) }),
]);

describe('an input that can be read', () => {
  it('comes back as its schema makes it', () => {
    expect(parseInput(z.strictObject({ name: z.string().trim() }), { name: ' A ' })).toEqual({ name: 'A' });
  });
});

describe('each mistake is one finding that blocks and names its field', () => {
  const cases: [string, z.ZodType, unknown, string[]][] = [
    ['a missing field', z.object({ a: z.string() }), {}, ['required /a']],
    ['a missing choice', z.object({ a: z.enum(['x']) }), {}, ['required /a']],
    ['a null', z.object({ a: z.string() }), { a: null }, ['required /a']],
    [
      'an empty text that must be filled',
      z.object({ a: z.string().trim().min(1) }),
      { a: '  ' },
      ['required /a'],
    ],
    [
      'an empty list that must be filled',
      z.object({ a: z.array(z.string()).min(1) }),
      { a: [] },
      ['required /a'],
    ],
    ['a short text', z.object({ a: z.string().min(3) }), { a: 'x' }, ['too_short /a']],
    ['a long text', z.object({ a: z.string().max(3) }), { a: 'xxxx' }, ['too_long /a']],
    ['a long list', z.object({ a: z.array(z.string()).max(1) }), { a: ['', ''] }, ['too_many /a']],
    ['a short list', z.object({ a: z.array(z.string()).min(2) }), { a: [''] }, ['too_few /a']],
    ['a low number', z.object({ a: z.number().min(3) }), { a: 1 }, ['too_small /a']],
    ['a high number', z.object({ a: z.number().max(3) }), { a: 4 }, ['too_large /a']],
    ['a fraction', z.object({ a: z.int() }), { a: 1.5 }, ['wrong_type /a']],
    ['a day that does not exist', z.object({ a: z.iso.date() }), { a: '2026-02-29' }, ['not_a_date /a']],
    ['a moment with an offset', z.object({ a: z.iso.datetime() }), { a: 'noon' }, ['not_an_instant /a']],
    ['an address without a domain', z.object({ a: z.email() }), { a: 'x@' }, ['not_an_email /a']],
    ['an id that is none', z.object({ a: z.uuid() }), { a: '1' }, ['not_an_id /a']],
    ['a pattern not met', z.object({ a: z.string().regex(/^x$/) }), { a: 'y' }, ['bad_format /a']],
    ['an unknown value', z.object({ a: z.enum(['x', 'y']) }), { a: 'z' }, ['unknown_value /a']],
    ['a text for a number', z.object({ a: z.number() }), { a: '1' }, ['wrong_type /a']],
    ['a list for an object', z.object({ a: z.string() }), [], ['wrong_type ']],
    ['a number for the whole body', z.object({ a: z.string() }), 5, ['wrong_type ']],
    [
      'a nested mistake',
      z.object({ a: z.array(z.object({ b: z.string() })) }),
      { a: [{ b: '' }, {}] },
      ['required /a/1/b'],
    ],
    ['a key with signs of the pointer', z.strictObject({}), { 'a/b~c': 1 }, ['unknown_field /a~1b~0c']],
    [
      'two unknown fields',
      z.object({ a: z.strictObject({}) }),
      { a: { b: 1, c: 1 } },
      ['unknown_field /a/b', 'unknown_field /a/c'],
    ],
    [
      'a key that breaks the pattern of keys',
      z.record(z.string().regex(/^x$/), z.string()),
      { y: '' },
      ['unknown_field /y'],
    ],
    [
      'a refused value without words',
      z.object({ a: z.string().refine(() => false) }),
      { a: '' },
      ['not_accepted /a'],
    ],
  ];

  it.each(cases)('%s', (_name, schema, input, expected) => {
    expect(mistakes(schema, input)).toEqual(expected);
    for (const finding of findings(schema, input)) expect(finding.severity).toBe('block');
  });

  it('stands under the pointer of the part of the body it came from', () => {
    expect(mistakes(z.object({ reason: z.string() }), {}, '/payload')).toEqual(['required /payload/reason']);
  });

  it('a schema brings its own code and words for what only it knows', () => {
    const text = { en: 'e', ru: 'r', kk: 'k' };
    const schema = z.object({ a: z.string().refine(() => false, because('own_state', text)) });
    expect(findings(schema, { a: 'KZ' })).toEqual([
      { code: 'own_state', severity: 'block', path: '/a', message: text },
    ]);
  });
});

describe('a choice between shapes points at the shape the sender meant', () => {
  const Body = z.object({ legalBasis: Basis });

  it.each([
    ['a treaty id that is a number', { treatyIds: [1] }, ['wrong_type /legalBasis/treatyIds/0']],
    [
      'a broken undertaking',
      { reciprocity: { undertakingDocumentId: 'x' } },
      ['not_an_id /legalBasis/reciprocity/undertakingDocumentId'],
    ],
    ['both at once', { treatyIds: ['a'], reciprocity: {} }, ['unknown_field /legalBasis/reciprocity']],
    ['neither', {}, ['required /legalBasis/treatyIds']],
    ['a text', 'treaty', ['wrong_type /legalBasis']],
  ])('%s', (_name, legalBasis, expected) => {
    expect(mistakes(Body, { legalBasis })).toEqual(expected);
  });

  it('an unknown tag lists the tags there are', () => {
    const schema = z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('mla') }),
      z.object({ kind: z.literal('transfer') }),
    ]);
    expect(mistakes(schema, { kind: 'x' })).toEqual(['unknown_value /kind']);
    expect(findings(schema, { kind: 'x' })[0]?.message.ru).toContain('mla, transfer');
    expect(mistakes(schema, {})).toEqual(['required /kind']);
  });
});

describe('the words', () => {
  it('name the limit in every language', () => {
    const [finding] = findings(z.object({ a: z.string().max(200) }), { a: 'x'.repeat(201) });
    for (const language of languages) expect(finding?.message[language]).toContain('200');
  });

  it('are there in every language for every code, and differ', () => {
    for (const text of Object.values(inputMessages))
      expect(new Set([text.en, text.ru, text.kk]).size).toBe(3);
  });

  it('a body with a thousand mistakes is answered with its first ones', () => {
    expect(mistakes(z.array(z.string()), Array(1000).fill(1))).toHaveLength(200);
  });
});
