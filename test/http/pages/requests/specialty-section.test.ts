import { describe, expect, test } from 'vitest';
import type { CaseRecords } from '../../../../src/domain/requests/case-records.ts';
import { caseStateOf } from '../../../../src/domain/requests/case-state.ts';
import { windowOf } from '../../../../src/domain/requests/specialty-window.ts';
import { buildRegistry } from '../../../../src/domain/treaties/build-registry.ts';
import type { PageContext } from '../../../../src/http/pages/page-context.ts';
import { SpecialtySection } from '../../../../src/http/pages/requests/specialty-section.tsx';
import { createTranslator } from '../../../../src/i18n/translate.ts';
import { registrySeed } from '../../../../src/persistence/registry-seed.ts';
import { aLogOf, type LogStep, someContent } from '../../../support/case-builders.ts';

const { version, treaties } = registrySeed();
const registry = buildRegistry(version, treaties);

const page: PageContext = {
  ...createTranslator('en', 'Asia/Almaty'),
  actor: undefined,
  address: '/',
  path: '/',
  isDemo: false,
  notice: undefined,
  cite: (citation) => citation,
  may: () => true,
};

const step = (action: string, payload: object): LogStep => [action, 'surrendered', { payload }];

/** The section as it reads on a day, for somebody who may record nothing. */
function textOf(treatyId: string | undefined, today: string, ...log: LogStep[]): string {
  const texts = new Map([['action-2', { salt: '', text: 'Invented earlier offence' }]]);
  const state = caseStateOf(
    aLogOf(step('take_over', { occurredAt: '2026-03-10T08:00:00.000Z' }), ...log),
    texts,
  );
  const content = someContent({
    kind: 'extradition',
    direction: 'incoming',
    ...(treatyId ? { legalBasis: { treatyIds: [treatyId] } } : {}),
  });
  const situation = {
    file: { id: 'request', content, state, documents: [] },
    registry,
    homeState: 'KZ',
    today,
    now: `${today}T06:00:00.000Z`,
  };
  const around = {
    kind: 'extradition',
    direction: 'incoming',
    documents: [],
    questions: [],
    offices: [],
    deadlines: [],
    treaties: [],
    unanswered: [],
    assignees: [],
  } as const;
  const view: Pick<CaseRecords, 'specialty'> & { specialtyWindow: ReturnType<typeof windowOf> } = {
    specialty: state.specialty,
    specialtyWindow: windowOf(situation),
  };
  const html = SpecialtySection({ page, stepList: { requestId: 'request', steps: [], around }, view });
  return String(html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

const charge = step('record_charge', { on: '2024-05-01' });

describe('the section on specialty', () => {
  test('tells the rule, that its time does not run yet, and the charge', () => {
    const text = textOf('kz-it-extradition-2015', '2026-04-01', charge);
    expect(text).toContain('Extradition Treaty with Italy art. 10(c) · 45 days to leave');
    expect(text).toContain('Does not run yet');
    expect(text).toContain('New charge Committed on: 1 May 2024 Invented earlier offence');
  });

  test('tells from when to when the time runs, and what was recorded', () => {
    const text = textOf(
      'cis-kishinev-2002',
      '2026-06-10',
      charge,
      step('record_liberty', { event: 'sentence_ended', on: '2026-06-01' }),
      step('record_specialty_consent', { recordId: 'action-2', decision: 'requested', on: '2026-06-02' }),
    );
    expect(text).toContain('Runs from 1 June 2026 Ends 1 July 2026');
    expect(text).toContain('Consent asked · 2 June 2026');
    expect(text).not.toContain('The protection has ended');
  });

  test('tells when the protection has ended', () => {
    const text = textOf(
      'cis-kishinev-2002',
      '2026-09-01',
      charge,
      step('record_liberty', { event: 'returned', on: '2026-08-01' }),
    );
    expect(text).toContain('The protection has ended');
  });

  test('says where no rule is known', () => {
    expect(textOf(undefined, '2026-04-01', charge)).toContain(
      'No provision on specialty is known for the chosen basis.',
    );
  });
});
