import type { Who } from './cast.ts';
import type { Course } from './courses.ts';

export interface Entry {
  readonly sequence: number;
  readonly action: string;
  readonly status: string;
}

/** What was acknowledged of one request, kept by the caller alone. */
export interface CaseRecord {
  readonly id: string;
  readonly reference: string;
  readonly course: Course;
  readonly entries: Entry[];
  readonly documents: { readonly id: string; readonly sha256: string; readonly sequence: number }[];
  /** How many messages each person must get about it. */
  readonly letters: Map<Who, number>;
  facts: string;
  /** Steps of the course that are done. */
  position: number;
  /** Somebody works on it at this moment. */
  isBusy: boolean;
  touchedAt: number;
  /** Nothing more is asked of it: it was refused what it should have been given, or got no answer. */
  isAbandoned: boolean;
}

/** What stood acknowledged at one moment. */
export interface Page {
  readonly record: CaseRecord;
  readonly entries: readonly Entry[];
  readonly documents: CaseRecord['documents'];
}

export interface Ledger {
  readonly cases: ReadonlyMap<string, CaseRecord>;
  /** Addresses of people invited, with the acknowledgement. */
  readonly invited: ReadonlySet<string>;
  readonly acknowledged: () => number;
  open(
    course: Course,
    answer: {
      readonly id: string;
      readonly reference: string;
      readonly status: string;
      readonly sequence: number;
    },
    facts: string,
  ): CaseRecord;
  note(record: CaseRecord, entry: Entry, tells: readonly Who[]): void;
  invite(email: string): void;
  /** An idle case with steps left, which is busy from now on. */
  take(choose: (count: number) => number): CaseRecord | undefined;
  openCases(): number;
  /** Everything acknowledged until now, or since a moment. */
  pages(since?: number): readonly Page[];
}

export function openLedger(): Ledger {
  const cases = new Map<string, CaseRecord>();
  const unfinished: CaseRecord[] = [];
  const invited = new Set<string>();
  let acknowledged = 0;

  const tell = (record: CaseRecord, tells: readonly Who[]) => {
    for (const who of tells) record.letters.set(who, (record.letters.get(who) ?? 0) + 1);
  };

  return {
    cases,
    invited,
    acknowledged: () => acknowledged,
    open(course, { id, reference, status, sequence }, facts) {
      const action = course.opener === 'italy' ? 'received_from_state' : 'draft_created';
      const record: CaseRecord = {
        id,
        reference,
        course,
        entries: [{ sequence, action, status }],
        documents: [],
        letters: new Map(),
        facts,
        position: 0,
        isBusy: true,
        touchedAt: Date.now(),
        isAbandoned: false,
      };
      tell(record, course.tells);
      acknowledged += 1;
      cases.set(id, record);
      unfinished.push(record);
      return record;
    },
    note(record, entry, tells) {
      record.entries.push(entry);
      record.touchedAt = Date.now();
      tell(record, tells);
      acknowledged += 1;
    },
    invite(email) {
      invited.add(email);
      acknowledged += 1;
    },
    take(choose) {
      const idle = unfinished.filter(({ isBusy }) => !isBusy);
      const chosen = idle.length === 0 ? undefined : idle[choose(idle.length)];
      if (!chosen) return undefined;
      if (chosen.isAbandoned || chosen.position >= chosen.course.steps.length) {
        unfinished.splice(unfinished.indexOf(chosen), 1);
        return undefined;
      }
      chosen.isBusy = true;
      return chosen;
    },
    openCases: () => unfinished.length,
    pages: (since = 0) =>
      [...cases.values()]
        .filter(({ touchedAt }) => touchedAt >= since)
        .map((record) => ({ record, entries: [...record.entries], documents: [...record.documents] })),
  };
}
