import type { EntryBody, ProcessEntry } from '../../../domain/pipeline/entry.ts';
import { stageName } from '../../../domain/pipeline/stages.ts';
import { pipeline } from '../../../i18n/messages/pipeline.ts';
import { entryNames, rejecterNames, topicNames } from '../../../i18n/messages/pipeline-codes.ts';
import { Instant, PlainDate } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { Sources } from './attempts.tsx';
import { When, wordsIn } from './words.tsx';

/** What an entry says beside its name and day. */
function wordsOf(page: PageContext, body: EntryBody): readonly (string | null)[] {
  const words = (text: Parameters<typeof wordsIn>[1] | null) => text && wordsIn(page, text);
  switch (body.entry) {
    case 'started':
      return [page.t(stageName(body.stage)), words(body.note)];
    case 'moved':
      return [page.t(stageName(body.stage)), words(body.reason)];
    case 'round_held':
      return [body.place, words(body.outcome)];
    case 'difference_raised':
      return [page.t(topicNames[body.topic]), words(body.subject)];
    case 'difference_settled':
      return [words(body.how)];
    case 'rejected':
      return [page.t(rejecterNames[body.by]), words(body.reason)];
    case 'tried_again':
      return [page.t(stageName(body.stage)), words(body.note)];
    case 'officer_assigned':
      return [body.name];
    case 'next_step_set':
      return [words(body.step)];
    case 'earlier_attempts':
      return [words(body.account), words(body.reason)];
    case 'noted':
      return [words(body.note)];
  }
}

const isOfRegistry = ({ actor }: ProcessEntry): boolean => actor.role === 'system';

/** Newest first, each with who entered it and on what source. */
export const History = ({ page, entries }: { page: PageContext; entries: readonly ProcessEntry[] }) => (
  <ol class="k-timeline" reversed>
    {entries.toReversed().map((entry) => {
      const { body, actor, at } = entry;
      return (
        <li>
          <strong>{page.t(entryNames[body.entry])}</strong>{' '}
          {'on' in body && <When page={page} on={body.on} />}
          {wordsOf(page, body)
            .filter((words) => words !== null)
            .map((words) => (
              <p>{words}</p>
            ))}
          <p class="k-small k-muted">
            {isOfRegistry(entry) ? (
              <>
                {page.t(pipeline.fromRegistry)} · <PlainDate page={page} on={at.slice(0, 10)} />
              </>
            ) : (
              <>
                {actor.name} · <Instant page={page} at={at} />
              </>
            )}
          </p>
          {'sources' in body && body.sources.length > 0 && (
            <details class="k-small">
              <summary>{page.t(pipeline.source)}</summary>
              <Sources sources={body.sources} />
            </details>
          )}
        </li>
      );
    })}
  </ol>
);
