import type { RequestContent } from './request-content.ts';
import { machineFor, type Step, statusIn } from './step.ts';

/** What a step brings about that no later step takes back. */
export type Consequence = 'sent' | 'signed' | 'decided' | 'namesShown' | 'paperShown' | 'ended';

/** Moves whose effect leaves the house, beside those that end a request. */
const moves: Readonly<Record<string, Consequence>> = {
  // The letter is with the other State, which sees the request and acts on it.
  post_original: 'sent',
  send_urgent: 'sent',
  diplomatic_dispatch: 'sent',
  // No course leads back from a signature.
  sign: 'signed',
  // The decision is served on the person, who may complain of it, or given to the other State.
  decide_extradite: 'decided',
  grant_as_sentencing_state: 'decided',
};

/** Records that open something to the other side: what has been read stays read. */
const records: Readonly<Record<string, Consequence>> = {
  release: 'namesShown',
  release_document: 'paperShown',
};

/** Why a step asks a question first; undefined where a later step can set it right. */
export function consequenceOf(
  { action, to }: Pick<Step, 'action' | 'to'>,
  request: Pick<RequestContent, 'kind' | 'direction'> & { readonly status: string },
): Consequence | undefined {
  if (to === request.status) return records[action];
  return statusIn(machineFor(request), to).terminal ? 'ended' : moves[action];
}
