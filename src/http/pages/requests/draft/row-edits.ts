import { textIn } from '../../form-body.ts';
import { type DraftValues, textAt } from '../draft-values.ts';
import { proposalAt } from './latin-proposal.tsx';
import { type RowGroup, rowGroups } from './section-parts.ts';

/** What a button inside a section does to what is typed, without saving. */
export interface RowEdit {
  readonly values: DraftValues;
  readonly added?: RowGroup;
  /** A row just taken out, as hidden controls that can bring it back. */
  readonly removed?: { readonly name: string; readonly controls: readonly (readonly [string, string])[] };
}

const textsOfRow = (values: DraftValues, group: RowGroup, index: number) =>
  [...values.texts].flatMap(([path, text]) => {
    const [, ofGroup, at, field] = path.split('/');
    return ofGroup === group && Number(at) === index && field ? [[field, text] as const] : [];
  });

function withoutRow(values: DraftValues, group: RowGroup, index: number): DraftValues {
  const texts = [...values.texts].flatMap(([path, text]): [string, string][] => {
    const [, ofGroup, at, field] = path.split('/');
    if (ofGroup !== group) return [[path, text]];
    if (Number(at) === index) return [];
    return [[`/${group}/${Number(at) > index ? Number(at) - 1 : at}/${field}`, text]];
  });
  return { ...values, texts: new Map(texts), [group]: values[group] - 1 };
}

function remove(values: DraftValues, group: RowGroup, index: number): RowEdit {
  const row = textsOfRow(values, group, index);
  const name = row
    .filter(([field]) => ['surname', 'givenNames', 'article'].includes(field))
    .map(([, text]) => text)
    .filter(Boolean)
    .join(' ');
  return {
    values: withoutRow(values, group, index),
    removed: { name, controls: row.map(([field, text]) => [`removed/${group}/${field}`, text]) },
  };
}

/** The row comes back at the end, where its like are added. */
function restore(values: DraftValues, form: FormData): RowEdit {
  const group = rowGroups.find((each) =>
    [...form.keys()].some((name) => name.startsWith(`removed/${each}/`)),
  );
  if (!group) return { values };
  const index = values[group];
  const texts = [...form.keys()]
    .filter((name) => name.startsWith(`removed/${group}/`))
    .map((name) => [`/${group}/${index}/${name.split('/')[2]}`, textIn(form, name)] as const);
  return {
    values: { ...values, texts: new Map([...values.texts, ...texts]), [group]: index + 1 },
    added: group,
  };
}

function accept(values: DraftValues, index: number): RowEdit {
  const path = `/persons/${index}/latin`;
  const proposal = proposalAt(values, index);
  if (!proposal || textAt(values, path) !== '') return { values };
  return { values: { ...values, texts: new Map([...values.texts, [path, proposal.text]]) } };
}

const groupNamed = (name: string | undefined): RowGroup | undefined =>
  rowGroups.find((each) => each === name);

/** Undefined where the button saves. */
export function rowEdit(intent: string, values: DraftValues, form: FormData): RowEdit | undefined {
  const [verb, name, at] = intent.split('-');
  const group = groupNamed(name);
  if (verb === 'more' && group) return { values, added: group };
  if (verb === 'remove' && group)
    return Number(at) < values[group] ? remove(values, group, Number(at)) : { values };
  if (verb === 'restore') return restore(values, form);
  if (verb === 'latin') return accept(values, Number(name));
  return verb === 'propose' ? { values } : undefined;
}
