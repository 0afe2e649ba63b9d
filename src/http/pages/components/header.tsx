import { roleNames } from '../../../domain/law/kz/roles.ts';
import { languages } from '../../../domain/text.ts';
import { languageNames } from '../../../i18n/messages/codes.ts';
import { coverage } from '../../../i18n/messages/coverage.ts';
import { feel } from '../../../i18n/messages/feel.ts';
import { figures } from '../../../i18n/messages/figures.ts';
import { ownAccount } from '../../../i18n/messages/own-account.ts';
import { pipeline } from '../../../i18n/messages/pipeline.ts';
import { site } from '../../../i18n/messages/site.ts';
import type { PageContext } from '../page-context.ts';

interface Entry {
  readonly href: string;
  readonly label: string;
}

function navigationOf(page: PageContext): readonly Entry[] {
  if (!page.actor) return [];
  const entries: (Entry | false)[] = [
    { href: '/', label: page.t(site.navWork) },
    page.may('request:list') && { href: '/requests', label: page.t(site.navRequests) },
    page.may('counts:read') && { href: '/figures', label: page.t(figures.nav) },
    page.may('registry:read') && { href: '/treaties', label: page.t(site.navTreaties) },
    page.may('pipeline:read') && { href: '/pipeline', label: page.t(pipeline.title) },
    page.may('registry:read') && { href: '/coverage', label: page.t(coverage.nav) },
    page.may('registry:read') && { href: '/registry', label: page.t(site.navRegistry) },
    page.may('users:manage') && { href: '/users', label: page.t(site.navUsers) },
    page.may('outbox:read') && { href: '/outbox', label: page.t(site.navOutbox) },
    page.may('access-log:read') && { href: '/access-log', label: page.t(site.navAccessLog) },
  ];
  return entries.filter((entry) => entry !== false);
}

const isHere = (path: string, href: string): boolean =>
  href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);

function LanguageChoice({ page }: { page: PageContext }) {
  return (
    <form method="post" action="/language" class="k-language" aria-label={page.t(site.languageChoice)}>
      <input type="hidden" name="back" value={page.address} />
      {languages.map((language) => (
        <button
          type="submit"
          name="language"
          value={language}
          lang={language}
          class="k-language__button"
          aria-current={language === page.language ? 'true' : undefined}
        >
          {languageNames[language]}
        </button>
      ))}
    </form>
  );
}

function Account({ page }: { page: PageContext }) {
  if (!page.actor) return null;
  return (
    <details class="k-account">
      <summary>
        <span class="ds-sr-only">{page.t(site.account)}: </span>
        {page.actor.name}
      </summary>
      <div class="k-account__menu">
        <p>
          {page.t(roleNames[page.actor.role])}
          {page.actor.office ? ` · ${page.actor.office}` : ''}
          {page.actor.state ? ` · ${page.state(page.actor.state)}` : ''}
        </p>
        <a class="ds-link" href="/account">
          {page.t(ownAccount.title)}
        </a>
        <form method="post" action="/sign-out">
          <button type="submit" class="ds-button" data-variant="secondary">
            {page.t(site.signOut)}
          </button>
          <button type="submit" class="ds-button" data-variant="tertiary" name="everywhere" value="yes">
            {page.t(site.signOutEverywhere)}
          </button>
        </form>
      </div>
    </details>
  );
}

const Links = ({ page, entries }: { page: PageContext; entries: readonly Entry[] }) => (
  <nav class="k-nav" aria-label={page.t(site.mainNavigation)}>
    <ul>
      {entries.map(({ href, label }) => (
        <li>
          <a href={href} aria-current={isHere(page.path, href) ? 'page' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** On a narrow screen the links fold away under the name of the place; style shows one of the two. */
const FoldedLinks = ({ page, entries }: { page: PageContext; entries: readonly Entry[] }) => (
  <details class="k-menu">
    <summary>
      {page.t(feel.menu)}
      <span class="k-menu__here">{entries.find(({ href }) => isHere(page.path, href))?.label}</span>
    </summary>
    <Links page={page} entries={entries} />
  </details>
);

export function Header({ page }: { page: PageContext }) {
  const navigation = navigationOf(page);
  return (
    <header class="k-header">
      <div class="k-header__top">
        <a class="k-brand" href="/">
          <span class="k-brand__name">{page.t(site.product)}</span>
          <span class="k-brand__line">{page.t(site.productLine)}</span>
        </a>
        <LanguageChoice page={page} />
        <Account page={page} />
      </div>
      {navigation.length > 0 && (
        <>
          <Links page={page} entries={navigation} />
          <FoldedLinks page={page} entries={navigation} />
        </>
      )}
    </header>
  );
}
