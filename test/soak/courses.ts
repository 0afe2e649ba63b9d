import { spanishRequest } from '../support/request-world.ts';
import type { Who } from './cast.ts';

export interface CourseStep {
  readonly who: Who;
  readonly action: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  /** Who is written to, once each, and nobody else. */
  readonly tells: readonly Who[];
  /** `questionId` of the open question is added to the payload. */
  readonly answersQuestion?: boolean;
  /** `assigneeId` of this person is added to the payload. */
  readonly assigns?: Who;
}

export interface Course {
  readonly name: string;
  readonly opener: Who;
  readonly content: Readonly<Record<string, unknown>>;
  readonly tells: readonly Who[];
  readonly steps: readonly CourseStep[];
  /** Who may enclose a paper and note something at any time before the end. */
  readonly clerk: Who;
  /** Type of the papers that the clerk encloses. */
  readonly paper: string;
  /** Until this many steps are done the opener may change the contents. */
  readonly draftUntil: number;
}

const step = (
  who: Who,
  action: string,
  tells: readonly Who[],
  payload: CourseStep['payload'] = {},
): CourseStep => ({ who, action, tells, payload });

const toSpain: Course = {
  name: 'to Spain',
  opener: 'filer',
  content: { ...spanishRequest },
  tells: [],
  clerk: 'filer',
  paper: 'translation',
  draftUntil: 1,
  steps: [
    step('filer', 'submit', ['colleague']),
    step('colleague', 'endorse', ['executor', 'head', 'filer']),
    { ...step('head', 'assign', ['executor']), assigns: 'executor' },
    step('head', 'approve', ['signatory', 'filer', 'executor']),
    step('signatory', 'sign', ['chancery', 'filer', 'executor']),
    step('chancery', 'post_original', ['filer', 'executor', 'spain']),
    step('spain', 'acknowledge', ['filer', 'executor'], { theirReference: 'ES-1' }),
    step('spain', 'start_execution', ['filer', 'executor']),
    step('spain', 'report_progress', ['filer', 'executor', 'head'], { text: 'The papers were ordered' }),
    step('spain', 'ask_question', ['filer', 'executor', 'head'], { text: 'Which years?' }),
    { ...step('executor', 'answer_question', ['spain'], { text: '2024' }), answersQuestion: true },
    step('spain', 'report_result', ['executor', 'head', 'filer'], { outcome: 'executed' }),
    step('executor', 'confirm_executed', ['filer', 'spain'], { theirReference: 'ES-1' }),
  ],
};

const fromItaly: Course = {
  name: 'from Italy',
  opener: 'italy',
  content: {
    ...spanishRequest,
    direction: 'incoming',
    state: 'IT',
    legalBasis: { treatyIds: ['kz-it-mla-2015'] },
    theirReference: 'IT-7',
  },
  tells: ['chancery'],
  clerk: 'executor',
  paper: 'other',
  draftUntil: 0,
  steps: [
    step('chancery', 'register', ['executor', 'head', 'italy']),
    step('executor', 'confirm_basis', [], { source: 'Note of the Foreign Ministry' }),
    step('executor', 'record_track', [], { track: 'original', value: 'original_received' }),
    step('executor', 'start', ['head', 'signatory', 'italy']),
    step('executor', 'ask_question', ['italy'], { text: 'Which account?' }),
    {
      ...step('italy', 'answer_question', ['executor', 'head'], { text: 'The second' }),
      answersQuestion: true,
    },
    step('signatory', 'grant', ['filer', 'colleague', 'italy'], { office: 'AST' }),
    step('filer', 'start_execution', ['colleague', 'italy']),
    step('filer', 'report_progress', ['italy'], { text: 'The papers were ordered' }),
    step('filer', 'submit_materials', ['executor', 'head', 'signatory', 'italy']),
    step('head', 'approve', ['chancery', 'italy'], { outcome: 'executed' }),
    step('chancery', 'send_results', ['italy']),
  ],
};

/** A draft that comes to nothing; its number stays. */
const withdrawn: Course = {
  name: 'withdrawn',
  opener: 'filer',
  content: { kind: 'extradition', direction: 'outgoing', state: 'TR', purpose: 'prosecution' },
  tells: [],
  clerk: 'filer',
  paper: 'other',
  draftUntil: 1,
  steps: [step('filer', 'withdraw', [], { reason: 'Invented reason' })],
};

export const courses: readonly Course[] = [toSpain, toSpain, toSpain, fromItaly, fromItaly, withdrawn];
