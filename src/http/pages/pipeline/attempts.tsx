import { stageName } from '../../../domain/pipeline/stages.ts';
import { pipeline } from '../../../i18n/messages/pipeline.ts';
import { rejecterNames } from '../../../i18n/messages/pipeline-codes.ts';
import type { ProcessView } from '../../../use-cases/pipeline/view-process.ts';
import { Facts, Section, SourceLink } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { When, wordsIn } from './words.tsx';

export const Sources = ({ sources }: { sources: readonly string[] }) =>
  sources.length > 0 && (
    <ul class="k-plain-list k-sources k-small">
      {sources.map((source) => (
        <li>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  );

/** What was tried and failed stays in view; nothing where nothing did. */
export function FailedAttempts({ page, process }: { page: PageContext; process: ProcessView }) {
  const failed = process.attempts.flatMap((attempt) =>
    attempt.failure ? [{ ...attempt, failure: attempt.failure }] : [],
  );
  if (failed.length === 0 && process.earlierAttempts.length === 0) return null;
  return (
    <Section id="attempts" title={page.t(pipeline.failedAttempts)}>
      {process.earlierAttempts.map(({ account, reason, sources }) => (
        <div class="k-card">
          <h3 class="ds-heading" data-size="2xs">
            {page.t(pipeline.earlierAttempts)}
          </h3>
          <p>{wordsIn(page, account)}</p>
          <Facts
            page={page}
            facts={[
              { term: page.t(pipeline.reason), value: wordsIn(page, reason) },
              { term: page.t(pipeline.ended), value: <When page={page} on={null} /> },
            ]}
          />
          <Sources sources={sources} />
        </div>
      ))}
      {failed.map(({ number, startedOn, reached, endedOn, failure }) => (
        <div class="k-card">
          <h3 class="ds-heading" data-size="2xs">
            {page.t(pipeline.attempt, { number })}
          </h3>
          <Facts
            page={page}
            facts={[
              { term: page.t(pipeline.reason), value: wordsIn(page, failure.reason) },
              { term: page.t(pipeline.rejectedBy), value: page.t(rejecterNames[failure.by]) },
              { term: page.t(pipeline.reached), value: page.t(stageName(reached)) },
              { term: page.t(pipeline.began), value: <When page={page} on={startedOn} /> },
              { term: page.t(pipeline.ended), value: <When page={page} on={endedOn} /> },
            ]}
          />
          <Sources sources={failure.sources} />
        </div>
      ))}
    </Section>
  );
}
