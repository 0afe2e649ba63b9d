import { languages } from '../../../domain/text.ts';
import { languageNames } from '../../../i18n/messages/codes.ts';
import { words } from '../../../i18n/messages/words.ts';
import { PageHeading, Section, Tag } from '../components/display.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { type Word, type WordList, wordLists } from './word-lists.ts';

interface WordsProps {
  readonly page: PageContext;
  readonly onlyProposed: boolean;
}

const kazakhCode = /^UPK_KK (\d+)(\S*)( title)?$/;

/** Articles of the Code by name; any other source as it is written. */
function sourceOf(page: PageContext, source: string): string {
  const [, article, part = ''] = kazakhCode.exec(source) ?? [];
  if (article) return page.t(words.kazakhCode, { article: `${article}${part}` });
  return source.startsWith('usage') ? '' : page.cite(source);
}

const Row = ({ page, word }: { page: PageContext; word: Word }) => (
  <tr>
    {languages.map((language, at) =>
      at === 0 ? (
        <th scope="row" lang={language}>
          {word.text[language]}
        </th>
      ) : (
        <td lang={language} data-label={languageNames[language]}>
          {word.text[language]}
        </td>
      ),
    )}
    <td data-label={page.t(words.source)}>
      {word.proposed && <Tag tone="warning">{page.t(words.proposed)}</Tag>} {sourceOf(page, word.source)}
    </td>
  </tr>
);

const List = ({ page, list }: { page: PageContext; list: WordList }) => (
  <Section id={list.id} title={page.t(list.title)}>
    <div class="k-table k-table--stack">
      <table class="ds-table">
        <caption>{page.t(words.count, { count: list.words.length })}</caption>
        <thead>
          <tr>
            {languages.map((language) => (
              <th scope="col" lang={language}>
                {languageNames[language]}
              </th>
            ))}
            <th scope="col">{page.t(words.source)}</th>
          </tr>
        </thead>
        <tbody>
          {list.words.map((word) => (
            <Row page={page} word={word} />
          ))}
        </tbody>
      </table>
    </div>
  </Section>
);

/** The words this register speaks, side by side; what nobody has checked yet is marked and can be had alone. */
export function WordsView({ page, onlyProposed }: WordsProps) {
  const lists = wordLists
    .map((list) => ({ ...list, words: list.words.filter(({ proposed }) => proposed || !onlyProposed) }))
    .filter((list) => list.words.length > 0);
  return (
    <Layout page={page} title={page.t(words.title)}>
      <PageHeading title={page.t(words.title)} lead={page.t(words.lead)} />
      <p class="k-actions">
        <a class="ds-button" data-variant="secondary" href={onlyProposed ? '/words' : '/words?only=proposed'}>
          {page.t(onlyProposed ? words.showAll : words.onlyProposed)}
        </a>
      </p>
      {lists.map((list) => (
        <List page={page} list={list} />
      ))}
    </Layout>
  );
}
