import type { ActingPerson } from '../../domain/requests/action.ts';

/** Office that answers for requests nobody's own office filed. */
const centralOffice = 'PGO';

/** The office that answers for what a person files: a prosecutor's own. */
export const filingOffice = ({ role, office }: Pick<ActingPerson, 'role' | 'office'>): string =>
  role === 'prosecutor' && office ? office : centralOffice;
