// УПК 603(1), 607(1): a sentenced person is transferred only with their written consent, or their representative's. Nobody may
// waive it, and a withdrawal ends it.

import type { Finding } from '../../finding.ts';
import { block } from '../block.ts';
import type { Situation } from '../situation.ts';

export const checkTransferConsent = ({ file }: Situation): readonly Finding[] =>
  file.state.tracks.consent === 'given'
    ? []
    : [block('consent_missing', '/tracks/consent', 'UPK 603(1), 607(1)')];
