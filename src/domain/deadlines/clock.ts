import type { Direction, Instant, Kind } from '../codes.ts';
import type { RequestContent } from '../requests/request-content.ts';
import type { Text } from '../text.ts';
import type { Registry } from '../treaties/treaty.ts';
import type { Entry, Event, Pause } from './log-entries.ts';
import type { Term } from './wording.ts';

/** What a time limit is about; a treaty's term on a subject goes before the Code's. */
export const subjects = [
  'original_posting',
  'written_confirmation',
  'detention',
  'custody_petition',
  'custody_ruling',
  'provisional_custody',
  'custody_notice',
  'extradition_arrest',
  'foreign_order',
  'arrest_complaint',
  'arrest_review',
  'additional_information',
  'release_notice',
  'decision',
  'appeal',
  'appeal_forwarding',
  'appeal_materials',
  'appeal_decision',
  'appeal_suspension',
  'refusal_notice',
  'surrender',
  'takeover',
  'takeover_custody',
  'temporary_return',
  'temporary_extension',
  'specialty',
  'transit',
  'search_confirmation',
  'asylum',
  'prosecution_custody',
  'prosecution_refusal',
  'forwarding',
  'team_answer',
  'execution',
  'safe_conduct',
  'summons_notice',
  'transfer_extension',
  'transfer_return',
  'transfer_decision',
] as const;
export type Subject = (typeof subjects)[number];

/** What an instrument says of moving the end of its limit; absent where it says nothing. */
export interface Extending {
  readonly citation: string;
  /** At most so much beyond the end as first reckoned. */
  readonly by?: Term;
  /** At most so much after the start. */
  readonly total?: Term;
  readonly once?: true;
  /** Only once such a step is on record. */
  readonly afterStep?: string;
  /** The highest penalty named in the request, or the sentence to be enforced, counted from the start, is the outer limit. */
  readonly withinPenalty?: true;
}

/** A time limit of the law as the log runs it. */
export interface Clock {
  /** Id of the limit in the table of time limits, or of the treaty's provision. */
  readonly id: string;
  readonly kind: Kind;
  readonly direction: Direction | 'both';
  readonly subject: Subject;
  /** Treaties any of which brings it in when the request rests on it; none for the Code's own. */
  readonly treatyIds: readonly string[];
  /** No request rests on such an instrument; the record that starts it was made under it. */
  readonly ancillary?: true;
  /** A further condition of the instrument on the state or the contents. */
  readonly applies?: (content: RequestContent, registry: Registry) => boolean;
  readonly name: Text;
  readonly citation: string;
  /** The citation in words where the tables of the law do not know the instrument. */
  readonly cite?: Text;
  readonly trigger: Text;
  readonly awaited: Text | null;
  /** The same in a request of ours, where the other side holds the person. */
  readonly awaitedAbroad?: Text;
  readonly isCustody?: true;
  /** A right or a protection that ends by itself: nobody has to act by then. */
  readonly lapses?: true;
  /** It runs on when the request has ended. */
  readonly survives?: true;
  /** Null where the start itself is the date by which it must be. */
  readonly term: Term | null;
  /** A shorter term that the contents set. */
  readonly atMost?: (content: RequestContent) => Term | undefined;
  readonly starts: Event;
  /** A record that moves the start without starting anew. */
  readonly redates?: Event;
  /** Puts the first start right; idle once the start is moved. */
  readonly corrects?: Event;
  /** What it runs from, and what to say, while no such record is there. */
  readonly unlessRedated?: { readonly trigger: Text; readonly note: Text };
  /** An end on a Saturday or a Sunday moves to the Monday after. */
  readonly endsOnWorkingDay?: true;
  /** It ends so long before the event instead of after it. */
  readonly isBefore?: true;
  /** The event is the end of the limits on these subjects, the first that runs. */
  readonly beforeEndOf?: readonly Subject[];
  readonly stops: Event;
  /** Days that do not count. */
  readonly pauses?: (entry: Entry) => Pause | undefined;
  readonly extending?: Extending;
  /** What else a reader of the explanation must know. */
  readonly notes?: (content: RequestContent) => readonly Text[];
}

/**
 * Protections of a person. Where several treaties are named the longest holds; of every other limit the shortest, which
 * holds nobody too long and lets no duty pass.
 */
export const longestHolds: ReadonlySet<Subject> = new Set(['specialty', 'safe_conduct']);

/** A clock as the log has run it. */
export interface Run {
  readonly clock: Clock;
  /** Sequence of the step that started it. */
  readonly sequence: number;
  readonly startsAt: Instant;
  readonly isRedated: boolean;
  readonly pauses: readonly Pause[];
  readonly stoppedAt: Instant | undefined;
  readonly stoppedSequence: number | undefined;
}
