// Rows of a sheet on the page of the web chat, in a real browser: each button is heard with its row, and one is reached, changed and checked again by keyboard.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { localPeople } from '../../bot/access/demo';
import { pseudonymOf } from '../../bot/access/principal';
import { draftOn } from '../../bot/draft';
import { fieldRecord } from '../../bot/sheets/sheet-records';
import { contactSheet } from '../../dialogs/forms/contact-sheet';
import { filled } from '../dialogs/forms/right-answers';
import { register } from '../support/bot';
import { openBrowser } from '../support/browser';
import { focused, intoLastMessage, pressOn, tabTo } from '../support/by-keyboard';
import { putIntoStore } from '../support/filled-survey';
import { hold } from '../support/people';
import { sheetPartition } from '../support/sent-sheet';
import { ask, be, seriousFaults, type Visit, visitsIn } from '../support/webchat-visit';

/** Kerekharaszt, whose numbers stand in a published contract. */
const KSH = '34379';
const READABILITY = readFileSync(join(__dirname, '../support/readability.js'), 'utf8');
/** Runs in a page: what of the last card is cut off, or too small for a finger (WCAG 2.5.8). */
const TOO_SMALL_OR_CUT = `(() => {
  const card = [...document.querySelectorAll('.ac-adaptiveCard')].at(-1);
  const inside = card.getBoundingClientRect();
  return [...card.querySelectorAll('button, .ac-textRun, .ac-textBlock')]
    .filter((each) => {
      const { left, right, height, width } = each.getBoundingClientRect();
      return left < inside.left || right > inside.right || (each.matches('button') && (height < 36 || width < 44));
    })
    .map((each) => each.outerHTML.slice(0, 200));
})()`;

jest.setTimeout(60_000);

let browser: Browser;
let visit: ReturnType<typeof visitsIn>;
beforeAll(async () => {
  browser = await openBrowser();
  visit = visitsIn(browser);
});
afterAll(() => browser.close());

/** Hanna leads Kerekharaszt, and all is filled in but for what is left out. */
async function withSheet({ page, house }: Visit, without?: RegExp): Promise<void> {
  const hanna = localPeople(register).find(({ name }) => name === 'Minta Hanna')!;
  const principal = { tenantId: hanna.tenantId, aadObjectId: hanna.aadObjectId };
  const person = { name: hanna.name, principal, key: pseudonymOf(principal) };
  await hold(house.store, person, 'lead', { kind: 'municipality', ksh: KSH });
  const all = Object.entries(filled(contactSheet, 'short').filling.answers);
  const there = Object.fromEntries(all.filter(([path]) => !without?.test(path)));
  await putIntoStore(house.store, there, person.key, contactSheet, sheetPartition(KSH));
  await be(page, 'Minta Hanna');
}

const seen = (page: Page, words: string): Promise<void> => page.getByText(words).last().waitFor();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

it('is heard row by row, and the third is reached, changed and checked again by keyboard', () =>
  visit(
    async (at) => {
      const { page, complaints } = at;
      await withSheet(at);
      await ask(page, 'adatlap');
      await seen(page, 'Minden kérdésre van válasz');
      await ask(page, 'ellenőrzés');
      await button(page, 'Módosítás: 15. Központi e-mail-cím').waitFor();
      await page.getByRole('heading', { name: 'Elérhetőségek' }).waitFor();
      expect(await seriousFaults(page)).toEqual([]);

      await intoLastMessage(page);
      await tabTo(page, 'Módosítás: 3. ');
      expect((await focused(page)).name).toBe('Módosítás: 3. Vármegye / főváros');
      await tabTo(page, 'Módosítás: 14. Központi telefon');
      await page.keyboard.press('Enter');
      await seen(page, 'Mi a központi telefonszám?');
      // Neither the press nor what it carries is a message of the person's own.
      expect(await page.locator('.webchat__bubble--from-user', { hasText: 'Módosítás' }).count()).toBe(0);
      await ask(page, '22/430-009');
      await seen(page, 'Minden kérdésre van válasz');
      await intoLastMessage(page);
      await pressOn(page, 'Ellenőrzés', 'Enter');
      await page.locator('.ac-columnSet', { hasText: '+36 22 430 009' }).waitFor();
      expect(complaints).toEqual([]);
    },
    { bypassCSP: true },
  ));

it('takes a double press of a row for one, and a second one on the same card for another', () =>
  visit(
    async (at) => {
      const { page, house } = at;
      await withSheet(at, /^seat\b/);
      await ask(page, 'adatlap');
      await button(page, 'Rendben: 2. Település').waitFor();
      await button(page, 'Rendben: 1. Irányítószám').first().dblclick();
      await seen(page, 'jóváhagyva, még 1 sor van hátra.');
      // Whoever goes by keyboard is in the card that answers.
      await page.waitForFunction("document.activeElement.matches('.ac-adaptiveCard')");
      await page.waitForTimeout(500);
      expect(await page.locator('.ac-adaptiveCard:has(.ac-columnSet)').count()).toBe(2);
      await button(page, 'Rendben: 2. Település').click();
      await seen(page, 'Mi a közterület neve?');
      await page.waitForFunction("document.activeElement.matches('.ac-adaptiveCard')");
      // What is typed there is an answer all the same.
      await page.keyboard.type('Kossuth');
      await page.keyboard.press('Enter');
      await seen(page, 'Mi a közterület jellege?');
      for (const path of ['seat.postcode', 'seat.settlement']) {
        expect(await draftOn(house.store, sheetPartition(KSH)).read(fieldRecord(contactSheet, path))).toMatchObject({
          history: [],
        });
      }
    },
    { bypassCSP: true },
  ));

it.each([
  ['a phone in the dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
  ['a phone in light', { viewport: { width: 390, height: 844 }, colorScheme: 'light' }],
  ['a desk in light', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }],
] as const)('fits on %s, whole words, letters that can be read, and targets that can be hit', (_, look) =>
  visit(
    async (at) => {
      const { page } = at;
      await withSheet(at, /^seat\b/);
      for (const [words, title] of [
        ['adatlap', 'Rendben: 2. Település'],
        ['ellenőrzés', 'Módosítás: 1. Hivatalos név'],
      ] as const) {
        await ask(page, words);
        await button(page, title).last().waitFor();
        const { width, contrasts } = await page.evaluate<{ width: number; contrasts: { ratio: number }[] }>(
          READABILITY,
        );
        expect(width).toBeLessThanOrEqual(look.viewport.width);
        expect(contrasts.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
        expect(await page.evaluate(TOO_SMALL_OR_CUT)).toEqual([]);
        expect(await seriousFaults(page)).toEqual([]);
      }
    },
    { ...look, bypassCSP: true },
  ),
);
