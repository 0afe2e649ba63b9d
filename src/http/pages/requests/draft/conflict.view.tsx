import { draft } from '../../../../i18n/messages/draft.ts';
import { Alert, PageHeading } from '../../components/display.tsx';
import { fieldLabel } from '../../components/field-label.ts';
import { fieldId } from '../../components/form-errors.ts';
import { Layout } from '../../layout.tsx';
import type { PageContext } from '../../page-context.ts';
import type { Demands } from '../demands.ts';
import type { DraftValues } from '../draft-values.ts';
import type { Pick } from './merge-section.ts';
import type { OpenDraft } from './open-draft.ts';
import { titleOf } from './section.view.tsx';
import { type DraftSection, draftHref } from './sections.ts';
import { shownName, shownValue } from './shown-value.ts';
import { detailLabel } from './surroundings.ts';

interface ConflictProps {
  readonly page: PageContext;
  readonly draft: OpenDraft;
  readonly section: DraftSection;
  readonly conflicts: readonly string[];
  readonly mine: DraftValues;
  readonly theirs: DraftValues;
  readonly demands: Demands;
  readonly seen: string;
  /** The person's own controls, which go along. */
  readonly pairs: readonly (readonly [string, string])[];
}

function Side({ page, path, side, text }: { page: PageContext; path: string; side: Pick; text: string }) {
  const id = `${fieldId(path)}-${side}`;
  return (
    <div class="k-side">
      <div class="ds-field">
        <input
          class="ds-input"
          type="radio"
          id={id}
          name={`pick${path}`}
          value={side}
          checked={side === 'mine'}
          aria-describedby={`${id}-text`}
        />
        <label class="ds-label" for={id}>
          {page.t(draft[side])}
        </label>
      </div>
      <p id={`${id}-text`} class="k-side__text">
        {text || <span class="k-unknown">{page.t(draft.emptyValue)}</span>}
      </p>
    </div>
  );
}

/** Two texts for the same field, side by side, and the choice between them; whatever is chosen, both were seen. */
function Conflict({ page, path, mine, theirs, demands }: ConflictProps & { path: string }) {
  const label = fieldLabel(page, path) ?? detailLabel(page, demands, path) ?? shownName(page, path);
  return (
    <fieldset class="k-group" id={fieldId(path)}>
      <legend>{label}</legend>
      <div class="k-sides">
        <Side page={page} path={path} side="mine" text={shownValue(page, mine, path)} />
        <Side page={page} path={path} side="theirs" text={shownValue(page, theirs, path)} />
      </div>
    </fieldset>
  );
}

export function ConflictView(props: ConflictProps) {
  const { page, section, seen, pairs, conflicts } = props;
  const { view } = props.draft;
  const own = pairs.filter(([name]) => !/^(seen|sequence|pick\/.*)$/.test(name));
  return (
    <Layout page={page} title={`${page.t(draft.conflictTitle)} · ${titleOf(page, props.draft)}`} failed>
      <PageHeading
        title={page.t(draft.conflictTitle)}
        lead={`${page.t(section.title)} · ${titleOf(page, props.draft)}`}
      />
      <Alert tone="warning">
        <p>{page.t(draft.conflictLead)}</p>
      </Alert>
      <form method="post" action={draftHref(view.id, section.id)}>
        {own.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="sequence" value={String(view.sequence)} />
        <input type="hidden" name="seen" value={seen} />
        {conflicts.map((path) => (
          <Conflict {...props} path={path} />
        ))}
        <button type="submit" class="ds-button" name="intent" value="list">
          {page.t(draft.chooseAndSave)}
        </button>
      </form>
    </Layout>
  );
}
