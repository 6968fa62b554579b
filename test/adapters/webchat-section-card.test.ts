// A section of a sheet filled in as a card on the page of the web chat, in a real browser: by keyboard alone, with what is wrong told to whoever hears it, until the receipt.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { localPeople } from '../../bot/access/demo';
import { pseudonymOf } from '../../bot/access/principal';
import { draftOn } from '../../bot/draft';
import { fieldRecord } from '../../bot/sheets/sheet-records';
import { texts } from '../../bot/texts';
import { contactSheet } from '../../dialogs/forms/contact-sheet';
import { filled } from '../dialogs/forms/right-answers';
import { register } from '../support/bot';
import { openBrowser } from '../support/browser';
import { focused, HEARING, intoLastMessage, pressOn, writeInto } from '../support/by-keyboard';
import { putIntoStore } from '../support/filled-survey';
import { hold } from '../support/people';
import { sheetPartition } from '../support/sent-sheet';
import { ask, be, seriousFaults, type Visit, visitsIn } from '../support/webchat-visit';

/** Kerekharaszt, whose numbers stand in a published contract. */
const KSH = '34379';
const PHONE = 'Mi a központi telefonszám?';
/** Runs in a page: what of the last card is cut off, or too low for a finger (WCAG 2.5.8). */
const TOO_SMALL_OR_CUT = `(() => {
  const card = [...document.querySelectorAll('.ac-adaptiveCard')].at(-1);
  const inside = card.getBoundingClientRect();
  return [...card.querySelectorAll('button, label, input:not([type=checkbox], [type=radio]), select, .ac-textRun, .ac-choiceSetInput-multiSelect > div')]
    .filter((each) => {
      const { left, right, height } = each.getBoundingClientRect();
      const isCut = left < inside.left || right > inside.right || each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0;
      return isCut || (each.matches('button, input, select, .ac-choiceSetInput-multiSelect > div') && height < 24);
    })
    .map((each) => each.outerHTML.slice(0, 200));
})()`;
const EMAIL = 'Mi a központi e-mail-cím?';
const ROLES = ['Hivatalos képviselő', 'ASP kapcsolattartó', 'Lokális informatikai üzemeltető', 'Kulcsfelhasználó'];

interface Readability {
  width: number;
  contrasts: { words: string; ratio: number }[];
}
const READABILITY = readFileSync(join(__dirname, '../support/readability.js'), 'utf8');

jest.setTimeout(60_000);

describe('a section card on the page', () => {
  let browser: Browser;
  let visit: ReturnType<typeof visitsIn>;
  beforeAll(async () => {
    browser = await openBrowser();
    visit = visitsIn(browser);
  });
  afterAll(() => browser.close());

  /** Hanna leads Kerekharaszt, and all is filled in but for how it can be reached, and by whom. */
  async function atTheCard(
    { page, house }: Visit,
    without = /^(reach|people)\b/,
    title = 'Elérhetőségek',
  ): Promise<void> {
    const hanna = localPeople(register).find(({ name }) => name === 'Minta Hanna')!;
    const principal = { tenantId: hanna.tenantId, aadObjectId: hanna.aadObjectId };
    const person = { name: hanna.name, principal, key: pseudonymOf(principal) };
    await hold(house.store, person, 'lead', { kind: 'municipality', ksh: KSH });
    const all = Object.entries(filled(contactSheet, 'short').filling.answers);
    const there = Object.fromEntries(all.filter(([path]) => !without.test(path)));
    await putIntoStore(house.store, there, person.key, contactSheet, sheetPartition(KSH));
    await be(page, 'Minta Hanna');
    await ask(page, 'adatlap');
    await page.getByText('Kerekharaszt – ').first().waitFor();
    await ask(page, 'egyben');
    await card(page, title);
  }

  const card = (page: Page, title: string): Promise<void> =>
    page
      .getByRole('heading', { name: `Kerekharaszt – ${title}` })
      .last()
      .waitFor();
  const seen = (page: Page, words: string): Promise<void> => page.getByText(words).last().waitFor();
  /** The page moves the focus a moment after the card is there. */
  const focusOn = (page: Page, name: string): Promise<unknown> =>
    page.waitForFunction(`document.activeElement.getAttribute('aria-labelledby')?.split(' ')
      .some((id) => document.getElementById(id)?.textContent.startsWith(${JSON.stringify(name)}))`);
  const save = (page: Page, title = texts.saveTitle): Promise<void> => pressOn(page, title, 'Enter');

  it('is filled in, mended, saved and sent by keyboard alone, up to the receipt', () =>
    visit(
      async (at) => {
        const { page, complaints } = at;
        await atTheCard(at);
        await intoLastMessage(page);
        expect(await focused(page)).toMatchObject({ name: PHONE, isWrong: false });
        await page.evaluate(HEARING);

        // What the browser holds back itself.
        await writeInto(page, PHONE, 'abc');
        await writeInto(page, EMAIL, 'jegyzo');
        await save(page);
        expect(await focused(page)).toMatchObject({
          name: expect.stringContaining('Ez nem telefonszám; helyes példa: +36'),
          isWrong: true,
        });
        expect(await seriousFaults(page)).toEqual([]);

        // What only the bot knows: the answer that fits is saved, the other one stands there with its sentence.
        await writeInto(page, PHONE, '22/430-001');
        await save(page);
        await focusOn(page, EMAIL);
        expect(await focused(page)).toEqual({
          name: EMAIL,
          value: 'jegyzo',
          isWrong: true,
          beside: 'Javítandó: Az e-mail-címből hiányzik a @ jel; helyes példa: jegyzo@aba.hu.',
        });
        await page.waitForFunction(`heard.some((each) => each.includes(${JSON.stringify(texts.cardProblems(1))}))`);
        expect(await seriousFaults(page)).toEqual([]);
        await writeInto(page, EMAIL, 'hivatal@kerekharaszt.hu');
        await save(page);

        // Whoever presses Enter goes on where the next thing is asked.
        await focusOn(page, 'Mi a neve?');
        await writeInto(page, 'Mi a neve?', 'Kovács Éva');
        for (const role of ROLES) await pressOn(page, role, 'Space');
        await writeInto(page, 'Mi a beosztása?', 'jegyző');
        await writeInto(page, 'Mi a hivatali telefonszáma?', '22/430-002');
        await writeInto(page, 'Mi a hivatali e-mail-címe?', 'kovacs.eva@kerekharaszt.hu');
        await pressOn(page, 'igen', 'Space');
        await save(page);
        await focusOn(page, 'Mely szakrendszereknek a kulcsfelhasználója?');
        await page.keyboard.press('Space');
        await pressOn(page, 'Külső vállalkozó munkatársa? igen', 'Space');
        await page.keyboard.press('ArrowDown');
        expect(await focused(page)).toMatchObject({ name: 'nem', value: 'no' });
        await save(page);

        await seen(page, 'Van még, akit felvegyünk az adatlapra?');
        await page.waitForFunction("document.activeElement.matches('.ac-adaptiveCard')");
        await pressOn(page, 'nem', 'Enter');
        for (const [words, title] of [
          ['Minden kérdésre van válasz.', 'Ellenőrzés'],
          ['ellenőrzés beküldés előtt', 'Beküldöm'],
        ]) {
          await seen(page, words!);
          await intoLastMessage(page);
          await pressOn(page, title!, 'Enter');
        }
        await seen(page, 'Köszönöm, az adatlapot beküldtem.');
        await page
          .locator('strong', { hasText: /^ASP-\d{4}-\d{6}$/ })
          .last()
          .waitFor();
        expect(complaints).toEqual([]);
      },
      { bypassCSP: true },
    ));

  it('keeps what was put aside, right or wrong, over a reload in the middle', () =>
    visit(async (at) => {
      const { page } = at;
      await atTheCard(at);
      await page.reload();
      await card(page, 'Elérhetőségek');
      await page.getByLabel(PHONE).last().fill('22/430-001');
      await page.getByLabel(EMAIL).last().fill('jegyzo');
      await page.getByRole('button', { name: texts.saveLaterTitle }).last().click();
      await seen(page, 'Ami még nem jó (1), azt is megőriztem');
      await ask(page, 'folytatás');
      await seen(page, 'Javítandó: Az e-mail-címből hiányzik a @ jel');
      expect(await page.getByLabel(PHONE).last().inputValue()).toBe('+36 22 430 001');
      expect(await page.getByLabel(EMAIL).last().inputValue()).toBe('jegyzo');
    }));

  it('takes a double press for one, and an old card for none', () =>
    visit(async (at) => {
      const { page, house } = at;
      const stored = async () =>
        draftOn(house.store, sheetPartition(KSH)).read(fieldRecord(contactSheet, 'reach.phone'));
      await atTheCard(at);
      await page.getByLabel(PHONE).last().fill('22/430-001');
      await page.getByLabel(EMAIL).last().fill('hivatal@kerekharaszt.hu');
      const saving = page.getByRole('button', { name: texts.saveTitle });
      await saving.last().dblclick();
      await card(page, 'Kapcsolattartók');
      await page.waitForTimeout(500);
      expect(await page.locator('.ac-adaptiveCard:has(.ac-input)').count()).toBe(2);
      expect(await page.getByRole('textbox', { name: PHONE }).isDisabled()).toBe(true);
      const before = await stored();
      expect(before?.history).toEqual([]);

      await page.reload();
      await card(page, 'Kapcsolattartók');
      await page.getByRole('textbox', { name: PHONE }).first().fill('22/430-999');
      await page.getByRole('button', { name: texts.saveTitle }).first().click();
      await seen(page, 'Erre azóta már van más válasza: +36 22 430 001.');
      expect(await stored()).toEqual(before);
    }));

  it.each([
    ['a phone in the dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
    ['a desk in light', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }],
  ] as const)('fits on %s, whole words, letters that can be read, and targets that can be hit', (_, look) =>
    visit(
      async (at) => {
        const { page } = at;
        await atTheCard(at, /^people\b/, 'Kapcsolattartók');
        await page.getByRole('button', { name: texts.saveTitle }).last().click();
        await seen(page, texts.inputMissing);
        const { width, contrasts } = await page.evaluate<Readability>(READABILITY);
        expect(width).toBeLessThanOrEqual(look.viewport.width);
        expect(contrasts.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
        expect(await page.evaluate(TOO_SMALL_OR_CUT)).toEqual([]);
        expect(await seriousFaults(page)).toEqual([]);
      },
      { ...look, bypassCSP: true },
    ),
  );

  it('gives the document of a sheet on a page that is used by keyboard', () =>
    visit(
      async (at) => {
        const { page } = at;
        await atTheCard(at);
        await ask(page, 'adatlap pdf');
        const link = page.locator('a[href*="/adatlap?t="]').last();
        await page.goto((await link.getAttribute('href')) ?? '');
        expect(await seriousFaults(page)).toEqual([]);
        await page.keyboard.press('Tab');
        expect(await page.evaluate('document.activeElement.textContent')).toBe('Letöltés (PDF)');
        expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
        const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
        expect(download.suggestedFilename()).toMatch(/^Kerekharaszt - .*\.pdf$/);
      },
      { bypassCSP: true },
    ));
});
