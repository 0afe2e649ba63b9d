import { writeDigests } from '../audit/write-digests.ts';
import type { Services } from '../context.ts';
import { forgetExpired } from '../users/forget-expired.ts';
import { forgetAnswers } from './forget-answers.ts';
import { tellOfTreatyChanges } from './tell-of-treaty-changes.ts';

const parts: Readonly<Record<string, (services: Services) => Promise<unknown>>> = {
  'forget-expired': forgetExpired,
  'forget-answers': forgetAnswers,
  'write-digests': writeDigests,
  'tell-of-treaty-changes': tellOfTreatyChanges,
  'remove-leftovers': ({ blobs, stores }) => blobs.removeLeftovers(stores.watch.documentsNamed),
};

/**
 * What the register does by itself once an hour. Run late or twice it does no harm. A part that fails is told to
 * `onFault` by its name and does not keep the others from their turn.
 */
export async function sweepHourly(
  services: Services,
  onFault: (part: string, error: unknown) => void,
): Promise<void> {
  for (const [name, part] of Object.entries(parts)) {
    await part(services).catch((error: unknown) => onFault(name, error));
  }
}
