import type { RequestContent } from './request-content.ts';

type WithBasis = Pick<RequestContent, 'legalBasis'>;

/** Treaties the request rests on; none for reciprocity or where nothing was chosen. */
export const treatyIdsOf = ({ legalBasis }: WithBasis): readonly string[] =>
  legalBasis && 'treatyIds' in legalBasis ? legalBasis.treatyIds : [];

export const restsOnReciprocity = ({ legalBasis }: WithBasis): boolean =>
  legalBasis !== undefined && 'reciprocity' in legalBasis;

/** The undertaking the request itself names. */
export const namedUndertaking = ({ legalBasis }: WithBasis): string | undefined =>
  legalBasis && 'reciprocity' in legalBasis ? legalBasis.reciprocity.undertakingDocumentId : undefined;
