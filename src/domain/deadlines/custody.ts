import type { Instant } from '../codes.ts';
import { actionName, machineKey } from '../law/kz/state-machines.ts';
import { tracks } from '../law/kz/tracks.ts';
import type { Action } from '../requests/action.ts';
import { fill, type Text } from '../text.ts';
import type { Subject } from './clock.ts';
import { type Deadline, isRunning } from './deadline.ts';
import { anyOf, custodyNow, type Event, entriesOf, recorded, step } from './log-entries.ts';
import { isOver, type Reckoning } from './reckoning.ts';
import { releaseDueId } from './release-due.ts';

/** A paper, or an act, that must be there by a moment. */
export interface AwaitedPaper {
  readonly deadline: Deadline;
  readonly what: Text;
  readonly by: Instant;
}

/** Who was told of what, as the log has it. */
export interface Told {
  readonly what: Text;
  readonly at: Instant;
}

/** Where a person held for extradition stands in time. */
export interface CustodyClock {
  /** Held by us for another State, or abroad for us. */
  readonly where: 'home' | 'abroad';
  readonly since: Instant;
  /** Value of the track of custody. */
  readonly custody: string;
  readonly custodyName: Text;
  readonly papers: readonly AwaitedPaper[];
  readonly told: readonly Told[];
  /** When the person must be free unless what is awaited comes; null where no term is known. */
  readonly release: { readonly at: Instant; readonly deadline: Deadline } | null;
}

/** Limits whose end frees the person; the others are duties of those who hold or prosecute them. */
const frees: ReadonlySet<Subject | null> = new Set<Subject | null>([
  'detention',
  'provisional_custody',
  'foreign_order',
  'extradition_arrest',
  'takeover',
  'takeover_custody',
  'transit',
  'prosecution_custody',
]);

/** The custody clock of a request; nothing where nobody is held under it. `deadlines` are those of `deadlinesOf`. */
export function custodyOf(reckoning: Reckoning, deadlines: readonly Deadline[]): CustodyClock | undefined {
  const { content, actions, state, timeZone } = reckoning;
  const held = custodyNow(actions, timeZone);
  const running = deadlines.filter(isRunning);
  const due = running.find(({ id }) => id === releaseDueId);
  if (!held || (isOver(reckoning) && !due) || state.status === 'temporarily_surrendered') return undefined;
  const release = due ?? running.find(({ subject }) => frees.has(subject));
  return {
    where: content.direction === 'incoming' ? 'home' : 'abroad',
    since: held.since,
    custody: held.custody,
    custodyName: valueName('custody', held.custody),
    papers: running.flatMap((deadline) =>
      deadline.awaited && (deadline.isCustody || deadline.subject === 'additional_information')
        ? [{ deadline, what: deadline.awaited, by: deadline.dueAt }]
        : [],
    ),
    told: toldIn(reckoning, held.since),
    release: release ? { at: release.dueAt, deadline: release } : null,
  };
}

const notices: Event = anyOf(
  recorded('arrestNotice', 'sent', 'received'),
  recorded('custodyNotice', 'given'),
  recorded('grantNotice', 'sent', 'received'),
  recorded('appealPapers', 'pgo_notified'),
  recorded('decisionCopy', 'handed'),
  step(
    'send_urgent',
    'post_original',
    'diplomatic_dispatch',
    'acknowledge',
    'ask_information',
    'supply_information',
    'decide_extradite',
    'report_decision',
    'agree_handover',
    'order_handover',
  ),
);

/** Notices since the arrest, oldest first. */
function toldIn({ content, actions, timeZone }: Reckoning, since: Instant): readonly Told[] {
  const key = machineKey(content.kind, content.direction);
  return entriesOf(actions, timeZone)
    .flatMap((entry) => {
      const at = notices(entry);
      return at !== undefined && at >= since ? [{ at, what: noticeName(entry.action, key) }] : [];
    })
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

const both: Text = { en: '{track}: {value}', ru: '{track}: {value}', kk: '{track}: {value}' };

function noticeName({ action, payload }: Action, key: Parameters<typeof actionName>[0]): Text {
  if (action !== 'record_track') return actionName(key, action);
  const name = tracks.find(({ code }) => code === payload.track)?.name ?? actionName(key, action);
  return fill(both, { track: name, value: valueName(payload.track, payload.value) });
}

function valueName(track: string | undefined, value: string | undefined): Text {
  const code = value ?? '';
  const values = tracks.find((candidate) => candidate.code === track)?.values;
  return values?.find((candidate) => candidate.code === code)?.name ?? { en: code, ru: code, kk: code };
}
