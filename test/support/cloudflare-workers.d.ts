/** What the tests use of the Workers runtime. */
declare module 'cloudflare:workers' {
  export const env: unknown;
}

declare module 'cloudflare:test' {
  import type { ExecutionContext } from '@cloudflare/workers-types';
  export function createExecutionContext(): ExecutionContext;
  export function waitOnExecutionContext(ctx: ExecutionContext): Promise<void>;
}
