import type { Treaty } from './treaty.ts';

/** Whether a treaty may be among those whose number is published. An entry added later has no answer yet: it counts once it is signed. */
export const mayBePublished = ({ form, countedIn83, basisRole, status }: Treaty): boolean =>
  form === 'bilateral' &&
  basisRole === 'request' &&
  (countedIn83 === null ? status !== 'not_signed' : countedIn83 !== 'no');
