import { type Finding, isBlocking } from '../../../domain/finding.ts';
import { grounds } from '../../../domain/law/kz/grounds/grounds.ts';
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

/** Grounds that wait for an answer come by the dozen: one line, and the list for who wants it. */
function Grounds({ page, findings, hrefOf }: FindingsProps) {
  const [first] = findings;
  if (!first) return null;
  const words = page.t(requestPage.groundsLeft, { count: findings.length });
  return (
    <li>
      <Tag tone={severities[first.severity].tone}>{page.t(severities[first.severity].name)}</Tag>{' '}
      {hrefOf(first.path) ? (
        <a class="ds-link" href={hrefOf(first.path)}>
          {words}
        </a>
      ) : (
        words
      )}
      <details class="k-small">
        <summary>{page.t(requestPage.groundsList)}</summary>
        <ul class="ds-list">
          {findings.map(({ path, citation }) => (
            <li>
              {groundName(page, path)} {citation && <span class="k-muted">{page.cite(citation)}</span>}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

const groundName = (page: PageContext, path: string): string => {
  const ground = grounds.find(({ id }) => path === `/grounds/${id}`);
  return ground ? page.t(ground.text) : path;
};

/** What is still to be done, what stops first; each leads to where it is mended. */
export function FindingsSection({ page, findings, hrefOf }: FindingsProps) {
  const grounds = findings.filter(({ code }) => code === 'ground_unanswered');
  const sorted = findings
    .filter((finding) => !grounds.includes(finding))
    .sort((a, b) => Number(isBlocking(b)) - Number(isBlocking(a)));
  return (
    <Section id="missing" title={page.t(requestPage.missing)}>
      <ul class="k-plain-list">
        <Grounds {...{ page, hrefOf }} findings={grounds} />
        {sorted.map((finding) => (
          <FindingLine {...{ page, finding, hrefOf }} />
        ))}
      </ul>
    </Section>
  );
}
