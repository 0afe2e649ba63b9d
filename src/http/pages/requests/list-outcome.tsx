import type { Text } from '../../../domain/text.ts';
import { listAssign } from '../../../i18n/messages/list-assign.ts';
import type { Assigned, LeftAlone } from '../../../use-cases/requests/assign-requests.ts';
import { Alert, Done } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';

interface Executor {
  readonly id: string;
  readonly name: string;
}

/** What became of those chosen. */
export interface Outcome extends Assigned {
  readonly executorId: string;
}

const whys: Partial<Record<LeftAlone['why'], Text>> = {
  already_theirs: listAssign.alreadyTheirs,
  conflict: listAssign.outrun,
  not_found: listAssign.notSeen,
};

const Left = ({ page, one }: { page: PageContext; one: LeftAlone }) => (
  <li>
    {one.reference && (
      <>
        <a class="ds-link" href={`/requests/${one.id}`}>
          {one.reference}
        </a>
        {': '}
      </>
    )}
    {page.t(whys[one.why] ?? listAssign.notNow)}
  </li>
);

/** How many were given and to whom, and which were not and why. */
export function ListOutcome({
  page,
  outcome,
  executors,
}: {
  page: PageContext;
  outcome: Outcome;
  executors: readonly Executor[];
}) {
  const { count, left, executorId } = outcome;
  const name = executors.find(({ id }) => id === executorId)?.name ?? '';
  const given = page.t(listAssign.given, { count, name });
  if (left.length === 0) return <Done>{given}</Done>;
  return (
    <Alert tone="warning">
      <div class="k-outcome" tabindex={-1} role="status" data-focus>
        {count > 0 && <p>{given}</p>}
        <p>{page.t(listAssign.leftAlone, { count: left.length })}</p>
        <ul class="ds-list">
          {left.map((one) => (
            <Left page={page} one={one} />
          ))}
        </ul>
      </div>
    </Alert>
  );
}

const told = /^assigned\.(\d{1,2})\.([0-9a-f-]{36})$/;

/** As a redirect says it when all were given. */
export const outcomeNotice = ({ count, executorId }: Outcome): string => `assigned.${count}.${executorId}`;

export function outcomeOf({ notice }: PageContext): Outcome | undefined {
  const [, count, executorId] = told.exec(notice ?? '') ?? [];
  return executorId === undefined ? undefined : { count: Number(count), executorId, left: [] };
}
