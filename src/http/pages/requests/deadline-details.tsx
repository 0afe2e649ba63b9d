import type { Deadline } from '../../../domain/deadlines/deadline.ts';
import { custodyMessages } from '../../../i18n/messages/custody.ts';
import { type Fact, Facts } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';

/** Why a limit ends when it does: rule, start, length and the reckoning itself. */
export const DeadlineDetails = ({ page, deadline }: { page: PageContext; deadline: Deadline }) => (
  <details class="k-why">
    <summary>{page.t(custodyMessages.why)}</summary>
    <Facts page={page} facts={factsOf(page, deadline)} />
  </details>
);

function factsOf(page: PageContext, { explanation, extension, awaited }: Deadline): readonly Fact[] {
  const { t } = page;
  const { cite, start, length, extended, arithmetic, notes } = explanation;
  const facts: (Fact | false)[] = [
    { term: t(custodyMessages.rule), value: t(cite) },
    { term: t(custodyMessages.start), value: `${t(start.what)}, ${page.dateTime(start.at)}` },
    length !== null && { term: t(custodyMessages.length), value: t(length) },
    { term: t(custodyMessages.arithmetic), value: t(arithmetic) },
    awaited !== null && { term: t(custodyMessages.awaited), value: t(awaited) },
    extended !== undefined && { term: t(custodyMessages.extended), value: page.dateTime(extended.until) },
    extended !== undefined && { term: t(custodyMessages.extensionGround), value: extended.ground },
    extension !== null && {
      term: t(custodyMessages.extensionRoom),
      value: `${extension.latest === null ? t(custodyMessages.extendable) : t(custodyMessages.extendableTo, { at: page.dateTime(extension.latest) })} (${page.cite(extension.citation)})`,
    },
    ...notes.map((note) => ({ term: t(custodyMessages.note), value: t(note) })),
  ];
  return facts.filter((fact) => fact !== false);
}
