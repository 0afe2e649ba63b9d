import type { Context } from 'hono';
import { paperRemarks } from '../../../domain/papers/paper-findings.ts';
import type { Text } from '../../../domain/text.ts';
import type { UseCaseContext } from '../../../use-cases/context.ts';
import { listOffices } from '../../../use-cases/offices/list-offices.ts';
import { foreseeSteps } from '../../../use-cases/requests/foresee-steps.ts';
import { listActions } from '../../../use-cases/requests/list-actions.ts';
import { listAssignees } from '../../../use-cases/requests/list-assignees.ts';
import { listAvailableActions } from '../../../use-cases/requests/list-available-actions.ts';
import { listDeadlines } from '../../../use-cases/requests/list-deadlines.ts';
import { listFindings } from '../../../use-cases/requests/list-findings.ts';
import type { InternalView, SharedView } from '../../../use-cases/requests/request-view.ts';
import { viewCustody } from '../../../use-cases/requests/view-custody.ts';
import { viewLog } from '../../../use-cases/requests/view-log.ts';
import { viewRequest } from '../../../use-cases/requests/view-request.ts';
import { viewStepTaken } from '../../../use-cases/requests/view-step-taken.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { type FormErrors, noErrors } from '../components/form-errors.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { titleFor } from '../treaties/treaty-title.ts';
import { contentOf } from './content-of.ts';
import { demandsOn } from './demands.ts';
import { documentTypes, documentTypesOfState } from './document-types.ts';
import { valuesOf } from './draft-values.ts';
import { RequestLog } from './log.view.tsx';
import { logFilterOf } from './log-filter.ts';
import { readingOnce } from './reading-once.ts';
import { recordSurroundings } from './record-surroundings.ts';
import { RequestView } from './request.view.tsx';
import { linksFor } from './request-links.ts';
import { SharedRequestView } from './shared-request.view.tsx';
import { extendable, openQuestions } from './step-fields.tsx';
import type { StepListProps } from './step-list-props.ts';
import { shownSteps } from './steps.ts';
import { tellingOf } from './telling.ts';
import { othersWaitedFor } from './turn-line.tsx';

/** What was just refused on this page, to be shown where it was typed. */
export interface Refused {
  readonly step?: NonNullable<StepListProps['failed']>;
  readonly upload?: FormErrors;
}

export async function showRequest(c: Context<AppEnv>, id: string, refused: Refused = {}): Promise<Response> {
  if (pageOf(c).actor?.role === 'auditor') return showLog(c, id);
  const ctx = readingOnce(contextOf(c));
  const view = await viewRequest(ctx, id);
  const asked = { c, ctx, refused };
  const body = view.view === 'shared' ? await sharedBody(asked, view) : await internalBody(asked, view);
  return renderPage(c, body, refused.step || refused.upload ? 422 : 200);
}

/** What the upload before this page had to say of its files, by name in the address. */
const remarksIn = (c: Context<AppEnv>): readonly Text[] =>
  (c.req.query('look') ?? '').split(' ').flatMap((code) => {
    const remark = paperRemarks.get(code);
    return remark ? [remark] : [];
  });

async function showLog(c: Context<AppEnv>, id: string): Promise<Response> {
  const ctx = contextOf(c);
  const [view, offices] = await Promise.all([viewLog(ctx, id), listOffices(ctx)]);
  return renderPage(c, <RequestLog page={pageOf(c)} now={ctx.clock.now()} {...{ view, offices }} />);
}

const chosenIds = ({ legalBasis }: InternalView): readonly string[] =>
  legalBasis && 'treatyIds' in legalBasis ? legalBasis.treatyIds : [];

interface Asked {
  readonly c: Context<AppEnv>;
  readonly ctx: UseCaseContext;
  readonly refused: Refused;
}

/** The address after a step names it by its place in the log. */
async function justTaken(c: Context<AppEnv>, ctx: UseCaseContext, id: string) {
  const sequence = Number(c.req.query('event'));
  return sequence > 0 ? viewStepTaken(ctx, id, sequence) : undefined;
}

async function internalBody({ c, ctx, refused }: Asked, view: InternalView) {
  const page = pageOf(c);
  const [actions, available, findings, deadlines, custody, offices, assignees, registry, foresight, taken] =
    await Promise.all([
      listActions(ctx, view.id),
      listAvailableActions(ctx, view.id),
      listFindings(ctx, view.id),
      listDeadlines(ctx, view.id),
      viewCustody(ctx, view.id),
      listOffices(ctx),
      page.may('request:act') ? listAssignees(ctx, view.id) : [],
      ctx.registry.current(),
      foreseeSteps(ctx, view.id),
      justTaken(c, ctx, view.id),
    ]);
  const chosen = chosenIds(view).map((treatyId) => ({
    id: treatyId,
    treaty: registry.byId.get(treatyId),
    basis: view.basis.assessment.bases.find((basis) => basis.treatyId === treatyId),
  }));
  const demands = demandsOn(
    valuesOf(contentOf(view), ctx.timeZone),
    (treatyId) => registry.byId.get(treatyId)?.form === 'bilateral',
  );
  const treaties = chosen.map(({ id, treaty }) => ({
    value: id,
    label: treaty ? titleFor(treaty.titles, page.language).title : id,
  }));
  const stepList: StepListProps = {
    page,
    requestId: view.id,
    sequence: view.sequence,
    status: view.status,
    steps: shownSteps(available, {
      ...view,
      role: page.actor?.role,
      hasOpenQuestion: openQuestions(page, view.questions).length > 0,
      hasTreaties: treaties.length > 0,
      hasRunningDeadlines: extendable(deadlines).length > 0,
      isControlled: view.controlledUntil !== null,
      records: view,
      proceedingType: view.proceedingType,
    }),
    around: {
      ...view,
      offices,
      deadlines,
      treaties,
      assignees,
      ...recordSurroundings(page, view, registry, ctx.homeState),
      record: c.req.query('record'),
    },
    hrefOf: linksFor(view.id, view.editable),
    waitsFor: othersWaitedFor(page, view),
    toldOf: tellingOf(page, view, foresight),
    unfolded: c.req.query('form'),
    failed: refused.step,
  };
  const documents = {
    page,
    requestId: view.id,
    documents: view.documents,
    types: documentTypes(demands, view.direction),
    mayUpload: page.may('request:act') && !view.terminal,
    mayRelease: available.some(({ action }) => action === 'release_document'),
    releases: page.actor?.role === 'central' || page.actor?.role === 'central_head',
    errors: refused.upload ?? noErrors,
    remarks: remarksIn(c),
    failed: refused.step,
  };
  return (
    <RequestView
      {...{ page, view, actions, findings, deadlines, custody, demands, chosen, stepList, documents, taken }}
      next={foresight.next}
      now={ctx.clock.now()}
      assignee={foresight.assignee}
      shown={logFilterOf(c.req.query('log'))}
    />
  );
}

async function sharedBody({ c, ctx, refused }: Asked, view: SharedView) {
  const page = pageOf(c);
  const available = await listAvailableActions(ctx, view.id);
  const taken = await justTaken(c, ctx, view.id);
  const stepList: StepListProps = {
    page,
    requestId: view.id,
    sequence: undefined,
    status: view.status,
    steps: shownSteps(available, {
      ...view,
      role: page.actor?.role,
      hasOpenQuestion: openQuestions(page, view.questions).length > 0,
      hasTreaties: false,
      hasRunningDeadlines: false,
      isControlled: false,
      namesReleased: false,
    }),
    around: { ...view, offices: [], deadlines: [], treaties: [], assignees: [] },
    hrefOf: linksFor(view.id, []),
    waitsFor: undefined,
    toldOf: () => [],
    unfolded: c.req.query('form'),
    failed: refused.step,
  };
  const documents = {
    page,
    requestId: view.id,
    documents: view.documents,
    types: documentTypesOfState(view.direction),
    mayUpload: true,
    mayRelease: false,
    releases: false,
    errors: refused.upload ?? noErrors,
    remarks: remarksIn(c),
  };
  return <SharedRequestView now={ctx.clock.now()} {...{ page, view, taken, stepList, documents }} />;
}
