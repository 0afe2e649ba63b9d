import type { TestProject } from 'vitest/node';
import { startDemoServer } from './demo-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly demoUrl: string;
  }
}

/** One demo for all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startDemoServer();
  project.provide('demoUrl', url);
  return stop;
}
