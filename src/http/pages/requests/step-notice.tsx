import { stepTaken } from '../../../i18n/messages/step-taken.ts';
import type { Foreseen } from '../../../use-cases/requests/foresee-steps.ts';
import type { StepTaken } from '../../../use-cases/requests/view-step-taken.ts';
import type { PageContext } from '../page-context.ts';
import { namesOf } from './telling.ts';
import { TurnLine } from './turn-line.tsx';
import { WaitedPeople } from './waited-people.tsx';

interface StepNoticeProps {
  readonly page: PageContext;
  readonly taken: StepTaken;
  readonly request: Parameters<typeof TurnLine>[0]['request'] & { readonly id: string };
  readonly next: Foreseen['people'];
}

/** The address after a step leads here, so that the notice is heard without a script. */
const noticeId = 'done';

function Told({ page, told, state }: { page: PageContext; told: StepTaken['told']; state: string }) {
  if (!told) return null;
  const ours = told.filter(({ role }) => role !== 'liaison');
  const who = [
    ...namesOf(page, ours),
    ...(ours.length < told.length ? [page.t(stepTaken.officers, { state: page.state(state) })] : []),
  ];
  return (
    <p>{who.length > 0 ? page.t(stepTaken.told, { who: who.join('; ') }) : page.t(stepTaken.toldNobody)}</p>
  );
}

const Undo = ({ page, id, sequence }: { page: PageContext; id: string; sequence: number }) => (
  <form method="post" action={`/requests/${id}/undo`}>
    <input type="hidden" name="sequence" value={String(sequence)} />
    <button type="submit" class="ds-button" data-variant="secondary" aria-describedby="undo-hint">
      {page.t(stepTaken.undo)}
    </button>
    <p class="k-small" id="undo-hint">
      {page.t(stepTaken.undoHint)}
    </p>
  </form>
);

/** After a step: what happened, who was told, who acts next, and the way back where there is one. */
export const StepNotice = ({ page, taken, request, next }: StepNoticeProps) => (
  <section class="ds-alert k-block k-done" data-color="success" role="status" aria-labelledby={noticeId}>
    <h2 class="ds-heading" data-size="2xs" id={noticeId} tabindex={-1}>
      {page.t(stepTaken.done, { action: page.t(taken.label) })}
    </h2>
    {taken.movedTo && <p>{page.t(stepTaken.movedTo, { status: page.t(taken.movedTo) })}</p>}
    <Told page={page} told={taken.told} state={request.state} />
    <p>
      <TurnLine page={page} request={request} />
    </p>
    <WaitedPeople page={page} people={next} />
    {taken.canUndo && <Undo page={page} id={request.id} sequence={taken.sequence} />}
  </section>
);
