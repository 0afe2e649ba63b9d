import type { Deadline } from '../../../domain/deadlines/deadline.ts';
import { custodyMessages as words } from '../../../i18n/messages/custody.ts';
import { type Fact, Facts } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';

/** Why a limit ends when it does: rule, start, length and the reckoning itself. */
export const DeadlineDetails = ({ page, deadline }: { page: PageContext; deadline: Deadline }) => (
  <details class="k-why">
    <summary>{page.t(words.why)}</summary>
    <Facts page={page} facts={factsOf(page, deadline)} />
  </details>
);

function factsOf(page: PageContext, { explanation, extension, awaited }: Deadline): readonly Fact[] {
  const { t } = page;
  const { cite, start, length, extended, arithmetic, notes } = explanation;
  const facts: (Fact | false)[] = [
    { term: t(words.rule), value: t(cite) },
    { term: t(words.start), value: `${t(start.what)}, ${page.dateTime(start.at)}` },
    length !== null && { term: t(words.length), value: t(length) },
    { term: t(words.arithmetic), value: t(arithmetic) },
    awaited !== null && { term: t(words.awaited), value: t(awaited) },
    extended !== undefined && { term: t(words.extended), value: page.dateTime(extended.until) },
    extended !== undefined && { term: t(words.extensionGround), value: extended.ground },
    extension !== null && {
      term: t(words.extensionRoom),
      value: `${extension.latest === null ? t(words.extendable) : t(words.extendableTo, { at: page.dateTime(extension.latest) })} (${page.cite(extension.citation)})`,
    },
    ...notes.map((note) => ({ term: t(words.note), value: t(note) })),
  ];
  return facts.filter((fact) => fact !== false);
}
