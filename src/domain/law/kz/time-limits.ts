// All time limits, the Code's own first. Each table names its articles and the text read.

import { bilateralTimeLimits } from './time-limits/bilateral.ts';
import { cisTimeLimits } from './time-limits/cis.ts';
import { codeTimeLimits } from './time-limits/code.ts';
import { multilateralTimeLimits } from './time-limits/multilateral.ts';
import type { TimeLimit } from './time-limits/time-limit.ts';

export type { TimeLimit } from './time-limits/time-limit.ts';

export const timeLimits: readonly TimeLimit[] = [
  ...codeTimeLimits,
  ...cisTimeLimits,
  ...multilateralTimeLimits,
  ...bilateralTimeLimits,
];
