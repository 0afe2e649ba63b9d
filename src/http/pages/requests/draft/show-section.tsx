import type { Context } from 'hono';
import { wallTimeIn } from '../../../../domain/plain-date.ts';
import { draft } from '../../../../i18n/messages/draft.ts';
import type { UseCaseError } from '../../../../use-cases/errors.ts';
import { listFindings } from '../../../../use-cases/requests/list-findings.ts';
import { listTyping, type TypingNow } from '../../../../use-cases/requests/list-typing.ts';
import { type AppEnv, contextOf } from '../../../context.ts';
import { errorsOf, noErrors } from '../../components/form-errors.ts';
import { textIn } from '../../form-body.ts';
import { type PageContext, pageOf } from '../../page-context.ts';
import { renderPage } from '../../render-page.ts';
import type { DraftValues } from '../draft-values.ts';
import { readingOnce } from '../reading-once.ts';
import type { OpenDraft } from './open-draft.ts';
import type { RowEdit } from './row-edits.ts';
import { SectionView } from './section.view.tsx';
import { seenIn } from './section-parts.ts';
import { stateOf } from './section-state.ts';
import { type DraftSection, isOpen } from './sections.ts';
import { detailLabel, surroundingsOf } from './surroundings.ts';
import { formOf, savedValues, withTyped } from './typed-section.ts';
import { unsavedIn } from './unsaved.ts';

export interface ShownSection {
  readonly opened: OpenDraft;
  readonly section: DraftSection;
  /** What was just typed; without it what the person typed before, else the draft as it is saved. */
  readonly form?: FormData;
  readonly edit?: RowEdit;
  readonly error?: { readonly refusal: UseCaseError; readonly values: DraftValues } | undefined;
}

/** A colleague who has typed nothing for so long has gone. */
const presentMinutes = 15;

export function presentIn(typing: TypingNow, section: DraftSection, now: string, timeZone: string) {
  const since = Date.parse(now) - presentMinutes * 60_000;
  return typing.others
    .filter((other) => other.section === section.id && Date.parse(other.keptAt) >= since)
    .map(({ userName, startedAt }) => ({ name: userName, since: wallTimeIn(startedAt, timeZone).at }));
}

const savedMessages = { saved: draft.savedNotice, merged: draft.mergedNotice };

/** What a save before this page is to say, naming the section that was saved. */
export function saidAfterSave(c: Context<AppEnv>, page: PageContext, { sections }: OpenDraft) {
  const done = c.req.query('done') ?? '';
  if (done === 'discarded') return page.t(draft.discarded);
  const saved = sections.find(({ id }) => id === c.req.query('section'));
  if (!saved || !(done in savedMessages)) return undefined;
  return page.t(savedMessages[done as keyof typeof savedMessages], { section: page.t(saved.title) });
}

export async function showSection(
  c: Context<AppEnv>,
  { opened, section, form, edit, error }: ShownSection,
): Promise<Response> {
  const ctx = readingOnce(contextOf(c));
  const page = pageOf(c);
  const { view } = opened;
  const [findings, typing] = await Promise.all([listFindings(ctx, view.id), listTyping(ctx, view.id)]);
  const before = form ? undefined : unsavedIn(view, section, typing.mine, ctx.timeZone);
  const typed = form ?? (before && formOf(before.typed));
  const saved = savedValues(view, ctx.timeZone);
  const values = error?.values ?? edit?.values ?? (typed ? withTyped(saved, typed, section) : saved);
  const around = await surroundingsOf(ctx, page, values);
  const errors = error
    ? errorsOf(error.refusal.findings, page, (path) => detailLabel(page, around.demands, path))
    : noErrors;
  return renderPage(
    c,
    <SectionView
      {...around}
      {...{ page, section, values, errors, draft: opened }}
      open={(field) => isOpen(view.editable, field)}
      state={{ state: stateOf(section, view, findings), hasTyping: typed !== undefined }}
      seen={(typed && textIn(typed, 'seen')) || seenIn(saved, section)}
      sequence={(typed && Number(textIn(typed, 'sequence'))) || view.sequence}
      typedAt={before && page.dateTime(before.keptAt)}
      alsoEditing={presentIn(typing, section, ctx.clock.now(), ctx.timeZone)}
      added={edit?.added}
      removed={edit?.removed}
      isEdited={form !== undefined}
      said={saidAfterSave(c, page, opened)}
    />,
    error ? 422 : 200,
  );
}
