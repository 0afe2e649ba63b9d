import type { Basis } from '../../../domain/treaties/basis-question.ts';
import type { Treaty } from '../../../domain/treaties/treaty.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import { treatyStatusNames } from '../../../i18n/messages/treaty-codes.ts';
import type { InternalView } from '../../../use-cases/requests/request-view.ts';
import { Section, Tag } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { BasisPanel } from '../treaties/basis-panel.tsx';
import { FiledBasisNote } from '../treaties/filed-basis-note.tsx';
import { Title } from '../treaties/title.tsx';
import { statusTone, titleFor } from '../treaties/treaty-title.ts';

export interface ChosenTreaty {
  readonly id: string;
  readonly treaty: Treaty | undefined;
  /** Its place among today's bases, when it is one. */
  readonly basis: Basis | undefined;
}

interface BasisSectionProps {
  readonly page: PageContext;
  readonly view: InternalView;
  readonly chosen: readonly ChosenTreaty[];
}

const ChosenLine = ({ page, chosen: { id, treaty, basis } }: { page: PageContext; chosen: ChosenTreaty }) => (
  <div class="k-card k-card--main">
    <p>
      <strong>
        {treaty ? (
          <Title page={page} titled={titleFor(treaty.titles, page.language)} href={`/treaties/${id}`} />
        ) : (
          id
        )}
      </strong>
    </p>
    {treaty && (
      <p class="k-tags">
        <Tag tone={statusTone(treaty.status)}>{page.t(treatyStatusNames[treaty.status])}</Tag>
        {basis && !basis.confirmed && <Tag tone="warning">{page.t(treaties.unconfirmed)}</Tag>}
      </p>
    )}
    {basis && (
      <>
        <p>{page.t(basis.reason)}</p>
        <blockquote class="k-quote">
          <span class="k-muted k-small">{page.t(treaties.cite)}: </span>
          {page.t(basis.cite)}
        </blockquote>
      </>
    )}
  </div>
);

function Reciprocity({ page, view }: Omit<BasisSectionProps, 'chosen'>) {
  const given = view.documents.some(({ type }) => type === 'undertaking');
  return (
    <div class="k-card k-card--main">
      <p>
        <strong>{page.t(requestPage.basisReciprocity)}</strong>
      </p>
      <p>{page.t(given ? requestPage.undertakingGiven : requestPage.undertakingMissing)}</p>
    </div>
  );
}

/** What the request rests on and why, and what else there is; what stands against it is told with everything to be done. */
export function BasisSection({ page, view, chosen }: BasisSectionProps) {
  const { legalBasis, basis } = view;
  return (
    <Section id="basis" title={page.t(requestPage.basis)}>
      {!legalBasis && <p class="k-muted">{page.t(requestPage.basisNone)}</p>}
      {legalBasis && 'reciprocity' in legalBasis && <Reciprocity page={page} view={view} />}
      {chosen.map((one) => (
        <ChosenLine page={page} chosen={one} />
      ))}
      {basis.filed && <FiledBasisNote page={page} filed={basis.filed} />}
      <details class="k-step">
        <summary>{page.t(requestPage.basisAll)}</summary>
        <div>
          <BasisPanel page={page} assessed={basis.assessment} />
        </div>
      </details>
    </Section>
  );
}
