import type { Kind } from '../../../domain/codes.ts';
import type { CaseRecords } from '../../../domain/requests/case-records.ts';
import { recordCodes } from '../../../domain/requests/record-codes.ts';
import type { Option } from '../components/fields.tsx';
import type { PageContext } from '../page-context.ts';
import { recordLabel } from './record-names.ts';

/** Records that a form may be about, the States that one may come from, and what else its controls offer. */
export interface RecordSurroundings extends Partial<CaseRecords> {
  /** The record that a link to a form chose. */
  readonly record?: string | undefined;
  readonly states?: readonly string[];
  readonly offences?: readonly { readonly article: string; readonly description: string }[];
  readonly instruments?: readonly Option[];
  readonly countries?: readonly Option[];
}

/** The choices of a record's key, or undefined where one writes freely. */
export function recordOptions(
  page: PageContext,
  { action }: { readonly action: string },
  key: string,
  around: RecordSurroundings & { readonly kind: Kind },
): readonly Option[] | undefined {
  const table = recordCodes(action, key, around.kind);
  if (table) return table.map(({ code, name }) => ({ value: code, label: page.t(name) }));
  switch (key) {
    case 'state':
      return around.states?.map((state) => ({ value: state, label: page.state(state) }));
    case 'country':
      return around.countries;
    case 'instrument':
      return around.instruments;
    case 'offence':
      return around.offences?.map(({ article, description }, index) => ({
        value: String(index + 1),
        label: [`${index + 1}.`, article, description.slice(0, 80)].filter(Boolean).join(' '),
      }));
    case 'recordId':
      return recordsFor(action, around).map((record) => ({
        value: record.id,
        label: recordLabel(page, record),
      }));
    default:
      return undefined;
  }
}

/** The records that a form may be about. */
function recordsFor(
  action: string,
  { assurances = [], conditions = [], specialty, assets = [] }: RecordSurroundings,
): readonly Parameters<typeof recordLabel>[1][] {
  switch (action) {
    case 'follow_assurance':
      return assurances.map((one) => ({ ...one, table: 'assurance', code: one.kind }));
    case 'answer_condition':
      return conditions
        .filter(({ setBy, state }) => setBy === 'state' && state !== 'lifted')
        .map((one) => ({ ...one, table: 'condition', code: one.kind }));
    case 'follow_condition':
      return conditions.map((one) => ({ ...one, table: 'condition', code: one.kind }));
    case 'record_specialty_consent':
      return (specialty?.matters ?? []).map((one) => ({ ...one, table: 'matter', code: one.matter }));
    case 'record_asset_amount':
      return assets.map((one) => ({ ...one, table: 'property', code: one.property }));
    default:
      return [];
  }
}
