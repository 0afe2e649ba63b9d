import type { ProvisionKey } from '../../../domain/treaties/provision-fields.ts';
import {
  dualCriminalityRules,
  ownNationalsRules,
  provisionChannels,
  refusalTypes,
} from '../../../domain/treaties/provisions.ts';

/** One control of a value that has several. `empty` says what an empty control stands for. */
export interface Part {
  readonly name: string;
  readonly form: 'number' | 'text' | 'area' | 'choice';
  readonly empty: 'null' | 'omit' | 'keep';
  readonly codes?: readonly string[];
}

export type Editor =
  | { readonly form: 'choice'; readonly codes: readonly string[] }
  | { readonly form: 'yes-no' | 'words' | 'lines' }
  | { readonly form: 'parts' | 'rows'; readonly parts: readonly Part[] };

const number = (name: string, empty: Part['empty'] = 'null'): Part => ({ name, form: 'number', empty });
const text = (name: string, empty: Part['empty'] = 'null'): Part => ({ name, form: 'text', empty });
const area = (name: string, empty: Part['empty'] = 'keep'): Part => ({ name, form: 'area', empty });
const choice = (name: string, codes: readonly string[], empty: Part['empty'] = 'null'): Part => ({
  name,
  form: 'choice',
  empty,
  codes,
});
const parts = (...list: Part[]): Editor => ({ form: 'parts', parts: list });
const term = [number('days'), number('months', 'omit')];
const note = area('note', 'omit');
const words: Editor = { form: 'words' };
const lines: Editor = { form: 'lines' };
const yesNo: Editor = { form: 'yes-no' };

/** How each matter is shown and entered. */
export const provisionEditors: Readonly<Record<ProvisionKey, Editor>> = {
  entry_into_force_clause: parts(number('days'), area('method'), text('article')),
  channel: { form: 'choice', codes: provisionChannels },
  central_authority_kz: words,
  central_authority_other: words,
  languages: lines,
  certification: words,
  required_contents: lines,
  provisional_arrest: parts(
    ...term,
    number('extension_days'),
    text('from'),
    choice('shall_or_may', ['shall', 'may']),
    note,
  ),
  additional_information: parts(...term, text('extension'), text('from'), area('consequence'), note),
  takeover: parts(...term, text('extension'), text('from'), area('consequence', 'omit'), note),
  temporary_surrender: parts(...term, area('rule'), text('from', 'omit'), text('extension', 'omit'), note),
  specialty_leave: parts(...term, text('from'), note),
  other: {
    form: 'rows',
    parts: [
      text('name', 'keep'),
      text('article'),
      ...['hours', 'days', 'working_days', 'weeks', 'months', 'years', 'value'].map((name) =>
        number(name, 'omit'),
      ),
      text('note', 'omit'),
    ],
  },
  thresholds: parts(number('min_penalty_months'), number('min_remaining_months'), area('basis')),
  own_nationals: { form: 'choice', codes: ownNationalsRules },
  death_penalty: words,
  refusal_grounds: {
    form: 'rows',
    parts: [
      text('code', 'keep'),
      choice('type', refusalTypes, 'keep'),
      text('article', 'omit'),
      text('note', 'omit'),
    ],
  },
  dual_criminality: { form: 'choice', codes: dualCriminalityRules },
  consent_required: words,
  simplified_procedure: yesNo,
  video_link: yesNo,
  asset_provisions: yesNo,
  retroactive: words,
  relation_clause: words,
  termination: parts(
    number('notice_days', 'omit'),
    number('notice_months', 'omit'),
    area('from'),
    text('article'),
    area('pending', 'omit'),
  ),
};
