import type { Child } from 'hono/jsx';
import { feel } from '../../i18n/messages/feel.ts';
import { site } from '../../i18n/messages/site.ts';
import { words } from '../../i18n/messages/words.ts';
import { script, styleSheet } from '../assets.generated.ts';
import { Header } from './components/header.tsx';
import { DemoBanner } from './demo/demo-banner.tsx';
import type { PageContext } from './page-context.ts';

export interface LayoutProps {
  readonly page: PageContext;
  readonly title: string;
  /** `narrow` for one form, `wide` for tables. */
  readonly width?: 'narrow' | 'wide';
  /** The title starts with the word for an error, so that it is heard first. */
  readonly failed?: boolean;
  /** Stands in the margin of every printed page. */
  readonly onPaper?: string;
  readonly children?: Child;
}

export function Layout({ page, title, width = 'wide', failed, onPaper, children }: LayoutProps) {
  const product = page.t(site.product);
  return (
    <html lang={page.language} data-color-scheme="auto" data-size="sm" data-on-paper={onPaper}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${failed ? `${page.t(site.errorPrefix)}: ` : ''}${title} · ${product}`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={styleSheet} />
        <script type="module" src={script} />
      </head>
      <body
        data-sending={page.t(feel.sending)}
        data-offline={page.t(feel.offline)}
        data-lost={page.t(feel.lost)}
      >
        <a class="ds-skip-link" href="#content">
          {page.t(site.skipToContent)}
        </a>
        {page.isDemo && <DemoBanner page={page} />}
        <Header page={page} />
        <main id="content" tabindex={-1} class={`k-main k-main--${width}`}>
          {children}
        </main>
        <footer class="k-footer">
          <p>
            {product} · {page.t(site.productLine)}
            {page.may('registry:history') && (
              <>
                {' · '}
                <a class="ds-link" href="/words">
                  {page.t(words.title)}
                </a>
              </>
            )}
          </p>
        </footer>
      </body>
    </html>
  );
}
