// Every time limit of the tables that the log can run. What it cannot run stands in time-limits/not-run.ts with the reason.

import type { Clock } from '../../deadlines/clock.ts';
import { codeCustodyClocks } from './clocks/code-custody.ts';
import { codeOtherClocks } from './clocks/code-other.ts';
import { treatyCustodyClocks } from './clocks/treaty-custody.ts';
import { treatyOtherClocks } from './clocks/treaty-other.ts';

export const clocks: readonly Clock[] = [
  ...codeCustodyClocks,
  ...codeOtherClocks,
  ...treatyCustodyClocks,
  ...treatyOtherClocks,
];
