import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const wcag22AA: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
};
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

declare global {
  interface Window {
    readonly axe?: { run(options: RunOptions): Promise<AxeResults> };
  }
}

/** What stands against WCAG 2.2 AA on a page as it is shown now: rule, element and what to do, one line each. */
export const axe = (page: Page): Promise<readonly string[]> => run(page, wcag22AA);

/** Only what another colour scheme may change. */
export const axeColours = (page: Page): Promise<readonly string[]> => run(page, colours);

async function run(page: Page, options: RunOptions): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async (asked) => {
      const { violations } = (await window.axe?.run(asked)) ?? { violations: undefined };
      if (!violations) throw new Error('axe is not in the page');
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${help}. ${failureSummary}`),
      );
    },
    { ...options, resultTypes: ['violations'] } as RunOptions,
  );
}
