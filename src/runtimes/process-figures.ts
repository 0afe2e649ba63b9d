import type { Figure } from '../http/context.ts';
import type { EventLoop } from './event-loop.ts';

interface Watched {
  readonly loop: EventLoop;
  readonly databaseErrors: number;
}

/** What only this runtime can tell of itself. */
export function processFigures({ loop, databaseErrors }: Watched): readonly Figure[] {
  const { rss, heapUsed, external } = process.memoryUsage();
  const gauges = [
    { name: 'process_resident_memory_bytes', help: 'Memory in use.', value: rss },
    { name: 'process_heap_used_bytes', help: 'Of it objects of the program.', value: heapUsed },
    { name: 'process_external_memory_bytes', help: 'Of it files and buffers.', value: external },
    { name: 'process_uptime_seconds', help: 'Time since the start.', value: process.uptime() },
    {
      name: 'event_loop_lag_seconds',
      help: 'How long what arrives waits for its turn.',
      value: loop.lagMs() / 1_000,
    },
  ];
  return [
    ...gauges.map((gauge) => ({ type: 'gauge' as const, ...gauge })),
    {
      type: 'counter',
      name: 'database_errors_total',
      help: 'Calls the database could not serve.',
      value: databaseErrors,
    },
  ];
}
