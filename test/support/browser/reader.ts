import type { Page } from 'playwright-core';
import type { Language } from '../../../src/domain/text.ts';
import { createTranslator, type Translator } from '../../../src/i18n/translate.ts';
import type { DemoHouse, Visit } from './demo-house.ts';
import { type Keyboard, keyboardOf } from './keyboard.ts';

/** Somebody at the keyboard, who knows every control by the words of their language. */
export interface Reader {
  readonly page: Page;
  readonly keys: Keyboard;
  readonly t: Translator['t'];
  readonly visit: Visit;
  /** Whether the page's script runs. */
  readonly script: boolean;
}

export async function sit(
  house: DemoHouse,
  who: string,
  language: Language,
  { script = true } = {},
): Promise<Reader> {
  const visit = await house.enter(who, { language, script });
  const { t } = createTranslator(language, 'Asia/Almaty');
  return { page: visit.page, keys: keyboardOf(visit.page), t, visit, script };
}

/** A control whose name goes on, with a count or with "optional". */
export const starting = (words: string): RegExp =>
  new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
