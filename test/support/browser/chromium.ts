import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executable = process.env.CHROMIUM || '/usr/bin/chromium';

/** Nothing but the pages under test: no sandbox as root, no services of the browser's own. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser of the machine; a machine without one is told what to install. */
export async function launchChromium(): Promise<Browser> {
  if (!existsSync(executable)) {
    throw new Error(
      `No Chromium at ${executable}. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.`,
    );
  }
  return chromium.launch({ executablePath: executable, args: flags });
}
