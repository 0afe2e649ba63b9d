import type { Instant, PlainDate } from '../codes.ts';
import type { Action, ActionTexts } from './action.ts';
import { addressedWords } from './addressed-words.ts';
import { type CaseRecords, noRecords, recordsAfter } from './case-records.ts';

export interface Question {
  /** Id of the action that asked. */
  readonly id: string;
  readonly askedBy: 'home' | 'state';
  readonly askedAt: Instant;
  readonly dueOn: PlainDate | null;
  readonly text: string | null;
  readonly answeredAt: Instant | null;
  readonly answer: string | null;
}

/** A time limit moved on, with its legal ground. */
export interface Extension {
  readonly deadline: string;
  readonly until: PlainDate;
  readonly sequence: number;
  /** Null once its words are erased. */
  readonly ground: string | null;
}

/** Where a case stands: the fold of its log and nothing else. */
export interface CaseState extends CaseRecords {
  readonly status: string;
  readonly sequence: number;
  readonly headHash: string;
  /** Everybody who ever filed it; none of them may endorse or sign it. */
  readonly filedBy: ReadonlySet<string>;
  /** Who approved the present version; may not sign it. */
  readonly approvedBy: string | null;
  readonly assigneeId: string | null;
  readonly executingOffice: string | null;
  readonly tracks: Readonly<Record<string, string>>;
  /** `track/value` → when that was so, as newest recorded. */
  readonly recordedAt: Readonly<Record<string, Instant>>;
  /** Treaties whose unconfirmed force the department has confirmed for this case. */
  readonly confirmedTreatyIds: readonly string[];
  readonly namesReleased: boolean;
  readonly everSent: boolean;
  /** Personal control as the log left it; undefined where the log says nothing, null where it was released. */
  readonly control: { readonly until: PlainDate } | null | undefined;
  readonly questions: readonly Question[];
  /** Ground id → newest recorded answer. */
  readonly groundAnswers: Readonly<Record<string, string>>;
  /** Action code → when it last happened in law (`occurredAt` if given). */
  readonly happenedAt: Readonly<Record<string, Instant>>;
  /** Newest term set with an action, by action code. */
  readonly dueOn: Readonly<Record<string, PlainDate>>;
  /** Extensions on record, oldest first. */
  readonly extensions: readonly Extension[];
  readonly documentsFromAuthority: ReadonlySet<string>;
}

const before: CaseState = {
  status: '',
  sequence: 0,
  headHash: '',
  filedBy: new Set(),
  approvedBy: null,
  assigneeId: null,
  executingOffice: null,
  tracks: {},
  recordedAt: {},
  confirmedTreatyIds: [],
  namesReleased: false,
  everSent: false,
  control: undefined,
  questions: [],
  groundAnswers: {},
  happenedAt: {},
  dueOn: {},
  extensions: [],
  documentsFromAuthority: new Set(),
  ...noRecords,
};

const filing = new Set(['submit', 'submit_direct', 'resubmit']);
const sentStatuses = new Set(['sent', 'sent_copy']);
const authorityRoles = new Set(['central', 'central_head', 'signatory', 'chancery']);

/** Tracks that a machine action moves by itself. */
const trackMoves: Readonly<Record<string, readonly [track: string, value: string]>> = {
  send_urgent: ['original', 'copy_sent'],
  post_original: ['original', 'original_posted'],
  accept_copy: ['original', 'copy_received'],
  original_or_dispatch_confirmed: ['original', 'dispatch_confirmed'],
  seek_sanction: ['sanction', 'sought'],
  sanction_granted: ['sanction', 'granted'],
  sanction_denied: ['sanction', 'denied'],
  judge_orders_custody: ['custody', 'provisional_custody'],
  arrest_ordered: ['custody', 'extradition_arrest'],
  arrest_refused_final: ['custody', 'at_liberty'],
  person_found: ['custody', 'detained'],
  person_at_liberty: ['custody', 'at_liberty'],
  not_taken_over: ['custody', 'released'],
  person_released_term_missed: ['custody', 'released'],
  consent_recorded: ['consent', 'given'],
  no_consent: ['consent', 'refused'],
  withdraw_consent: ['consent', 'withdrawn'],
};

export function caseStateOf(actions: readonly Action[], texts: ReadonlyMap<string, ActionTexts>): CaseState {
  return actions.reduce((state, action) => stateAfter(state, action, texts.get(action.id)), before);
}

/** Where a case stands after one more step. */
export function stateAfter(state: CaseState, action: Action, texts: ActionTexts | undefined): CaseState {
  const { payload } = action;
  const next = {
    ...state,
    status: action.status,
    sequence: action.sequence,
    headHash: action.hash,
    everSent: state.everSent || sentStatuses.has(action.status),
    happenedAt: { ...state.happenedAt, [action.action]: payload.occurredAt ?? action.at },
    dueOn: payload.dueOn ? { ...state.dueOn, [action.action]: payload.dueOn } : state.dueOn,
    tracks: tracksAfter(state.tracks, action),
    recordedAt: recordedAfter(state.recordedAt, action),
    ...questionChange(state, action, texts),
    ...recordsAfter(state, action, texts),
  };
  return { ...next, ...particular(next, action, texts, state.status !== action.status) };
}

function particular(
  state: CaseState,
  action: Action,
  texts: ActionTexts | undefined,
  movesStatus: boolean,
): Partial<CaseState> {
  const { payload, actor } = action;
  if (filing.has(action.action)) return { filedBy: new Set([...state.filedBy, actor.id]), approvedBy: null };
  switch (action.action) {
    case 'approve':
      return { approvedBy: actor.id };
    case 'grant':
    case 'assign':
      return {
        executingOffice: payload.office ?? state.executingOffice,
        assigneeId: payload.assigneeId === undefined ? state.assigneeId : payload.assigneeId,
      };
    case 'confirm_basis':
      return {
        confirmedTreatyIds: [...new Set([...state.confirmedTreatyIds, ...(payload.treatyIds ?? [])])],
      };
    case 'release':
      // As a move it sets a detained person free; as a record it opens the file to the other state.
      return movesStatus ? { tracks: { ...state.tracks, custody: 'released' } } : { namesReleased: true };
    case 'take_under_control':
      return { control: payload.control ?? null };
    case 'release_control':
      return { control: null };
    case 'answer_ground':
      return payload.ground && payload.answer
        ? { groundAnswers: { ...state.groundAnswers, [payload.ground]: payload.answer } }
        : {};
    case 'record_extension':
      return { extensions: [...state.extensions, ...extensionIn(action, texts)] };
    case 'document_added':
      return authorityRoles.has(actor.role) && payload.documentId
        ? { documentsFromAuthority: new Set([...state.documentsFromAuthority, payload.documentId]) }
        : {};
    default:
      return {};
  }
}

/** The matters beside the status after one more step. */
export function tracksAfter(tracks: CaseState['tracks'], action: Action): CaseState['tracks'] {
  const { track, value } = action.payload;
  if (action.action === 'record_track' && track && value) return { ...tracks, [track]: value };
  if (action.sequence === 1 && action.status === 'person_detained') return { ...tracks, custody: 'detained' };
  const move = trackMoves[action.action];
  return move ? { ...tracks, [move[0]]: move[1] } : tracks;
}

function recordedAfter(recorded: CaseState['recordedAt'], action: Action): CaseState['recordedAt'] {
  const { track, value, occurredAt } = action.payload;
  if (action.action !== 'record_track' || !track || !value) return recorded;
  return { ...recorded, [`${track}/${value}`]: occurredAt ?? action.at };
}

function extensionIn(action: Action, texts: ActionTexts | undefined): readonly Extension[] {
  const { value, dueOn } = action.payload;
  if (!value || !dueOn) return [];
  return [{ deadline: value, until: dueOn, sequence: action.sequence, ground: texts?.reason ?? null }];
}

/** Asking for information is a status and a question at once: the answer to either closes it. */
function questionChange(
  state: CaseState,
  action: Action,
  texts: ActionTexts | undefined,
): Partial<CaseState> {
  const { payload } = action;
  if (action.action === 'ask_question' || action.action === 'ask_information') {
    const question: Question = {
      id: action.id,
      askedBy: action.capacity === 'FLO' ? 'state' : 'home',
      askedAt: action.at,
      dueOn: payload.dueOn ?? null,
      text: addressedWords(action, texts),
      answeredAt: null,
      answer: null,
    };
    return { questions: [...state.questions, question] };
  }
  const answered = answeredQuestion(state, action);
  if (!answered) return {};
  const answer = addressedWords(action, texts);
  return {
    questions: state.questions.map((question) =>
      question.id === answered ? { ...question, answeredAt: action.at, answer } : question,
    ),
  };
}

function answeredQuestion(state: CaseState, action: Action): string | undefined {
  if (action.action === 'answer_question') return action.payload.questionId;
  if (action.action !== 'supply_information' && action.action !== 'information_received') return undefined;
  return state.questions.findLast((question) => question.answeredAt === null)?.id;
}
