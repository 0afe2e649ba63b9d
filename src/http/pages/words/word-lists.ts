import { assuranceKinds } from '../../../domain/law/kz/assurances.ts';
import { glossary } from '../../../domain/law/kz/glossary.ts';
import { treatyOnlyGrounds } from '../../../domain/law/kz/grounds/treaty-only.ts';
import { measures } from '../../../domain/law/kz/measures.ts';
import { offenceCategoryNames } from '../../../domain/law/kz/offence-categories.ts';
import { recordActionNames } from '../../../domain/law/kz/record-action-names.ts';
import { refusalGrounds } from '../../../domain/law/kz/refusal-grounds.ts';
import { roleNames } from '../../../domain/law/kz/roles.ts';
import { stateMachines } from '../../../domain/law/kz/state-machines.ts';
import { names as limitNames } from '../../../domain/law/kz/time-limits/names.ts';
import { stageName, stages } from '../../../domain/pipeline/stages.ts';
import type { Text } from '../../../domain/text.ts';
import { caseRecords } from '../../../i18n/messages/case-records.ts';
import { groundsPage } from '../../../i18n/messages/grounds.ts';
import { requestForm } from '../../../i18n/messages/request-form.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import { words } from '../../../i18n/messages/words.ts';

export interface Word {
  readonly text: Text;
  /** Where the Kazakh term was seen; empty for names of ours. */
  readonly source: string;
  /** To be checked by a lawyer who writes Kazakh. */
  readonly proposed: boolean;
}

export interface WordList {
  readonly id: string;
  readonly title: Text;
  readonly words: readonly Word[];
}

const ours = (text: Text): Word => ({ text, source: '', proposed: true });

/** Several machines share a name: it stands once. */
const once = (texts: readonly Text[]): readonly Word[] => [
  ...new Map(texts.map((text) => [`${text.kk} ${text.ru}`, ours(text)])).values(),
];

const machines = Object.values(stateMachines);

/** The terms of the law, and the names this register has given. */
export const wordLists: readonly WordList[] = [
  {
    id: 'glossary',
    title: words.glossary,
    words: glossary.map(({ text, kkSource }) => ({
      text,
      source: kkSource,
      proposed: kkSource.startsWith('usage'),
    })),
  },
  {
    id: 'steps',
    title: words.steps,
    words: once([
      ...machines.flatMap(({ transitions }) => transitions.map(({ name }) => name)),
      ...Object.values(recordActionNames),
    ]),
  },
  {
    id: 'statuses',
    title: words.statuses,
    words: once(machines.flatMap(({ statuses }) => statuses.map(({ name }) => name))),
  },
  { id: 'limits', title: requestPage.deadlines, words: once(Object.values(limitNames)) },
  {
    id: 'grounds',
    title: groundsPage.title,
    words: once([...refusalGrounds, ...treatyOnlyGrounds].map(({ text }) => text)),
  },
  { id: 'assurances', title: caseRecords.assurances, words: once(assuranceKinds.map(({ name }) => name)) },
  {
    id: 'measures',
    title: requestForm.measures,
    words: measures.map(({ name, proposed, source }) => ({
      text: name,
      source,
      proposed: proposed === true,
    })),
  },
  { id: 'offences', title: requestForm.offenceCategories, words: once(Object.values(offenceCategoryNames)) },
  { id: 'stages', title: words.stages, words: once(stages.map(stageName)) },
  { id: 'roles', title: words.roles, words: once(Object.values(roleNames)) },
];
