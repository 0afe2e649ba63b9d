import type { EmailTemplate } from '../../../domain/notifications/email.ts';
import { languages } from '../../../domain/text.ts';
import { languageNames } from '../../../i18n/messages/codes.ts';
import { outboxMessages } from '../../../i18n/messages/outbox-messages.ts';
import { PageHeading } from '../components/display.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';

interface MessagesProps {
  readonly page: PageContext;
  readonly messages: readonly { readonly template: EmailTemplate; readonly subject: string }[];
}

/** Every message that the register sends, in each language, as its reader gets it. */
export function MessagesView({ page, messages }: MessagesProps) {
  return (
    <Layout page={page} title={page.t(outboxMessages.title)}>
      <PageHeading title={page.t(outboxMessages.title)} lead={page.t(outboxMessages.lead)} />
      <div class="k-table k-table--stack">
        <table class="ds-table">
          <caption class="ds-sr-only">{page.t(outboxMessages.title)}</caption>
          <thead>
            <tr>
              <th scope="col">{page.t(outboxMessages.subject)}</th>
              <th scope="col">{page.t(outboxMessages.sentWhen)}</th>
              <th scope="col">{page.t(outboxMessages.asSent)}</th>
            </tr>
          </thead>
          <tbody>
            {messages.map(({ template, subject }) => (
              <tr>
                <th scope="row">{subject}</th>
                <td data-label={page.t(outboxMessages.sentWhen)}>{page.t(outboxMessages.when[template])}</td>
                <td data-label={page.t(outboxMessages.asSent)}>
                  <div class="k-row-actions">
                    {languages.map((language) => (
                      <a
                        class="ds-button"
                        data-variant="tertiary"
                        href={`/outbox/messages/${template}/${language}`}
                        aria-label={`${languageNames[language]}: ${subject}`}
                      >
                        {languageNames[language]}
                      </a>
                    ))}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Layout>
  );
}
