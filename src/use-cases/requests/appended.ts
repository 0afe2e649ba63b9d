import type { Action } from '../../domain/requests/action.ts';
import type { RequestFile, RequestRow } from '../ports/requests.ts';

/** A request as it is after a step, with the step. */
export interface Appended {
  readonly file: RequestFile;
  readonly action: Action;
}

/** What an empty log starts from: the row's fixed facts, before the first action. */
export type Opening = Pick<
  RequestRow,
  'id' | 'reference' | 'kind' | 'direction' | 'year' | 'number' | 'officeCode' | 'createdById' | 'createdAt'
>;
