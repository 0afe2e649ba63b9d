import { type Kind, kinds } from '../../../domain/codes.ts';
import { isProvisionKey } from '../../../domain/treaties/provision-fields.ts';
import type { TreatyParty } from '../../../domain/treaties/treaty.ts';
import { kindNames } from '../../../i18n/messages/codes.ts';
import { treatyChanges } from '../../../i18n/messages/treaty-changes.ts';
import { partyStatusNames, provisionNames } from '../../../i18n/messages/treaty-codes.ts';
import { Unknown } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { ProvisionValue } from './provision-value.tsx';
import { otherFields, type TreatyField, treatyFields } from './treaty-fields.ts';

type Fields = Readonly<Record<string, unknown>>;

const fieldOf = (name: string): TreatyField | undefined =>
  name in treatyFields ? treatyFields[name as keyof typeof treatyFields] : undefined; // safe because it was looked for

/** What a change names, in the reader's words: a field, a state's row, or a matter of the text. */
export function changedFieldName(page: PageContext, field: string): string {
  const [group = '', key] = field.split('/');
  if (key === undefined) {
    const words = fieldOf(group)?.label ?? otherFields[group];
    return words ? page.t(words) : group;
  }
  if (group === 'parties') return page.state(key);
  const name = isProvisionKey(key) ? page.t(provisionNames[key]) : key;
  return group === 'articles'
    ? `${name}: ${page.t(treatyChanges.article).toLocaleLowerCase(page.language)}`
    : name;
}

function PartyRow({ page, row }: { page: PageContext; row: TreatyParty }) {
  const from = row.inForceFrom ?? row.inForceEstimate;
  return (
    <>
      {page.t(partyStatusNames[row.status])}
      {from && `, ${row.inForceFrom ? '' : '≈ '}${page.date(from)}`}
      {row.terminatedFrom && ` – ${page.date(row.terminatedFrom)}`}
    </>
  );
}

const isKind = (value: unknown): value is Kind => kinds.some((kind) => kind === value);
const isRow = (value: unknown): value is TreatyParty =>
  typeof value === 'object' && value !== null && 'state' in value && 'status' in value;

function inWords(page: PageContext, field: string, value: unknown): string {
  const known = fieldOf(field);
  if (known?.form === 'date') return page.date(String(value));
  const option = known?.options?.[String(value)];
  if (option) return page.t(option);
  if (Array.isArray(value))
    return value.map((one) => (isKind(one) ? page.t(kindNames[one]) : one)).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value)
    .filter((part) => typeof part === 'string')
    .join('; ');
}

function Shown({ page, field, value }: { page: PageContext; field: string; value: unknown }) {
  if (value === null || value === undefined || value === '') return <Unknown page={page} />;
  const [group, key = ''] = field.split('/');
  if (group === 'parties' && isRow(value)) return <PartyRow page={page} row={value} />;
  if (group === 'provisions' && isProvisionKey(key))
    return <ProvisionValue page={page} matter={key} value={value} />;
  return <>{inWords(page, field, value)}</>;
}

/** Field by field, as it was and as it is. */
export function ChangedFields({
  page,
  fields,
  caption,
}: {
  page: PageContext;
  fields: { readonly before: Fields; readonly after: Fields };
  caption: string;
}) {
  return (
    <div class="k-table k-table--stack">
      <table class="ds-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{page.t(treatyChanges.field)}</th>
            <th scope="col">{page.t(treatyChanges.before)}</th>
            <th scope="col">{page.t(treatyChanges.after)}</th>
          </tr>
        </thead>
        <tbody>
          {Object.keys(fields.after).map((field) => (
            <tr>
              <th scope="row">{changedFieldName(page, field)}</th>
              <td data-label={page.t(treatyChanges.before)}>
                <Shown page={page} field={field} value={fields.before[field]} />
              </td>
              <td data-label={page.t(treatyChanges.after)}>
                <Shown page={page} field={field} value={fields.after[field]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
