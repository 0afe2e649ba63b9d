import type { Text } from '../../../../domain/text.ts';
import { draft } from '../../../../i18n/messages/draft.ts';
import { Tag, type Tone } from '../../components/display.tsx';
import type { PageContext } from '../../page-context.ts';
import type { SectionState } from './section-state.ts';

export interface StateSigns {
  readonly state: SectionState;
  /** Typed by the reader and not saved. */
  readonly hasTyping: boolean;
}

const looks: Readonly<Record<SectionState['is'], { sign: string; tone: Tone; words: Text }>> = {
  complete: { sign: '✓', tone: 'success', words: draft.stateComplete },
  missing: { sign: '!', tone: 'warning', words: draft.stateMissing },
  untouched: { sign: '○', tone: 'warning', words: draft.stateUntouched },
  look: { sign: '?', tone: 'info', words: draft.stateLook },
  optional: { sign: '–', tone: 'neutral', words: draft.stateOptional },
};

/** How a section stands, in a sign and in words. */
export function StateSign({ page, state, hasTyping }: StateSigns & { page: PageContext }) {
  const { sign, tone, words } = looks[state.is];
  return (
    <>
      <Tag tone={tone}>
        <span>
          <span aria-hidden="true">{sign}</span> {page.t(words, { count: state.count })}
        </span>
      </Tag>
      {hasTyping && (
        <Tag tone="warning">
          <span>
            <span aria-hidden="true">✎</span> {page.t(draft.typedNotSaved)}
          </span>
        </Tag>
      )}
    </>
  );
}
