import { type Finding, isBlocking } from '../../../domain/finding.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import { Section, Tag, type Tone } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';

const severities = {
  block: { name: requestPage.severityBlock, tone: 'danger' },
  warn: { name: requestPage.severityWarn, tone: 'warning' },
  info: { name: requestPage.severityInfo, tone: 'info' },
} as const satisfies Record<Finding['severity'], { name: unknown; tone: Tone }>;

interface FindingsProps {
  readonly page: PageContext;
  readonly findings: readonly Finding[];
  readonly hrefOf: (path: string) => string | undefined;
}

const FindingLine = ({ page, finding, hrefOf }: Omit<FindingsProps, 'findings'> & { finding: Finding }) => (
  <li>
    <Tag tone={severities[finding.severity].tone}>{page.t(severities[finding.severity].name)}</Tag>{' '}
    {hrefOf(finding.path) ? (
      <a class="ds-link" href={hrefOf(finding.path)}>
        {page.t(finding.message)}
      </a>
    ) : (
      page.t(finding.message)
    )}
    {finding.citation && <span class="k-muted k-small"> {page.cite(finding.citation)}</span>}
  </li>
);

/** What is still to be done, what stops first; each leads to where it is mended. */
export function FindingsSection({ page, findings, hrefOf }: FindingsProps) {
  const sorted = [...findings].sort((a, b) => Number(isBlocking(b)) - Number(isBlocking(a)));
  return (
    <Section id="missing" title={page.t(requestPage.missing)}>
      {sorted.length === 0 ? (
        <p class="k-muted">{page.t(requestPage.missingNone)}</p>
      ) : (
        <ul class="k-plain-list">
          {sorted.map((finding) => (
            <FindingLine {...{ page, finding, hrefOf }} />
          ))}
        </ul>
      )}
    </Section>
  );
}
