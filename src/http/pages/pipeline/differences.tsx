import type { Difference } from '../../../domain/pipeline/process-state.ts';
import { pipeline } from '../../../i18n/messages/pipeline.ts';
import { topicNames } from '../../../i18n/messages/pipeline-codes.ts';
import { Facts, Tag } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { When, wordsIn } from './words.tsx';

const OneDifference = ({ page, difference }: { page: PageContext; difference: Difference }) => {
  const { topic, subject, ours, theirs, raisedOn, settled } = difference;
  return (
    <li class="k-card">
      <h3 class="ds-heading" data-size="2xs">
        {wordsIn(page, subject)}
      </h3>
      <p class="k-tags">
        <Tag>{page.t(topicNames[topic])}</Tag>
        <Tag tone={settled ? 'success' : 'warning'}>
          {page.t(settled ? pipeline.settled : pipeline.isOpen)}
        </Tag>
      </p>
      <Facts
        page={page}
        facts={[
          { term: page.t(pipeline.ours), value: wordsIn(page, ours) },
          { term: page.t(pipeline.theirs), value: wordsIn(page, theirs) },
          { term: page.t(pipeline.raised), value: <When page={page} on={raisedOn} /> },
          ...(settled
            ? [
                { term: page.t(pipeline.how), value: wordsIn(page, settled.how) },
                { term: page.t(pipeline.settled), value: <When page={page} on={settled.on} /> },
              ]
            : []),
        ]}
      />
    </li>
  );
};

/** Open ones first. */
export function Differences({
  page,
  differences,
}: {
  page: PageContext;
  differences: readonly Difference[];
}) {
  if (differences.length === 0) return <p>{page.t(pipeline.noDifferences)}</p>;
  const sorted = [...differences].sort((a, b) => Number(a.settled !== null) - Number(b.settled !== null));
  return (
    <ul class="k-plain-list">
      {sorted.map((difference) => (
        <OneDifference page={page} difference={difference} />
      ))}
    </ul>
  );
}
