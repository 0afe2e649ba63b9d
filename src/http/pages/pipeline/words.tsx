import type { Words } from '../../../domain/pipeline/entry.ts';
import { pipeline } from '../../../i18n/messages/pipeline.ts';
import type { ProcessLine } from '../../../use-cases/pipeline/process-view.ts';
import type { PageContext } from '../page-context.ts';
import { TitleNote } from '../treaties/title.tsx';

/** What an officer typed stands as typed; what ships with the product has three languages. */
export const wordsIn = (page: PageContext, words: Words): string =>
  typeof words === 'string' ? words : page.t(words);

/** A day, or as much of it as is known. */
export const When = ({ page, on }: { page: PageContext; on: string | null }) =>
  on ? (
    <time datetime={on}>{page.date(on)}</time>
  ) : (
    <span class="k-unknown">{page.t(pipeline.dateUnknown)}</span>
  );

type Titled = Pick<ProcessLine, 'title' | 'titleLanguage' | 'titleComposed'>;

export function ProcessTitle({ page, line, href }: { page: PageContext; line: Titled; href?: string }) {
  const { title, titleLanguage, titleComposed } = line;
  const language = titleLanguage ?? undefined;
  return (
    <>
      {href ? (
        <a class="ds-link" href={href} lang={language}>
          {title}
        </a>
      ) : (
        <span lang={language}>{title}</span>
      )}
      {titleLanguage && <TitleNote page={page} titled={{ title, titleLanguage, titleComposed }} />}
    </>
  );
}

export const StageAge = ({
  page,
  line,
}: {
  page: PageContext;
  line: Pick<ProcessLine, 'since' | 'daysInStage'>;
}) => {
  const { since, daysInStage } = line;
  if (since === null) return <When page={page} on={null} />;
  const words = page.t(pipeline.since, { date: page.date(since) });
  return <>{daysInStage === null ? words : `${page.t(pipeline.days, { count: daysInStage })}, ${words}`}</>;
};
