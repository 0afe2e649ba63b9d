import { latinNameOf } from '../../../../domain/people/latin-name.ts';
import { draft } from '../../../../i18n/messages/draft.ts';
import { Tag } from '../../components/display.tsx';
import { fieldId } from '../../components/form-errors.ts';
import type { PageContext } from '../../page-context.ts';
import { type DraftValues, textAt } from '../draft-values.ts';

const namesAt = (index: number): readonly string[] =>
  ['surname', 'givenNames'].map((field) => `/persons/${index}/${field}`);

/** Surname and given names, as passports write them in Latin letters. */
export const proposalAt = (values: DraftValues, index: number) =>
  latinNameOf(
    namesAt(index)
      .map((path) => textAt(values, path))
      .join(' '),
  );

interface ProposalProps {
  readonly page: PageContext;
  readonly values: DraftValues;
  readonly index: number;
}

/** Stands beside the field until the person takes it over: nobody's name is written for them. */
export function LatinProposal({ page, values, index }: ProposalProps) {
  const latin = `/persons/${index}/latin`;
  const proposal = textAt(values, latin) === '' ? proposalAt(values, index) : undefined;
  const letters = proposal?.proposedLetters.join(', ') ?? '';
  return (
    <>
      <div
        class="k-proposal"
        data-latin-for={fieldId(latin)}
        data-names={namesAt(index).map(fieldId).join(' ')}
        data-letters={page.t(draft.proposedLetters, { letters: '{letters}' })}
        hidden={!proposal}
      >
        <p>
          <Tag tone="info">{page.t(draft.proposed)}</Tag> <output>{proposal?.text}</output>
        </p>
        <p class="k-muted k-small">
          {page.t(draft.proposedBy)}{' '}
          <span data-letters-here>{letters && page.t(draft.proposedLetters, { letters })}</span>
        </p>
        <button
          type="submit"
          class="ds-button"
          data-variant="secondary"
          name="intent"
          value={`latin-${index}`}
        >
          {page.t(draft.useProposed)}
        </button>
      </div>
      <button
        type="submit"
        class="ds-button k-without-script"
        data-variant="tertiary"
        name="intent"
        value="propose"
      >
        {page.t(draft.propose)}
      </button>
    </>
  );
}
