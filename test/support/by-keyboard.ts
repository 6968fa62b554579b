// The web chat by keyboard alone: where the focus is, as somebody hears it, and how it gets somewhere.
import type { Page } from 'playwright-core';

export interface Focused {
  name: string;
  /** What stands beside it. */
  beside: string;
  isWrong: boolean;
  value: string;
}

const FOCUSED = `(() => {
  const { activeElement: at } = document;
  const words = (ids) => (ids ?? '').split(' ').map((id) => document.getElementById(id)?.innerText.trim() ?? '');
  const own = words(at.getAttribute('aria-labelledby')).join(' ').trim();
  return {
    name: own || (at.getAttribute('aria-label') ?? at.innerText.trim()),
    beside: words(at.getAttribute('aria-describedby')).join(' '),
    isWrong: at.getAttribute('aria-invalid') === 'true',
    value: at.value ?? '',
  };
})()`;

export const focused = (page: Page): Promise<Focused> => page.evaluate<Focused>(FOCUSED);

/** As the page tells it to those who hear the chat. */
export async function intoLastMessage(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Üzenet szövege' }).focus();
  for (const key of ['Shift+Tab', 'Shift+Tab', 'End', 'Enter']) await page.keyboard.press(key);
}

const MOST_TABS = 40;

/** `words`: with which its name ends or begins. */
export async function tabTo(page: Page, words: string): Promise<void> {
  const passed: string[] = [];
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    const { name } = await focused(page);
    if (name.startsWith(words) || name.endsWith(words)) return;
    passed.push(name);
    await page.keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to "${words}", only to ${passed.join(', ')}`);
}

export async function writeInto(page: Page, words: string, text: string): Promise<void> {
  await tabTo(page, words);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

export async function pressOn(page: Page, words: string, key: string): Promise<void> {
  await tabTo(page, words);
  await page.keyboard.press(key);
}

/** Runs in a page: keeps what screen readers are told of the talk, which does not stay long. */
export const HEARING = `globalThis.heard = [];
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) heard.push(node.textContent);
  }).observe(document.querySelector('[role="log"].webchat__live-region-transcript'), { childList: true, subtree: true })`;
