import type { Child } from 'hono/jsx';
import { directionNames, kindNames } from '../../../i18n/messages/codes.ts';
import { requestForm } from '../../../i18n/messages/request-form.ts';
import { PageHeading } from '../components/display.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Layout } from '../layout.tsx';
import { LawAsks } from './draft/law-asks.tsx';
import { RemovedControls, RemovedNotice, rowsForm } from './draft/removed-row.tsx';
import type { RowEdit } from './draft/row-edits.ts';
import { SectionFields } from './draft/section-fields.tsx';
import { type DraftSection, sectionsFor } from './draft/sections.ts';
import type { DraftSurroundings } from './draft/surroundings.ts';
import type { DraftPartProps } from './draft-parts.tsx';

export interface DraftFormProps extends DraftPartProps, DraftSurroundings {
  readonly title: string;
  readonly action: string;
  readonly cancelTo: string;
  readonly saveLabel: string;
  /** A row that was just taken out. */
  readonly removed?: RowEdit['removed'];
}

const Part = ({
  section,
  number,
  props,
}: {
  section: DraftSection;
  number: number;
  props: DraftFormProps;
}) => (
  <section class="k-section" id={section.id} aria-labelledby={`${section.id}-title`} tabindex={-1}>
    <h2 class="ds-heading" data-size="xs" id={`${section.id}-title`}>
      {number}. {props.page.t(section.title)}
    </h2>
    {section.id !== 'papers' && <p class="k-muted">{props.page.t(section.why)}</p>}
    <LawAsks page={props.page} section={section} demands={props.demands} />
    <SectionFields {...props} section={section} />
  </section>
);

const Contents = ({ children }: { children?: Child }) => <ol class="k-task-jumps">{children}</ol>;

/** The whole request on one page, section by section, for what is filed the moment it is sent. */
export function DraftForm(props: DraftFormProps) {
  const { page, values, errors, title, action, cancelTo, saveLabel } = props;
  const what = `${page.t(kindNames[values.kind])} · ${page.t(directionNames[values.direction])} · ${page.state(values.state)}`;
  const { details, papers } = props.demands;
  const isEmpty: Readonly<Record<string, boolean>> = {
    contents: details.length === 0,
    papers: papers.length === 0,
  };
  const sections = sectionsFor(values.kind, 'all').filter(({ id }) => !isEmpty[id]);
  const related = values.texts.get('/relatedTo');
  return (
    <Layout page={page} title={title} failed={errors.list.length > 0}>
      <ErrorSummary page={page} errors={errors} />
      <PageHeading title={title} lead={what} />
      <Contents>
        {sections.map(({ id, title: name }) => (
          <li>
            <a class="ds-link" href={`#${id}`}>
              {page.t(name)}
            </a>
          </li>
        ))}
      </Contents>
      <RemovedNotice page={page} removed={props.removed} />
      <form id={rowsForm} method="post" action={action} class="k-form" novalidate>
        <button type="submit" class="ds-sr-only" tabindex={-1}>
          {saveLabel}
        </button>
        <input type="hidden" name="kind" value={values.kind} />
        <input type="hidden" name="direction" value={values.direction} />
        <input type="hidden" name="state" value={values.state} />
        <RemovedControls removed={props.removed} />
        {related && <input type="hidden" name="relatedTo" value={related} />}
        {sections.map((section, index) => (
          <Part section={section} number={index + 1} props={props} />
        ))}
        <div class="k-actions">
          <button type="submit" class="ds-button">
            {saveLabel}
          </button>
          <a class="ds-link" href={cancelTo}>
            {page.t(requestForm.cancel)}
          </a>
        </div>
      </form>
    </Layout>
  );
}
