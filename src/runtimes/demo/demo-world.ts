import type { Services } from '../../use-cases/context.ts';
import type { Cast } from './cast.ts';
import type { DemoTime } from './demo-time.ts';
import type { Random } from './random.ts';

/** Everything a demo request is made with. */
export interface DemoWorld {
  readonly services: Services;
  readonly cast: Cast;
  readonly time: DemoTime;
  readonly random: Random;
  /** Ids of the requests made so far, with the office of each. */
  readonly opened: { readonly id: string; readonly office: string | null }[];
}
