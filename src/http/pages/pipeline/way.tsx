import { compareStages, stageName, stagesOn } from '../../../domain/pipeline/stages.ts';
import { pipeline } from '../../../i18n/messages/pipeline.ts';
import type { ProcessView } from '../../../use-cases/pipeline/view-process.ts';
import type { PageContext } from '../page-context.ts';
import { When } from './words.tsx';

/** Day of the newest entry that brought the treaty to each stage of the present attempt. */
function daysByStage({ entries }: ProcessView): ReadonlyMap<string, string | null> {
  const days = new Map<string, string | null>();
  for (const { body } of entries) {
    if (body.entry === 'tried_again') days.clear();
    if (body.entry === 'started' || body.entry === 'moved' || body.entry === 'tried_again') {
      days.set(body.stage, body.on);
    }
  }
  return days;
}

/** The stages one by one: passed ones with their day, the present one, and those ahead. */
export function Way({ page, process }: { page: PageContext; process: ProcessView }) {
  const days = daysByStage(process);
  return (
    <ol class="k-way">
      {stagesOn(process.route).map((stage) => {
        const here = stage === process.stage;
        const passed = compareStages(stage, process.stage) < 0 && days.has(stage);
        return (
          <li
            class={here ? 'k-way__here' : passed ? 'k-way__passed' : undefined}
            aria-current={here ? 'step' : undefined}
          >
            <span>{page.t(stageName(stage))}</span>
            {(here || passed) && (
              <small>
                <When page={page} on={days.get(stage) ?? null} />
                {here &&
                  process.status !== 'in_force' &&
                  ` · ${page.t(process.status === 'rejected' ? pipeline.rejectedHere : pipeline.present)}`}
              </small>
            )}
          </li>
        );
      })}
    </ol>
  );
}
