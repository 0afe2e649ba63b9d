import { assuranceDevelopments, assuranceDuties, assuranceKinds } from '../../../domain/law/kz/assurances.ts';
import type { Assurance } from '../../../domain/requests/assurances.ts';
import type { Text } from '../../../domain/text.ts';
import type { Option } from '../components/fields.tsx';
import type { PageContext } from '../page-context.ts';

/** Records that a form may be about, and the States that one may come from. */
export interface RecordSurroundings {
  readonly assurances?: readonly Assurance[];
  readonly states?: readonly string[];
}

interface Table {
  readonly code: string;
  readonly name: Text;
  readonly kinds?: readonly string[];
}

const tables: Readonly<Record<string, readonly Table[]>> = {
  assurance: assuranceKinds,
  duties: assuranceDuties,
  development: assuranceDevelopments,
};

export const nameIn = (key: string, code: string | undefined): Text | undefined =>
  tables[key]?.find((one) => one.code === code)?.name;

/** The choices of a record's key, or undefined where one writes freely. */
export function recordOptions(
  page: PageContext,
  { action }: { readonly action: string },
  key: string,
  around: RecordSurroundings & { readonly kind: string },
): readonly Option[] | undefined {
  const table = tables[key];
  if (table)
    return table
      .filter(({ kinds }) => kinds?.includes(around.kind) ?? true)
      .map(({ code, name }) => ({ value: code, label: page.t(name) }));
  if (key === 'state') return around.states?.map((state) => ({ value: state, label: page.state(state) }));
  return key === 'recordId' ? recordsFor(page, action, around) : undefined;
}

function recordsFor(page: PageContext, action: string, around: RecordSurroundings): readonly Option[] {
  if (action !== 'follow_assurance') return [];
  return (around.assurances ?? []).map((one) => ({
    value: one.id,
    label: [nameIn('assurance', one.kind), one.on]
      .flatMap((part) => (part ? [typeof part === 'string' ? page.date(part) : page.t(part)] : []))
      .join(', '),
  }));
}
