import type { GroundScope } from '../../law/kz/grounds/ground.ts';
import { measures } from '../../law/kz/measures.ts';
import { treatyIdsOf } from '../legal-basis.ts';
import type { RequestContent } from '../request-content.ts';

const sanctioned = new Set(measures.filter(({ sanction }) => sanction !== 'no').map(({ code }) => code));

const asks = ({ measures: asked }: RequestContent, code: string): boolean =>
  asked.some((measure) => measure.code === code);

const holds: Readonly<Record<GroundScope, (content: RequestContent) => boolean>> = {
  without_treaty: (content) => treatyIdsOf(content).length === 0,
  unless_treaty_differs: () => true,
  sanction_needed: (content) => content.measures.some(({ code }) => sanctioned.has(code)),
  prosecution_transfer: (content) => asks(content, 'prosecution_transfer'),
  recognition: (content) => asks(content, 'recognition_sentence'),
  home_sentencing: ({ role }) => role !== 'administering',
  home_administering: ({ role }) => role !== 'sentencing',
  enforcement: ({ purpose }) => purpose === 'enforcement',
  prosecution: ({ purpose }) => purpose !== 'enforcement',
};

/** Whether the request is one of those a rule is for; where it does not tell its part yet, the rule applies. */
export const inScope = (only: readonly GroundScope[] | undefined, content: RequestContent): boolean =>
  (only ?? []).every((scope) => holds[scope](content));
