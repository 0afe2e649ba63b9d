import { treaties } from '../../../i18n/messages/treaties.ts';
import type { PageContext } from '../page-context.ts';
import type { ShownTitle } from './treaty-title.ts';

/** A title in its own language, marked where it is not the reader's or no source has it. */
export const Title = ({ page, titled, href }: { page: PageContext; titled: ShownTitle; href?: string }) => (
  <>
    {href ? (
      <a class="ds-link" href={href} lang={titled.titleLanguage}>
        {titled.title}
      </a>
    ) : (
      <span lang={titled.titleLanguage}>{titled.title}</span>
    )}
    <TitleNote page={page} titled={titled} />
  </>
);

export function TitleNote({ page, titled }: { page: PageContext; titled: ShownTitle }) {
  const notes = [
    titled.titleLanguage !== page.language && page.t(treaties.noOfficialTitle),
    titled.titleComposed && page.t(treaties.composedTitle),
  ].filter((note) => note !== false);
  return notes.length > 0 ? <span class="k-muted k-small"> ({notes.join('; ')})</span> : null;
}
