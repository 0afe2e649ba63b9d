import type { BrowserContext, ConsoleMessage, Request, Response } from 'playwright-core';

/** What a browser complained of, in the order it happened. */
export interface Watch {
  /** What was heard since the last time. */
  take(): readonly string[];
  /** The browser reports an answer of this status as an error; the test asks for it on purpose. */
  expectStatus(status: number): void;
}

const mark = 'Content security policy violated:';

/** Runs in every page before anything of ours. */
function reportViolations(words: string): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    reportError(new Error(`${words} ${violatedDirective} ${blockedURI}`));
  });
}

const loud = new Set(['error', 'warning', 'assert']);

/** Going on to another page ends what the one before still asked for: nobody sees that as a failure. */
const wasLeft = (request: Request) => request.failure()?.errorText === 'net::ERR_ABORTED';

/** Hears everything that goes wrong in the pages of a browser's window. */
export async function watch(context: BrowserContext): Promise<Watch> {
  const heard: string[] = [];
  const expected = new Set<string>();
  await context.addInitScript(reportViolations, mark);
  context.on('console', (message: ConsoleMessage) => {
    if (loud.has(message.type()))
      heard.push(`${message.location().url} ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => heard.push(`${error.page()?.url()} error: ${error.error().message}`));
  context.on('requestfailed', (request: Request) => {
    if (!wasLeft(request)) heard.push(`${request.url()} did not load: ${request.failure()?.errorText}`);
  });
  context.on('response', (response: Response) => {
    if (response.status() >= 500) heard.push(`${response.url()} answered ${response.status()}`);
  });
  return {
    take: () => heard.splice(0).filter((fault) => ![...expected].some((words) => fault.includes(words))),
    expectStatus: (status) => expected.add(`the server responded with a status of ${status} `),
  };
}
