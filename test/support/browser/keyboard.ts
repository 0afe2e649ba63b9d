import type { ElementHandle, Locator, Page } from 'playwright-core';
import { type Focus, focusOf, theEnd } from './focus.ts';

type Role = 'button' | 'link' | 'textbox' | 'combobox' | 'checkbox' | 'radio' | 'searchbox';
type Name = string | RegExp;

/** Somebody without a mouse. Everything is reached by Tab, and seen to be focused on the way. */
export interface Keyboard {
  /** Past the navigation, by the link that every page begins with. */
  skip(): Promise<void>;
  reach(role: Role, name: Name): Promise<void>;
  /** Reaches and presses Enter; the page stays. */
  press(role: Role, name: Name): Promise<void>;
  /** Reaches, presses Enter and waits for the next page. */
  follow(role: Role, name: Name): Promise<void>;
  /** Opens what is folded under these words. */
  unfold(words: Name): Promise<void>;
  write(name: Name, text: string): Promise<void>;
  /** Takes an option of a list by its words. */
  choose(name: Name, option: string): Promise<void>;
  /** Marks a radio button or a check box. */
  mark(role: 'radio' | 'checkbox', name: Name): Promise<void>;
}

const mostTabs = 400;

/** Of several of the name, the first that Tab may come to. */
const named = (page: Page, role: Role, name: Name): Locator =>
  page
    .getByRole(role, typeof name === 'string' ? { name, exact: true } : { name })
    .and(page.locator(':not([tabindex="-1"])'))
    .first();

/** A field with suggestions of the browser's own is a combobox to those who hear it. */
const written = (page: Page, name: Name): Locator =>
  named(page, 'textbox', name)
    .or(named(page, 'combobox', name))
    .or(named(page, 'searchbox', name))
    .first();

/** Goes on by Tab until `isReached`; a whole round without it is a page that shuts somebody out. */
async function tabUntil(
  page: Page,
  wanted: ElementHandle,
  what: string,
  isReached: (focus: Focus) => boolean,
): Promise<Focus> {
  let focus = await focusOf(page, wanted);
  const passed: string[] = [];
  while (!isReached(focus)) {
    const rounds = passed.filter((each) => each === theEnd).length;
    if (rounds > 1 || passed.length > mostTabs)
      throw new Error(`Tab never comes to ${what}. It came to: ${[...new Set(passed)].join(' | ')}`);
    await page.keyboard.press('Tab');
    focus = await focusOf(page, wanted);
    passed.push(focus.what);
    if (!focus.isVisible) throw new Error(`Nobody can see that the focus is on ${focus.what}`);
  }
  return focus;
}

async function handleOf(target: Locator): Promise<ElementHandle> {
  await target.waitFor();
  const handle = await target.elementHandle();
  if (!handle) throw new Error('The element went away');
  return handle;
}

async function reachElement(page: Page, target: Locator, what: string): Promise<void> {
  await tabUntil(page, await handleOf(target), what, ({ isThere }) => isThere);
}

async function enter(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

/** Arrow keys move within the question; Space marks the first one, which Tab comes to unmarked. */
async function markRadio(page: Page, target: Locator, what: string): Promise<void> {
  const handle = await handleOf(target);
  const group = await target.getAttribute('name');
  await tabUntil(page, handle, what, (focus) => focus.group === group);
  for (let moves = 0; !(await focusOf(page, handle)).isThere; moves++) {
    if (moves === mostTabs) throw new Error(`The arrow keys never come to ${what}`);
    await page.keyboard.press('ArrowDown');
  }
  if (!(await target.isChecked())) await page.keyboard.press('Space');
}

/** A list of suggestions is written into; a plain one is walked with the arrow keys. */
async function chooseOption(page: Page, target: Locator, option: string): Promise<void> {
  if ((await target.getAttribute('aria-autocomplete')) === 'list') {
    await page.keyboard.type(option);
    await page.getByRole('option', { name: option, exact: true }).waitFor();
    return page.keyboard.press('Enter');
  }
  const [from, to] = await target.evaluate((element, words) => {
    if (!(element instanceof HTMLSelectElement)) return [-1, -1];
    const at = [...element.options].findIndex(({ text }) => text.trim() === words);
    return [element.selectedIndex, at];
  }, option);
  if (from === undefined || to === undefined || to < 0) throw new Error(`There is no option ${option}`);
  const key = to > from ? 'ArrowDown' : 'ArrowUp';
  for (let moves = Math.abs(to - from); moves > 0; moves--) await page.keyboard.press(key);
}

export function keyboardOf(page: Page): Keyboard {
  const reach = (role: Role, name: Name) =>
    reachElement(page, named(page, role, name), `the ${role} ${name}`);
  const keyboard: Keyboard = {
    reach,
    async skip() {
      await page.keyboard.press('Tab');
      const handle = await handleOf(page.locator('.ds-skip-link'));
      const focus = await focusOf(page, handle);
      if (!focus.isThere || !focus.isVisible) throw new Error(`The first Tab comes to ${focus.what}`);
      await page.keyboard.press('Enter');
    },
    async press(role, name) {
      await reach(role, name);
      await page.keyboard.press('Enter');
    },
    async follow(role, name) {
      await reach(role, name);
      await enter(page);
    },
    async unfold(words) {
      const summary = page.locator('summary', { hasText: words }).filter({ visible: true }).first();
      await reachElement(page, summary, `the folded ${words}`);
      const isOpen = await summary.evaluate(({ parentElement }) => parentElement?.hasAttribute('open'));
      if (!isOpen) await page.keyboard.press('Enter');
    },
    async write(name, text) {
      await reachElement(page, written(page, name), `the field ${name}`);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
    async choose(name, option) {
      await reach('combobox', name);
      await chooseOption(page, named(page, 'combobox', name), option);
    },
    async mark(role, name) {
      const target = named(page, role, name);
      if (role === 'radio') return markRadio(page, target, `the ${role} ${name}`);
      await reach(role, name);
      if (!(await target.isChecked())) await page.keyboard.press('Space');
    },
  };
  return keyboard;
}
