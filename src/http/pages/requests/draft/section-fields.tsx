import { DraftAuthorities, DraftCase, DraftHandling, DraftSentence } from '../draft-case.tsx';
import { DraftBasis, DraftDetails, DraftMeasures, DraftPapers } from '../draft-law.tsx';
import { DraftOffences } from '../draft-offences.tsx';
import type { DraftPartProps } from '../draft-parts.tsx';
import { DraftPersons } from '../draft-people.tsx';
import type { DraftSection } from './sections.ts';
import type { DraftSurroundings } from './surroundings.ts';

/** The controls of one section, and nothing around them. */
export function SectionFields(props: DraftPartProps & DraftSurroundings & { section: DraftSection }) {
  switch (props.section.id) {
    case 'basis':
      return <DraftBasis {...props} />;
    case 'case':
      return <DraftCase {...props} />;
    case 'persons':
      return <DraftPersons {...props} />;
    case 'offences':
      return <DraftOffences {...props} />;
    case 'particulars':
      return props.values.kind === 'mla' ? <DraftMeasures {...props} /> : <DraftSentence {...props} />;
    case 'authorities':
      return <DraftAuthorities {...props} />;
    case 'contents':
      return <DraftDetails {...props} />;
    case 'papers':
      return <DraftPapers {...props} />;
    default:
      return <DraftHandling {...props} />;
  }
}
