import { recordCodes } from '../../../domain/requests/record-codes.ts';
import { type RecordKey, recordKeys } from '../../../domain/requests/record-payload.ts';
import type { ListedAction } from '../../../use-cases/requests/list-actions.ts';
import type { PageContext } from '../page-context.ts';
import { codeName } from './record-names.ts';

type Payload = ListedAction['payload'];

const dates: ReadonlySet<RecordKey> = new Set(['on', 'until']);
const states: ReadonlySet<RecordKey> = new Set(['state', 'country']);
/** Ids and codes that say nothing to a reader of the log; the section of the record tells them. */
const untold: ReadonlySet<RecordKey> = new Set(['recordId', 'instrument']);

/** The codes, dates and amounts of a record in words, by key; authorities that were named too. */
export function recordFacts(
  page: PageContext,
  action: string,
  payload: Payload,
  { by }: ListedAction['texts'],
): readonly (readonly [key: string, value: string | undefined])[] {
  const told = recordKeys
    .filter((key) => !untold.has(key))
    .map((key) => [key, wordsOf(page, action, key, payload)] as const);
  return [...told, ['by', by]];
}

function wordsOf(page: PageContext, action: string, key: RecordKey, payload: Payload): string | undefined {
  const value = payload[key];
  if (value === undefined) return undefined;
  if (dates.has(key)) return page.date(String(value));
  if (states.has(key)) return page.state(String(value));
  if (!recordCodes(action, key)) return String(value);
  return [value]
    .flat()
    .map((code) => codeName(page, key, String(code), action))
    .join(', ');
}
