import type { Child } from 'hono/jsx';
import { draft } from '../../../../i18n/messages/draft.ts';
import { Alert, Done, PageHeading } from '../../components/display.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Layout } from '../../layout.tsx';
import type { PageContext } from '../../page-context.ts';
import type { DraftPartProps } from '../draft-parts.tsx';
import { LawAsks } from './law-asks.tsx';
import type { OpenDraft } from './open-draft.ts';
import { Papers } from './papers.view.tsx';
import { RemovedControls, RemovedNotice, rowsForm } from './removed-row.tsx';
import type { RowEdit } from './row-edits.ts';
import { SectionFields } from './section-fields.tsx';
import { type DraftSection, draftHref, lastPage } from './sections.ts';
import { StateSign, type StateSigns } from './state-sign.tsx';
import type { DraftSurroundings } from './surroundings.ts';

export interface SectionViewProps extends DraftPartProps, DraftSurroundings {
  readonly open: (field: string) => boolean;
  readonly draft: OpenDraft;
  readonly section: DraftSection;
  readonly state: StateSigns;
  /** What the section was opened on; goes with every save. */
  readonly seen: string;
  readonly sequence: number;
  /** When this was typed that is shown and not saved. */
  readonly typedAt: string | undefined;
  readonly alsoEditing: readonly { readonly name: string; readonly since: string }[];
  readonly removed?: RowEdit['removed'];
  /** What stands in the form is newer than what was kept of it. */
  readonly isEdited: boolean;
  /** Said above the form after a redirect. */
  readonly said: string | undefined;
}

export const titleOf = (page: PageContext, { view }: OpenDraft): string =>
  `${view.reference} · ${page.state(view.state)}`;

/** Who went before and what comes after, around a section. */
const neighbours = ({ draft: { sections }, section }: SectionViewProps) => {
  const index = sections.findIndex(({ id }) => id === section.id);
  return {
    previous: sections[index - 1],
    next: sections[index + 1],
    number: index + 1,
    all: sections.length,
  };
};

function Notices(props: SectionViewProps) {
  const { page, typedAt, alsoEditing, said, removed } = props;
  return (
    <>
      {said && <Done>{said}</Done>}
      {alsoEditing.map(({ name, since }) => (
        <Alert>{page.t(draft.alsoEditing, { name, time: since })}</Alert>
      ))}
      {typedAt && (
        <Alert tone="warning">
          <p>{page.t(draft.typedBefore, { time: typedAt })}</p>
          <button
            type="submit"
            form={rowsForm}
            class="ds-button"
            data-variant="tertiary"
            name="intent"
            value="discard"
          >
            {page.t(draft.discardTyped)}
          </button>
        </Alert>
      )}
      <RemovedNotice page={page} removed={removed} />
    </>
  );
}

/** How the saving stands; the script fills it, and says aloud only what changes something for the person. */
const SaveMark = ({ page }: { page: PageContext }) => (
  <div class="k-save-mark" data-save-mark hidden>
    <span data-mark />
    <a class="ds-link" href="/sign-in" target="_blank" rel="noopener" data-sign-in hidden>
      {page.t(draft.signInElsewhere)}
    </a>
    <span class="ds-sr-only" role="status" data-heard />
  </div>
);

const words = (page: PageContext) => ({
  'data-saved': page.t(draft.saved, { time: '{time}' }),
  'data-saving': page.t(draft.saving),
  'data-not-saved': page.t(draft.notSaved),
  'data-signed-out': page.t(draft.signedOutMark),
  'data-refused': page.t(draft.refusedMark),
});

function SectionForm(props: SectionViewProps & { children?: Child }) {
  const { page, section, seen, sequence, removed } = props;
  const action = draftHref(props.draft.view.id, section.id);
  return (
    <form
      id={rowsForm}
      method="post"
      action={action}
      class="k-form"
      novalidate
      data-autosave={`${action}/typed`}
      data-unsaved={props.isEdited || undefined}
      {...words(page)}
    >
      <button type="submit" class="ds-sr-only" tabindex={-1} name="intent" value="next">
        {page.t(draft.saveNext)}
      </button>
      <input type="hidden" name="sequence" value={String(sequence)} />
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="as" value={page.actor?.id} />
      <RemovedControls removed={removed} />
      {props.children}
    </form>
  );
}

function Ways(props: SectionViewProps) {
  const { page } = props;
  const { previous, next } = neighbours(props);
  return (
    <>
      <p class="k-muted k-small k-with-script">{page.t(draft.autosaveHint)}</p>
      <SaveMark page={page} />
      <div class="k-actions">
        <button type="submit" class="ds-button" name="intent" value="next">
          {page.t(draft.saveNext)}
        </button>
        <button type="submit" class="ds-button" data-variant="secondary" name="intent" value="list">
          {page.t(draft.saveList)}
        </button>
      </div>
      <p class="k-neighbours k-muted">
        {previous && (
          <button type="submit" class="ds-button" data-variant="tertiary" name="intent" value="previous">
            {page.t(draft.previous, { section: page.t(previous.title) })}
          </button>
        )}
        <span>
          {page.t(draft.next, { section: page.t(next?.title ?? lastPage(props.draft.view.direction).title) })}
        </span>
      </p>
    </>
  );
}

/** Where every paper is stored as it is added there is nothing to save on the way. */
function Links(props: SectionViewProps) {
  const { page } = props;
  const { previous, next } = neighbours(props);
  const { id } = props.draft.view;
  return (
    <p class="k-actions">
      <a class="ds-button" href={draftHref(id, next?.id ?? 'review')}>
        {page.t(draft.next, { section: page.t(next?.title ?? lastPage(props.draft.view.direction).title) })}
      </a>
      {previous && (
        <a class="ds-link" href={draftHref(id, previous.id)}>
          {page.t(draft.previous, { section: page.t(previous.title) })}
        </a>
      )}
    </p>
  );
}

export function SectionView(props: SectionViewProps) {
  const { page, section, errors, demands, state } = props;
  const { number, all } = neighbours(props);
  const { id } = props.draft.view;
  return (
    <Layout
      page={page}
      title={`${page.t(section.title)} · ${titleOf(page, props.draft)}`}
      failed={errors.list.length > 0}
    >
      <ErrorSummary page={page} errors={errors} />
      <p class="k-crumbs">
        <a class="ds-link" href={draftHref(id)}>
          {page.t(draft.toTasks)}
        </a>{' '}
        <span class="k-muted">
          {titleOf(page, props.draft)} · {number}/{all}
        </span>
      </p>
      <PageHeading title={page.t(section.title)} lead={page.t(section.why)}>
        <p class="k-tags">
          <StateSign page={page} {...state} />
        </p>
      </PageHeading>
      <Notices {...props} />
      <LawAsks page={page} section={section} demands={demands} />
      {section.id === 'papers' ? (
        <>
          <Papers {...props} />
          <Links {...props} />
        </>
      ) : (
        <SectionForm {...props}>
          <SectionFields {...props} />
          <Ways {...props} />
        </SectionForm>
      )}
    </Layout>
  );
}
