// The web chat page in a real browser: asked, read, pressed, cut off and come back; and never a word to another host.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { texts } from '../../bot/texts';
import { openBrowser } from '../support/browser';
import { HEARING, intoLastMessage, tabTo } from '../support/by-keyboard';
import { firstLine } from '../support/first-line';
import { ask, be, seriousFaults, visitsIn, WELCOME } from '../support/webchat-visit';

const QUESTION = 'Mennyibe kerül az ASP?';
const ANSWER = 'díjmentes';
const UNCLEAR = 'csatlakozás';
const CHOICE = 'Interfészes csatlakozás';
interface Readability {
  width: number;
  contrasts: { words: string; ratio: number }[];
}
const READABILITY = readFileSync(join(__dirname, '../support/readability.js'), 'utf8');

/** Runs in a page: every order in which messages have stood under the welcome; b is the bot's. */
const ORDERS = `{
  const said = () => [...document.querySelectorAll('.webchat__basic-transcript__activity')]
    .map((each) => /a\\d/.exec(each.querySelector('.webchat__bubble--from-user')?.textContent ?? 'b')?.[0] ?? 'b');
  globalThis.orders = [];
  const look = () => {
    const order = said().slice(1).join(' ');
    if (order !== orders.at(-1)) orders.push(order);
  };
  new MutationObserver(look).observe(document.getElementById('talk'), { childList: true, subtree: true });
}`;

jest.setTimeout(60_000);

describe('the web chat page', () => {
  let browser: Browser;
  let visit: ReturnType<typeof visitsIn>;
  beforeAll(async () => {
    browser = await openBrowser();
    visit = visitsIn(browser);
  });
  afterAll(() => browser.close());

  /** Bubbles with words in them, as they stand in the chat: who said it, and what. */
  const bubbles = (page: Page): Promise<string[]> =>
    page
      .locator('[aria-roledescription="üzenet"]')
      .evaluateAll((all) => all.map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim()));

  /** What is being said aloud has buttons of the same name; those of the card come after them. */
  const inCard = (page: Page, title: string) => page.getByRole('button', { name: title }).last();
  /** Names of the fonts that the letters are really drawn with. */
  const fontsOf = async (page: Page, selector: string): Promise<string[]> => {
    await page.evaluate('document.fonts.ready');
    const tools = await page.context().newCDPSession(page);
    await tools.send('DOM.enable');
    await tools.send('CSS.enable');
    const { root } = await tools.send('DOM.getDocument');
    const { nodeId } = await tools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await tools.send('CSS.getPlatformFontsForNode', { nodeId });
    return fonts.map(({ familyName }) => familyName);
  };

  it('answers a question with its source, takes a button, and asks no other host for anything', () =>
    visit(async ({ page, requests, complaints }) => {
      await ask(page, QUESTION);
      await page.getByText('Forrás [1]: Próba Kézikönyv').first().waitFor();
      await page.getByRole('button', { name: texts.colleagueButton.title }).last().click();
      await page.getByText(firstLine(texts.colleague())).first().waitFor();
      const said = await bubbles(page);
      expect(said.map((each) => each.split(':')[0])).toEqual([
        'Az ASP segítő válasza',
        'Ön írta',
        'Az ASP segítő válasza',
        'Ön írta',
        'Az ASP segítő válasza',
      ]);
      expect(said[1]).toBe(`Ön írta:${QUESTION}`);
      expect(said[2]?.split(ANSWER)).toHaveLength(2);
      expect(said[3]).toBe(`Ön írta:${texts.colleagueButton.title}`);
      expect(complaints).toEqual([]);
      expect(requests.length).toBeGreaterThan(5);
      expect(requests.filter((url) => !/^(http|ws|blob:http):\/\/127\.0\.0\.1:|^data:/.test(url))).toEqual([]);
    }));

  it('says that the connection is gone, and sends what was written meanwhile when it is back', () =>
    visit(async ({ page, proxy }) => {
      proxy.refuse(true);
      await proxy.cut();
      await page.getByText('Megszakadt a kapcsolat, újrapróbálom').first().waitFor();
      await ask(page, QUESTION);
      await page.waitForTimeout(500);
      proxy.refuse(false);
      await page.getByText('Helyreállt a kapcsolat').first().waitFor();
      await page.getByText(ANSWER).first().waitFor();
      expect((await bubbles(page)).filter((each) => each === `Ön írta:${QUESTION}`)).toHaveLength(1);
      expect(await bubbles(page)).toHaveLength(3);
    }));

  it('goes on after its token has run out and after a reload, and begins a new conversation when asked to', () =>
    visit(async ({ page, clock }) => {
      clock.skip(31 * 60_000);
      await ask(page, QUESTION);
      await page.getByText(ANSWER).first().waitFor();
      await page.reload();
      await page.getByText(ANSWER).first().waitFor();
      expect(await bubbles(page)).toHaveLength(3);
      await page.getByRole('button', { name: 'Új beszélgetés' }).click();
      await page.getByText(ANSWER).first().waitFor({ state: 'detached' });
      await page.getByText(WELCOME).first().waitFor();
      expect(await bubbles(page)).toHaveLength(1);
    }));

  it('can be used by keyboard and screen reader, in Hungarian', () =>
    visit(async ({ page }) => {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      expect(await focused.textContent()).toBe('Ugrás az üzenet írásához');
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
      await page.keyboard.press('Enter');
      await page.keyboard.type(QUESTION);
      await page.keyboard.press('Enter');
      await page.getByText(ANSWER).first().waitFor();

      expect(await page.locator('html').getAttribute('lang')).toBe('hu');
      const tree = await page.locator('body').ariaSnapshot();
      for (const part of [
        '- banner:',
        '- heading "ASP segítő" [level=1]',
        '- button "Új beszélgetés"',
        '- status',
        '- main "Beszélgetés":',
        '- textbox "Üzenet szövege"',
        '- button "Küldés"',
        `- button "${texts.colleagueButton.title}"`,
      ]) {
        expect(tree).toContain(part);
      }
      expect(tree).not.toMatch(
        /\b(send|type your|message|messages|connect\w*|upload|history|attach\w*|said|click|press|bot)\b/i,
      );
      expect(await page.locator('[aria-roledescription="message"], [aria-roledescription="attachment"]').count()).toBe(
        0,
      );
      expect(tree).not.toMatch(/- (button|textbox|link)( \[[^\]]*\])*:?$/m);
    }));

  it('takes a thumb by keyboard alone, says aloud what came of it, and shows what was pressed', () =>
    visit(async ({ page }) => {
      await ask(page, QUESTION);
      await page.getByText(ANSWER).first().waitFor();
      await page.evaluate(HEARING);
      await intoLastMessage(page);
      await tabTo(page, texts.helped);
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
      await page.keyboard.press('Enter');
      const thanks = firstLine(texts.thanksForRating);
      await page.getByText(thanks).first().waitFor();
      expect(await inCard(page, texts.helped).getAttribute('aria-pressed')).toBe('true');
      expect((await bubbles(page)).slice(-2)).toEqual([`Ön írta:${texts.helped}`, `Az ASP segítő válasza:${thanks}`]);
      await page.waitForFunction(`heard.some((each) => each.includes(${JSON.stringify(thanks)}))`);
    }));

  it('asks back what is meant, and answers the choice', () =>
    visit(async ({ page }) => {
      await ask(page, UNCLEAR);
      await page.getByText(texts.whichOne).first().waitFor();
      await intoLastMessage(page);
      await tabTo(page, CHOICE);
      await page.keyboard.press('Enter');
      await page.getByText(`Forrás [1]: Próba Kézikönyv › Csatlakozás › ${CHOICE}`).first().waitFor();
      await inCard(page, texts.didNotHelp).waitFor();
    }));

  it('draws the thumbs with letters of its own, because a machine may have no emoji', () =>
    visit(async ({ page }) => {
      await ask(page, QUESTION);
      for (const title of [texts.helped, texts.didNotHelp]) {
        await inCard(page, title).waitFor();
        expect(await fontsOf(page, `button[aria-label="${title}"]`)).toContain('Noto Emoji');
      }
    }));

  it.each([
    ['a phone in light', { viewport: { width: 360, height: 740 }, colorScheme: 'light' }],
    ['a phone in the dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
    ['a desk in light', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }],
    ['a desk in the dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
  ] as const)('fits on %s, with letters that can be read', (_, look) =>
    visit(async ({ page }) => {
      await ask(page, QUESTION);
      await page.getByText(ANSWER).first().waitFor();
      const { width, contrasts } = await page.evaluate<Readability>(READABILITY);
      expect(width).toBeLessThanOrEqual(look.viewport.width);
      expect(contrasts.length).toBeGreaterThan(5);
      expect(contrasts.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
    }, look),
  );

  it('lets one be somebody else, keeps that over a reload, and gives each their own conversation', () =>
    visit(async ({ page, complaints }) => {
      await ask(page, QUESTION);
      await page.getByText(ANSWER).first().waitFor();
      await be(page, 'Minta Béla – jegyző');
      expect(await page.getByText(ANSWER).count()).toBe(0);
      await ask(page, 'ki vagyok?');
      await page.getByText('Úrhida, Kőszárhegy, Nádasdladány, Sárkeszi').first().waitFor();
      await page.reload();
      await page.getByText('Úrhida, Kőszárhegy, Nádasdladány, Sárkeszi').first().waitFor();
      await be(page, 'Vendég');
      await page.getByText(ANSWER).first().waitFor();
      expect(complaints).toEqual([]);
    }));

  it('keeps the order of what is typed faster than the bot takes it, and each answer under its question', () =>
    visit(
      async ({ page }) => {
        await page.evaluate(ORDERS);
        const all = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];
        for (const words of all) await ask(page, words);
        await page.waitForFunction('globalThis.orders.at(-1) === "a1 b a2 b a3 b a4 b a5 b a6 b"');
        const orders = await page.evaluate<string[]>('globalThis.orders');
        expect(orders.length).toBeGreaterThan(all.length);
        for (const order of orders) {
          const own = order.split(' ').filter((each) => each.startsWith('a'));
          expect(own).toEqual(all.slice(0, own.length));
        }
        expect(orders.some((order) => order.endsWith('b a5 a6'))).toBe(true);
      },
      { bypassCSP: true },
      { limits: { posting: { burst: 2, perSecond: 1 } } },
    ));

  it('shows no invitation code once it was typed, and nobody else what it gave', () =>
    visit(async ({ page }) => {
      await be(page, 'Minta Hanna – új munkatárs');
      await ask(page, 'a kódom 7ZK3M-9QW2A-4BCDE-8FGHJ-1KMNPQ');
      await page.getByText('Ezzel a kóddal most nem tudok').first().waitFor();
      await page.reload();
      await page.getByText('a kódom [meghívókód]').first().waitFor();
      expect(await page.getByText('7ZK3M').count()).toBe(0);
    }));

  it.each(['/', '/adatkezeles'])('gives whoever cannot see or point nothing to stumble over on %s', (path) =>
    visit(
      async ({ page }) => {
        await page.goto(new URL(path, page.url()).href);
        if (path === '/') {
          await ask(page, QUESTION);
          await page.getByText(ANSWER).first().waitFor();
        }
        expect(await seriousFaults(page)).toEqual([]);
      },
      { bypassCSP: true },
    ),
  );
});
