// Somebody at the page of the web chat, in a real browser, with a connection that can be cut.
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { texts } from '../../bot/texts';
import { firstLine } from './first-line';
import { startTcpProxy, type TcpProxy } from './tcp-proxy';
import { type HouseOptions, inFolder, openWebchatHouse, type WebchatHouse } from './webchat-house';

export const WELCOME = firstLine(texts.welcome('personal'));
const WITHIN_MS = 15_000;
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export interface Visit {
  page: Page;
  proxy: TcpProxy;
  house: WebchatHouse;
  clock: WebchatHouse['clock'];
  /** What the browser asked for, and what it complained about. */
  requests: string[];
  complaints: string[];
}

export const visitsIn =
  (browser: Browser) =>
  (
    work: (visit: Visit) => Promise<void>,
    look: BrowserContextOptions = {},
    options: Partial<HouseOptions> = {},
  ): Promise<void> =>
    inFolder(async (folder) => {
      const house = await openWebchatHouse({ folder, ...options });
      const proxy = await startTcpProxy(house.port);
      const context = await browser.newContext({ locale: 'hu-HU', ...look });
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(WITHIN_MS);
        const seen: Visit = { page, proxy, house, clock: house.clock, requests: [], complaints: [] };
        page.on('request', (request) => seen.requests.push(request.url()));
        page.on('websocket', (socket) => seen.requests.push(socket.url()));
        page.on('console', (message) => {
          if (message.type() !== 'log') seen.complaints.push(message.text());
        });
        page.on('pageerror', (error) => seen.complaints.push(error.message));
        await page.goto(`http://127.0.0.1:${proxy.port}/`);
        await page.getByText(WELCOME).first().waitFor();
        await work(seen);
      } finally {
        await context.close();
        await proxy.close();
        await house.close();
      }
    });

export async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Üzenet szövege' }).fill(question);
  await page.keyboard.press('Enter');
}

export async function be(page: Page, words: string): Promise<void> {
  const person = page.getByRole('combobox', { name: 'Kipróbálom mint' });
  const label = await person.locator('option', { hasText: words }).textContent();
  await Promise.all([page.waitForEvent('load'), person.selectOption({ label: label ?? '' })]);
  await page
    .getByText(/^Jó napot kívánok/)
    .first()
    .waitFor();
}

/** Each that axe calls serious or critical, with what has it. The context must let scripts in: `bypassCSP`. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
