import { demoPassword } from '../../../src/runtimes/demo/people.ts';
import { type Answer, type Browser, openBrowser } from '../story-browser.ts';

/** Somebody of the demo at the API: to find what a test opens, and to bring a request where its story begins. */
export async function demoApi(url: string, who: string): Promise<Browser> {
  const browser = openBrowser(url);
  done(
    await browser.send('POST', '/api/v1/sessions', { email: `${who}@demo.example`, password: demoPassword }),
  );
  return browser;
}

/** The answer to a question that must have succeeded. */
export function done(answer: Answer): Answer {
  if (answer.status >= 300) throw new Error(`${answer.status} ${answer.text}`);
  return answer;
}
