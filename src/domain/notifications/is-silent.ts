import type { RequestContent } from '../requests/request-content.ts';

/**
 * Whether mail about a request may say no more than that a record waits: confidential files, and those of a person who is or
 * is to be arrested before the extradition request is there, whom a leaked mail would warn (УПК 568, 588).
 */
export const isSilent = ({ confidential, kind, startsWith, details }: RequestContent): boolean =>
  confidential ||
  (kind === 'extradition' && (startsWith === 'detention' || Boolean(details.provisionalArrest?.trim())));
