// The lists of required contents of all kinds, the Code's own first. Each table names its articles and the text read.

import type { Checklist } from './contents/checklist.ts';
import { extraditionContents } from './contents/extradition.ts';
import { mlaContents } from './contents/mla.ts';
import { measureContents } from './contents/mla-measures.ts';
import { reciprocityContents } from './contents/reciprocity.ts';
import { transferContents } from './contents/transfer.ts';

export type { Checklist, ChecklistItem } from './contents/checklist.ts';

export const contents: readonly Checklist[] = [
  ...mlaContents,
  ...measureContents,
  ...extraditionContents,
  ...transferContents,
  ...reciprocityContents,
];
