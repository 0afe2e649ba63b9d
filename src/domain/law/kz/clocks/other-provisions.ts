// Single terms of treaties, told by the name under which the registry keeps them. What none of these rows knows stands in
// time-limits/not-run.ts with the reason.

import type { Clock, Subject } from '../../../deadlines/clock.ts';
import { anyOf, dated, detained, opened, recorded, step } from '../../../deadlines/log-entries.ts';
import type { Term } from '../../../deadlines/wording.ts';
import type { Text } from '../../../text.ts';
import type { TreatyTimeLimits } from '../../../treaties/provisions.ts';
import type { Treaty } from '../../../treaties/treaty.ts';
import { names } from '../time-limits/names.ts';
import { triggers } from '../time-limits/triggers.ts';
import { awaited } from './awaited.ts';
import { provisionClock } from './provision-clock.ts';
import { provisional, takeover } from './treaty-custody.ts';
import { releaseNotice, safeConduct, transferReturn, writtenConfirmation } from './treaty-other.ts';

type OtherLimit = NonNullable<TreatyTimeLimits['other']>[number];

interface Row {
  readonly matches: RegExp;
  readonly key: string;
  readonly kind: (treaty: Treaty) => Clock['kind'];
  readonly name: Text;
  readonly trigger: Text;
  readonly running: { readonly subject: Subject } & Pick<Clock, 'starts' | 'stops'> &
    Partial<
      Pick<
        Clock,
        | 'awaited'
        | 'awaitedAbroad'
        | 'isCustody'
        | 'lapses'
        | 'survives'
        | 'isBefore'
        | 'redates'
        | 'extending'
        | 'direction'
      >
    >;
}

const mla = () => 'mla' as const;
const extradition = () => 'extradition' as const;
const personMoved = (treaty: Treaty) => (treaty.kinds.includes('extradition') ? 'extradition' : 'transfer');

const transit = {
  subject: 'transit',
  isCustody: true,
  awaited: awaited.transitRequest,
  starts: recorded('transit', 'landed'),
  stops: recorded('transit', 'request_arrived', 'moved_on'),
} as const;

const summons = {
  subject: 'summons_notice',
  direction: 'outgoing',
  awaited: awaited.summonsRequest,
  isBefore: true,
  starts: dated('appearance'),
} as const;

export const rows: readonly Row[] = [
  {
    matches: /unscheduled landing|^release in transit/,
    key: 'transit',
    kind: personMoved,
    name: names.transit,
    trigger: triggers.unscheduledLanding,
    running: transit,
  },
  {
    matches: /^notice of release for want of information/,
    key: 'release_notice',
    kind: extradition,
    name: names.releaseNotice,
    trigger: triggers.releasedForWantOfInformation,
    running: releaseNotice,
  },
  // A person found without a petition for custody; where one was on record the longer term of the treaty holds.
  {
    matches: /^person detained (without a request|after a search request)/,
    key: 'detained_without_request',
    kind: extradition,
    name: names.provisionalCustody,
    trigger: triggers.detention,
    running: {
      ...provisional,
      starts: (entry) => (entry.custodyAsked || entry.papersThere ? undefined : detained(entry)),
    },
  },
  {
    matches: /^overall custody limit awaiting handover/,
    key: 'takeover_custody',
    kind: extradition,
    name: names.hardLimit,
    trigger: triggers.setHandover,
    running: { ...takeover, subject: 'takeover_custody' },
  },
  {
    matches: /^safe conduct/,
    key: 'safe_conduct',
    kind: mla,
    name: names.safeConduct,
    trigger: triggers.noLongerNeededNotice,
    running: safeConduct,
  },
  {
    matches: /^(return of a (temporarily )?(transferred|surrendered)|temporary transfer of a detained)/,
    key: 'transfer_return',
    kind: mla,
    name: names.temporaryTransferReturn,
    trigger: triggers.transferredPersonArrived,
    running: transferReturn,
  },
  {
    matches: /^(written confirmation|written request after|original after|original of an electronically)/,
    key: 'written_confirmation',
    kind: mla,
    name: names.writtenConfirmation,
    trigger: triggers.urgentOtherForm,
    running: writtenConfirmation,
  },
  {
    matches: /^service of a summons.*: request before/,
    key: 'summons_notice',
    kind: mla,
    name: names.summonsNotice,
    trigger: triggers.appearance,
    running: {
      ...summons,
      stops: step('post_original', 'send_urgent', 'diplomatic_dispatch', 'acknowledge'),
    },
  },
  {
    matches: /^(service of a summons: receipt before|summons request must arrive)/,
    key: 'summons_notice',
    kind: mla,
    name: names.summonsNotice,
    trigger: triggers.appearance,
    running: { ...summons, stops: step('acknowledge') },
  },
  {
    matches: /^execution of the request after receipt/,
    key: 'execution',
    kind: mla,
    name: names.execution,
    trigger: triggers.requestReceived,
    running: {
      subject: 'execution',
      awaited: awaited.executed,
      starts: anyOf(opened('received'), step('acknowledge')),
      stops: step('send_results', 'send_partial', 'return', 'refuse', 'forward', 'report_result'),
    },
  },
  {
    matches: /^decision on the request after receipt of the documents/,
    key: 'transfer_decision',
    kind: () => 'transfer',
    name: names.transferDecision,
    trigger: triggers.documentsComplete,
    running: {
      subject: 'transfer_decision',
      awaited: awaited.decision,
      starts: step('complete'),
      stops: step(
        'grant_as_sentencing_state',
        'refuse',
        'recognised',
        'recognition_refused',
        'consent_received',
        'refused_abroad',
      ),
    },
  },
];

export const rowFor = ({ name }: Pick<OtherLimit, 'name'>): Row | undefined =>
  rows.find(({ matches }) => matches.test(name));

/** Working days are not counted: no calendar of holidays was read. */
function otherTerm({ hours, days, weeks, months, years }: OtherLimit, isCustody: boolean): Term | undefined {
  if (hours) return { length: hours, unit: 'hour' };
  if (days || weeks) return { length: days ?? (weeks ?? 0) * 7, unit: isCustody ? 'day24' : 'day' };
  if (months || years) return { length: months ?? (years ?? 0) * 12, unit: 'month' };
  return undefined;
}

export function otherClocks(treaty: Treaty, { other }: TreatyTimeLimits): readonly Clock[] {
  return (other ?? []).flatMap((limit) => {
    const row = rowFor(limit);
    const term = row && otherTerm(limit, row.running.isCustody === true);
    const kind = row?.kind(treaty);
    if (!row || !term || !kind || !treaty.kinds.includes(kind)) return [];
    const { key, name, trigger, running } = row;
    const { subject, ...rest } = running;
    const told = { key, subject, name, trigger, article: limit.article };
    return [provisionClock(treaty, told, term, { kind, direction: 'both', awaited: null, ...rest })];
  });
}
