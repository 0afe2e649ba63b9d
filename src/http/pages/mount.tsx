import type { Hono } from 'hono';
import type { AppDependencies, AppEnv } from '../context.ts';
import { mountAccessLog } from './access-log/access-log.page.tsx';
import { mountAccount } from './account/account.page.tsx';
import { mountCalendar } from './account/calendar.page.ts';
import { chosenLanguage, mountLanguage } from './account/language.page.ts';
import { mountPasswordPages } from './account/password.page.tsx';
import { mountResetRequest } from './account/reset-request.page.tsx';
import { mountSignIn } from './account/sign-in.page.tsx';
import { mountCoverage } from './coverage/coverage.page.tsx';
import { mountDemo } from './demo/demo.page.tsx';
import { mountFiguresPages } from './figures/figures.page.tsx';
import { mountFlows } from './flows/flow.page.tsx';
import { mountOutbox } from './outbox/outbox.page.tsx';
import { mountBoard } from './pipeline/board.page.tsx';
import { mountNewProcess } from './pipeline/new-process.page.tsx';
import { mountProcess } from './pipeline/process.page.tsx';
import { mountRegistry } from './registry/registry.page.tsx';
import { mountAssign } from './requests/assign.page.tsx';
import { mountDocuments } from './requests/documents.page.tsx';
import { mountDraft } from './requests/draft/draft.page.tsx';
import { mountEligibilityPage } from './requests/eligibility.page.tsx';
import { mountGroundsPage } from './requests/grounds.page.tsx';
import { mountNewReceived } from './requests/new-received.page.tsx';
import { mountNewRequest } from './requests/new-request.page.tsx';
import { mountRequestPage } from './requests/request.page.tsx';
import { mountRequestList } from './requests/request-list.page.tsx';
import { mountSharedRequest } from './requests/shared.page.tsx';
import { mountTakeAction } from './requests/take-action.page.tsx';
import { mountUndo } from './requests/undo.page.ts';
import { mountViews } from './requests/views.page.tsx';
import { mountAuthorityPages } from './states/authority.page.tsx';
import { mountStatePage } from './states/state.page.tsx';
import { mountAddTreaty } from './treaties/add-treaty.page.tsx';
import { mountChangeTreaty } from './treaties/change-treaty.page.tsx';
import { mountTreatyPage } from './treaties/treaty.page.tsx';
import { mountTreatyList } from './treaties/treaty-list.page.tsx';
import { mountUsers } from './users/users.page.tsx';
import { mountWords } from './words/words.page.tsx';
import { mountWork } from './work/work.page.tsx';

/** In this order: an address with a fixed word comes before one with an id in its place. */
const mounts: readonly ((app: Hono<AppEnv>) => void)[] = [
  mountLanguage,
  mountSignIn,
  mountResetRequest,
  mountAccount,
  mountCalendar,
  mountPasswordPages,
  mountWork,
  mountRequestList,
  mountAssign,
  mountViews,
  mountNewRequest,
  mountNewReceived,
  mountRequestPage,
  mountSharedRequest,
  mountDraft,
  mountTakeAction,
  mountUndo,
  mountGroundsPage,
  mountEligibilityPage,
  mountDocuments,
  mountFlows,
  mountTreatyList,
  mountAddTreaty,
  mountTreatyPage,
  mountChangeTreaty,
  mountStatePage,
  mountAuthorityPages,
  mountCoverage,
  mountFiguresPages,
  mountBoard,
  mountNewProcess,
  mountProcess,
  mountRegistry,
  mountUsers,
  mountOutbox,
  mountAccessLog,
  mountWords,
];

/** Puts every page on the app. */
export function mountPages(app: Hono<AppEnv>, { demo }: AppDependencies): void {
  app.use(chosenLanguage);
  if (demo) mountDemo(app, demo);
  for (const mount of mounts) mount(app);
}
