import { grounds } from '../../../domain/law/kz/grounds/grounds.ts';
import { outcomes } from '../../../domain/law/kz/outcomes.ts';
import { tracks } from '../../../domain/law/kz/tracks.ts';
import type { ActionPayload } from '../../../domain/requests/action.ts';
import type { Text } from '../../../domain/text.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import type { ListedAction } from '../../../use-cases/requests/list-actions.ts';
import { fieldLabel } from '../components/field-label.ts';
import type { PageContext } from '../page-context.ts';
import { groundAnswers } from './ground-answers.ts';
import { recordFacts } from './record-facts.ts';
import { stepLabel } from './step-labels.ts';

/** What the ids and codes of a step stand for. */
export interface TimelineSurroundings {
  readonly offices: readonly { readonly code: string; readonly name: Text }[];
  readonly documents: readonly { readonly id: string; readonly fileName: string }[];
  readonly assignees: readonly { readonly id: string; readonly name: string }[];
}

type Fact = readonly [key: string, value: string | undefined];

const allOutcomes = Object.values(outcomes).flat();

/** The changed fields by the names of the form; those that have none there are left out. */
const changedNames = (page: PageContext, changed: readonly string[] = []): string =>
  changed
    .map((field) => fieldLabel(page, `/${field}`) ?? '')
    .filter(Boolean)
    .join(', ');

function trackOf(page: PageContext, { track, value }: ActionPayload): string | undefined {
  const known = tracks.find(({ code }) => code === track);
  if (!known || !value) return undefined;
  const state = known.values.find(({ code }) => code === value);
  return `${page.t(known.name)}: ${state ? page.t(state.name) : page.date(value)}`;
}

function groundOf(page: PageContext, { ground, answer }: ActionPayload): string | undefined {
  const known = grounds.find(({ id }) => id === ground);
  const words = groundAnswers[answer ?? ''];
  return known && words && `${page.t(known.text)}: ${page.t(words)}`;
}

/** The step's codes, ids and dates in words. */
export function factsOf(
  page: PageContext,
  { action, payload, texts }: ListedAction,
  around: TimelineSurroundings,
): readonly string[] {
  const files = [payload.documentId, ...(payload.documentIds ?? [])]
    .map((id) => around.documents.find((document) => document.id === id)?.fileName)
    .filter((name) => name !== undefined);
  const office = around.offices.find(({ code }) => code === payload.office);
  const outcome = allOutcomes.find(({ code }) => code === payload.outcome);
  const labelled: readonly Fact[] = [
    ['assigneeId', around.assignees.find(({ id }) => id === payload.assigneeId)?.name],
    ['office', office && page.t(office.name)],
    ['outcome', outcome && page.t(outcome.name)],
    ['dueOn', payload.dueOn && page.date(payload.dueOn)],
    ['documentIds', files.join(', ') || undefined],
  ];
  const changed = changedNames(page, payload.changedFields);
  const records = recordFacts(page, action, payload, texts);
  return [
    trackOf(page, payload),
    groundOf(page, payload),
    changed && `${page.t(requestPage.changedFields)}: ${changed}`,
    ...[...labelled, ...records].map(([key, value]) => {
      const label = stepLabel(action, key);
      return value && label && `${page.t(label)}: ${value}`;
    }),
  ].flatMap((fact) => fact || []);
}
