import { type Direction, directions, type Kind, kinds } from '../../../domain/codes.ts';
import { invalid } from '../../../use-cases/errors.ts';
import { inputMessages } from '../../../use-cases/input-messages.ts';
import { textIn, textsIn } from '../form-body.ts';
import { readableAt } from './draft/typed-dates.ts';
import type { DraftValues } from './draft-values.ts';

const row = /^(persons|offences)\/(\d{1,2})\/(\w+)(?:\/\d{1,2})?$/;
/** A row's own choice says nothing when all else is empty. */
const prefilled = new Set(['role']);

function oneOf<T extends string>(values: readonly T[], value: string, path: string): T {
  const known = values.find((candidate) => candidate === value);
  if (known === undefined)
    throw invalid({ code: 'unknown_value', severity: 'block', path, message: inputMessages.not_accepted });
  return known;
}

interface Rows {
  readonly count: number;
  readonly texts: ReadonlyMap<string, string>;
}

/** Rows left empty are dropped and the rest numbered anew, so that findings point at what is shown. */
function readRows(form: FormData, group: 'persons' | 'offences'): Rows {
  const typed = new Map<string, Map<string, string>>();
  for (const name of new Set(form.keys())) {
    const [, ofGroup, index = '', field = ''] = row.exec(name) ?? [];
    if (ofGroup !== group) continue;
    const fields = typed.get(index) ?? new Map<string, string>();
    const text = [fields.get(field), textIn(form, name)].filter(Boolean).join(', ');
    typed.set(index, fields.set(field, text));
  }
  const filled = [...typed.entries()]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, fields]) => fields)
    .filter((fields) => [...fields].some(([field, text]) => text !== '' && !prefilled.has(field)));
  const texts = new Map<string, string>();
  for (const [index, fields] of filled.entries()) {
    for (const [field, text] of fields) texts.set(`/${group}/${index}/${field}`, readableAt(field, text));
  }
  return { count: filled.length, texts };
}

/** What a form says beside the contents: how it was opened, and what is to be done with it. */
const notTexts = /^(measures|basis|intent|sequence|seen|as|again|kind|direction|state|(pick|removed)\/.*)$/;

export function readDraft(form: FormData, fixed?: { kind: Kind; direction: Direction }): DraftValues {
  const persons = readRows(form, 'persons');
  const offences = readRows(form, 'offences');
  const texts = new Map([...persons.texts, ...offences.texts]);
  for (const name of new Set(form.keys())) {
    if (!notTexts.test(name) && !row.test(name)) texts.set(`/${name}`, readableAt(name, textIn(form, name)));
  }
  return {
    kind: fixed?.kind ?? oneOf(kinds, textIn(form, 'kind'), '/kind'),
    direction: fixed?.direction ?? oneOf(directions, textIn(form, 'direction'), '/direction'),
    state: textIn(form, 'state'),
    texts,
    measures: textsIn(form, 'measures'),
    basis: textsIn(form, 'basis'),
    persons: persons.count,
    offences: offences.count,
  };
}
