import { beforeAll, describe, expect, test } from 'vitest';
import { outcomes } from '../../src/domain/law/kz/outcomes.ts';
import { languages } from '../../src/domain/text.ts';
import { requestPage } from '../../src/i18n/messages/request-page.ts';
import { demoApi } from '../support/browser/demo-api.ts';
import { demoHouse } from '../support/browser/demo-house.ts';
import { type Reader, sit, starting } from '../support/browser/reader.ts';
import { type ReadyRequest, readyRequest } from '../support/browser/ready-request.ts';
import { takeStep } from '../support/browser/request-steps.ts';

const house = demoHouse();
const course = 'mla_outgoing';

/** Each comes by the link in their e-mail, does the step that is theirs, and touches no mouse. */
const parts: readonly Part[] = [
  { who: 'prosecutor.ast1', action: 'submit', status: 'prosecutor_review' },
  { who: 'prosecutor.ast2', action: 'endorse', status: 'central_review' },
  { who: 'central1', action: 'note', status: 'central_review', fill: writes(requestPage.text) },
  { who: 'head1', action: 'approve', status: 'signing' },
  { who: 'signatory', action: 'sign', status: 'signed' },
  { who: 'chancery', action: 'post_original', status: 'sent' },
  {
    who: 'liaison.es',
    action: 'acknowledge',
    status: 'acknowledged',
    fill: writes(requestPage.theirReference),
  },
  { who: 'liaison.es', action: 'start_execution', status: 'in_execution' },
  { who: 'central1', action: 'ask_question', status: 'in_execution', fill: writes(requestPage.question) },
  {
    who: 'liaison.es',
    action: 'answer_question',
    status: 'in_execution',
    fill: writes(requestPage.answerText),
  },
  { who: 'liaison.es', action: 'report_result', status: 'result_check', fill: reportsExecuted },
  {
    who: 'central1',
    action: 'confirm_executed',
    status: 'executed',
    fill: writes(requestPage.theirReference),
  },
];

interface Part {
  readonly who: string;
  readonly action: string;
  readonly status: string;
  readonly fill?: Fill;
}
type Fill = (reader: Reader) => Promise<void>;

function writes(label: Parameters<Reader['t']>[0]): Fill {
  return ({ keys, t }) => keys.write(starting(t(label)), 'Demo 12-34');
}

async function reportsExecuted({ keys, t }: Reader): Promise<void> {
  const [executed] = outcomes[course];
  await keys.choose(starting(t(requestPage.outcome)), executed ? t(executed.name) : '');
}

describe.each(languages)('a request from the draft to its result, by keyboard alone, in %s', (language) => {
  let request: ReadyRequest;
  beforeAll(async () => {
    request = await readyRequest(house.url);
  });

  test.each(parts)('$who: $action', async ({ who, action, status, fill }) => {
    const reader = await sit(house, who, language);
    await reader.page.goto(`/requests/${request.id}`);
    await takeStep(reader, [course, action], () => fill?.(reader) ?? Promise.resolve());
    const { body } = await (await demoApi(house.url, 'head1')).get(`/api/v1/requests/${request.id}`);
    expect(body.status).toBe(status);
  });
});
