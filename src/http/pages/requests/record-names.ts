import { recordCodes } from '../../../domain/requests/record-codes.ts';
import type { Text } from '../../../domain/text.ts';
import { caseRecords } from '../../../i18n/messages/case-records.ts';
import type { PageContext } from '../page-context.ts';

/** A code of a record in words; the code itself where no table knows it. */
export function codeName(page: PageContext, key: string, code: string, action = ''): string {
  const known = recordCodes(action, key)?.find((one) => one.code === code);
  return known ? page.t(known.name) : code;
}

const matters: Readonly<Record<string, Text>> = { charge: caseRecords.charge, onward: caseRecords.onward };

function kindName(page: PageContext, table: string, code: string): string {
  const matter = table === 'matter' ? matters[code] : undefined;
  return matter ? page.t(matter) : codeName(page, table, code);
}

const most = 60;

/** A record in a list of choices: what it is, its date and the beginning of its words. */
export function recordLabel(
  page: PageContext,
  {
    table,
    code,
    on,
    text,
  }: {
    readonly id: string;
    readonly table: string;
    readonly code: string;
    readonly on: string | null;
    readonly text: string | null;
  },
): string {
  const words = text && text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
  return [kindName(page, table, code), on && page.date(on), words].filter(Boolean).join(' · ');
}
