import { draft } from '../../../../i18n/messages/draft.ts';
import { Facts, PageHeading } from '../../components/display.tsx';
import { fieldLabel } from '../../components/field-label.ts';
import { Layout } from '../../layout.tsx';
import type { PageContext } from '../../page-context.ts';
import { shownName } from './shown-value.ts';

type Pairs = readonly (readonly [string, string])[];

interface SignedOutProps {
  readonly page: PageContext;
  readonly action: string;
  readonly pairs: Pairs;
  readonly intent: string;
  /** Sent again, and still nobody is signed in. */
  readonly again: boolean;
}

/** Nobody is signed in, so nothing can be stored: the page itself keeps what was typed until it can be sent again. */
export function SignedOutView({ page, action, pairs, intent, again }: SignedOutProps) {
  const title = page.t(draft.signedOutTitle);
  return (
    <Layout page={page} title={title} width="narrow" failed>
      <PageHeading title={title} lead={page.t(draft.signedOutLead)} />
      {again && (
        <p class="ds-validation-message" role="alert">
          {page.t(draft.notSignedInYet)}
        </p>
      )}
      <p>
        <a class="ds-button" data-variant="secondary" href="/sign-in" target="_blank" rel="noopener">
          {page.t(draft.signInElsewhere)}
        </a>
      </p>
      <form method="post" action={action}>
        {pairs.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="again" value="true" />
        <button type="submit" class="ds-button" name="intent" value={intent}>
          {page.t(draft.sendAgain)}
        </button>
      </form>
    </Layout>
  );
}

const notShown = /^(seen|sequence|as|again)$|^(pick|removed)\//;

/** The request was sent on while somebody was typing: what they typed is shown, for nothing else can be done with it here. */
export function MovedOnView({ page, pairs, request }: { page: PageContext; pairs: Pairs; request: string }) {
  const title = page.t(draft.movedOnTitle);
  const facts = pairs
    .filter(([name, value]) => value !== '' && !notShown.test(name))
    .map(([name, value]) => ({
      term: fieldLabel(page, `/${name}`) ?? shownName(page, `/${name}`),
      value,
    }));
  return (
    <Layout page={page} title={title} failed>
      <PageHeading title={title} lead={page.t(draft.movedOn)} />
      <Facts page={page} facts={facts} />
      <p>
        <a class="ds-link" href={request}>
          {page.t(draft.toRequest)}
        </a>
      </p>
    </Layout>
  );
}
