import type { Context } from 'hono';
import { listOffices } from '../../../../use-cases/offices/list-offices.ts';
import { foreseeSteps } from '../../../../use-cases/requests/foresee-steps.ts';
import { listAssignees } from '../../../../use-cases/requests/list-assignees.ts';
import { listAvailableActions } from '../../../../use-cases/requests/list-available-actions.ts';
import { listFindings } from '../../../../use-cases/requests/list-findings.ts';
import { listTyping } from '../../../../use-cases/requests/list-typing.ts';
import { type AppEnv, contextOf } from '../../../context.ts';
import { fieldId } from '../../components/form-errors.ts';
import { pageOf } from '../../page-context.ts';
import { renderPage } from '../../render-page.ts';
import { demandsOn } from '../demands.ts';
import { readingOnce } from '../reading-once.ts';
import { linksToRequest } from '../request-links.ts';
import type { StepListProps } from '../step-list-props.ts';
import { shownSteps } from '../steps.ts';
import { tellingOf } from '../telling.ts';
import { type OpenDraft, openDraft } from './open-draft.ts';
import { ReviewView } from './review.view.tsx';
import { draftHref, sectionIdAt } from './sections.ts';
import { savedValues } from './typed-section.ts';
import { unsavedIn } from './unsaved.ts';

/** Where what a finding tells of is mended: in a section, else on the request's own pages. */
const hrefFor = ({ view, sections }: OpenDraft) => {
  const onRequest = linksToRequest(view.id, view.editable);
  return (path: string): string | undefined => {
    const section = sections.find(({ id }) => id === sectionIdAt(path));
    return section ? `${draftHref(view.id, section.id)}#${fieldId(path)}` : onRequest(path);
  };
};

export async function showReview(c: Context<AppEnv>): Promise<Response> {
  const ctx = readingOnce(contextOf(c));
  const page = pageOf(c);
  const opened = await openDraft(c, ctx);
  const { view, sections } = opened;
  const [findings, available, typing, offices, assignees, registry, foresight] = await Promise.all([
    listFindings(ctx, view.id),
    listAvailableActions(ctx, view.id),
    listTyping(ctx, view.id),
    listOffices(ctx),
    listAssignees(ctx, view.id),
    ctx.registry.current(),
    foreseeSteps(ctx, view.id),
  ]);
  const steps = shownSteps(available, {
    ...view,
    role: page.actor?.role,
    hasOpenQuestion: false,
    hasTreaties: false,
    hasRunningDeadlines: false,
    isControlled: false,
    records: view,
  }).filter(({ isRecord, isWayOut, isStepBack }) => !isRecord && !isWayOut && !isStepBack);
  const stepList: StepListProps = {
    page,
    requestId: view.id,
    sequence: view.sequence,
    status: view.status,
    steps,
    around: { ...view, offices, assignees, deadlines: [], treaties: [] },
    hrefOf: hrefFor(opened),
    waitsFor: undefined,
    toldOf: tellingOf(page, view, foresight),
    unfolded: steps[0]?.key,
  };
  const demands = demandsOn(
    savedValues(view, ctx.timeZone),
    (id) => registry.byId.get(id)?.form === 'bilateral',
  );
  const colleagues = [...new Set(typing.others.map(({ userName }) => userName))];
  const unsaved = sections.filter((section) => unsavedIn(view, section, typing.mine, ctx.timeZone));
  return renderPage(
    c,
    <ReviewView {...{ page, draft: opened, findings, demands, steps, stepList, unsaved, colleagues }} />,
  );
}
