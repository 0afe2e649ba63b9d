import type { Config } from '../config.ts';
import type { AppDependencies, Figure } from '../http/context.ts';
import { type Around, countErrors } from './around-stores.ts';
import type { OnFault } from './background.ts';
import { watchEventLoop } from './event-loop.ts';
import type { Tracing } from './tracing.ts';

/** What is seen of this process while it works, and what follows from it. */
export interface ProcessWatch extends Required<Pick<AppDependencies, 'figures' | 'load'>> {
  readonly trace: AppDependencies['trace'];
  readonly around: Around;
  stop(): Promise<void>;
}

/** Loaded only where it is wanted: it makes a start slower and the process larger. */
async function openTraces({ traces }: Config, onFault: OnFault): Promise<Tracing | undefined> {
  if (!traces) return undefined;
  const { openTracing } = await import('./tracing.ts');
  return openTracing(traces, onFault);
}

function memoryFigures(): readonly Figure[] {
  const { rss, heapUsed, external } = process.memoryUsage();
  const gauges = [
    { name: 'process_resident_memory_bytes', help: 'Memory in use.', value: rss },
    { name: 'process_heap_used_bytes', help: 'Of it objects of the program.', value: heapUsed },
    { name: 'process_external_memory_bytes', help: 'Of it files and buffers.', value: external },
    { name: 'process_uptime_seconds', help: 'Time since the start.', value: process.uptime() },
  ];
  return gauges.map((gauge) => ({ type: 'gauge', ...gauge }));
}

export async function watchProcess(config: Config, onFault: OnFault): Promise<ProcessWatch> {
  const tracing = await openTraces(config, onFault);
  const loop = watchEventLoop();
  const errors = countErrors();
  return {
    load: { maxInFlight: config.maxInFlight, isLagging: loop.isLagging },
    trace: tracing?.request,
    around: tracing ? (name, call) => errors.around(name, () => tracing.around(name, call)) : errors.around,
    figures: () => [
      ...memoryFigures(),
      {
        type: 'gauge',
        name: 'event_loop_lag_seconds',
        help: 'How long what arrives waits for its turn.',
        value: loop.lagMs() / 1_000,
      },
      {
        type: 'counter',
        name: 'database_errors_total',
        help: 'Calls the database could not serve.',
        value: errors.total(),
      },
    ],
    async stop() {
      loop.stop();
      await tracing?.stop();
    },
  };
}
