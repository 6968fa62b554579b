// `npm run test:playground`: the product as it starts for everybody, talked to through Microsoft's simulated Teams.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openRegister } from '../../adapters/register-file';
import { localPeople } from '../../bot/access/demo';
import { texts } from '../../bot/texts';
import { openBrowser } from '../support/browser';
import { firstLine } from '../support/first-line';
import { freePort } from '../support/free-port';
import { installPlayground, startPlayground, startProduct } from './programs';

const QUESTION = 'Mennyi idő a csatlakozás?';
const UNCLEAR = 'csatlakozás';
const CHOICE = 'Mi számít csatlakozásnak?';
const WITHIN_MS = 20_000;

/** What is to be closed at the end, the last opened first. */
const opened: (() => Promise<unknown>)[] = [];

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'asp-bot-playground-'));
  say(`screenshots: ${folder}`);
  say(`the Playground: ${await installPlayground()}`);
  const [productPort, playgroundPort] = [await freePort(), await freePort()];
  const product = await startProduct(productPort, folder);
  opened.unshift(product.end);
  say(`npm start: ready on port ${productPort}`);
  const playground = await startPlayground(playgroundPort, productPort, folder);
  opened.unshift(playground.end);
  say(`the Playground: listening on port ${playgroundPort}`);
  const browser = await openBrowser();
  opened.unshift(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  const shoot = (name: string) => page.screenshot({ path: join(folder, `${name}.png`) });
  await talk(page, `http://127.0.0.1:${playgroundPort}/`, shoot).catch(async (cause) => {
    await shoot('failed');
    throw cause;
  });
  const [anna] = localPeople(openRegister());
  const annasPort = await freePort();
  const annas = await startPlayground(annasPort, productPort, folder, anna);
  opened.unshift(annas.end);
  say(`the Playground: listening as ${anna?.name} on port ${annasPort}`);
  await fillIn(page, `http://127.0.0.1:${annasPort}/`, shoot).catch(async (cause) => {
    await shoot('failed');
    throw cause;
  });
}

/** A section of a sheet as a card: wrong first, as the browser and as the bot find it, then right. */
async function fillIn(page: Page, url: string, shoot: (name: string) => Promise<unknown>): Promise<void> {
  const see = (words: string | RegExp): Promise<void> => page.getByText(words).last().waitFor({ timeout: WITHIN_MS });
  const write = (question: string, words: string) => page.getByRole('textbox', { name: question }).last().fill(words);
  const save = () => page.getByRole('button', { name: texts.saveTitle }).last().click();
  await page.goto(url);
  await see('Jó napot kívánok, Minta Anna!');
  const type = async (words: string): Promise<void> => {
    await page.locator('[role=textbox][data-lexical-editor=true]').click();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
  };
  await type('gyors adatlap');
  await see(/Kapcsolattartók/);
  await pressRow(page, shoot);
  await type('egyben');
  await see(texts.saveTitle);
  await write('Mi a beosztása?', 'jegyző');
  await write('Mi a hivatali telefonszáma?', 'abc');
  await write('Mi a hivatali e-mail-címe?', 'anna@minta');
  await page.getByLabel('igen').last().check();
  await shoot('8-section-card');
  await save();
  // Held back by the client: nothing was sent, so nothing has become a receipt.
  await see('Ez nem telefonszám; helyes példa: +36 30 123 4567.');
  await write('Mi a hivatali telefonszáma?', '+36 30 123 4567');
  await save();
  await see(/Javítandó: Az e-mail-cím @ utáni része nem teljes/);
  await see(/Javítandó: 1 válasz; az új űrlapon mellette áll, miért/);
  await shoot('9-section-card-wrong');
  await write('Mi a hivatali e-mail-címe?', 'anna@minta.hu');
  await save();
  // The next of the people that are known.
  await see('Mi a hivatali e-mail-címe?');
  await see(/Kapcsolattartók, Minta Ildikó/);
  await page
    .getByText(/Rögzítettem: \d+ válasz/)
    .nth(1)
    .waitFor({ timeout: WITHIN_MS });
  const open = await page.getByRole('button', { name: texts.saveTitle, exact: true }).count();
  if (open !== 1) throw new Error(`${open} cards can be sent, though only the last one waits`);
  await shoot('10-next-section');
  say(
    'a section as a card: filled in, held back, mended, saved, and the next one is seen; those that were sent are receipts',
  );
}

/** A row is confirmed by its own button: the rest comes in a new card, and the old one has become a receipt. */
async function pressRow(page: Page, shoot: (name: string) => Promise<unknown>): Promise<void> {
  const rows = page.getByRole('button', { name: /^Rendben/ });
  await rows.last().waitFor({ timeout: WITHIN_MS });
  const before = await rows.count();
  await rows.first().click();
  // It goes last, so the card with the rest stands there, too.
  await page.getByText('Jóváhagyta:').last().waitFor({ timeout: WITHIN_MS });
  await shoot('7-row-receipt');
  const after = await rows.count();
  if (after >= before)
    throw new Error(`${after} rows can be confirmed, and there were ${before}: the old card is still alive`);
  say(`a row of a card: confirmed by its button; ${after} of ${before} are left, and the old card is a receipt`);
}

async function talk(page: Page, url: string, shoot: (name: string) => Promise<unknown>): Promise<void> {
  const see = (words: string | RegExp): Promise<void> => page.getByText(words).last().waitFor({ timeout: WITHIN_MS });
  page.setDefaultTimeout(WITHIN_MS);
  // Version 0.2.28 freezes its cards and then writes into the actions that have `msteams`, as ours must for Teams.
  await page.addInitScript('Object.freeze = Object.preventExtensions = (thing) => thing;');
  await page.goto(url);

  await see(/installationUpdate/);
  await see(firstLine(texts.welcome('personal')));
  await page.getByRole('button', { name: QUESTION }).waitFor();
  await shoot('1-welcome');
  say('installed: the welcome and its buttons are seen');

  const ask = async (question: string): Promise<void> => {
    await page.locator('[role=textbox][data-lexical-editor=true]').click();
    await page.keyboard.type(question);
    await page.keyboard.press('Enter');
  };
  const press = (name: string): Promise<void> => page.getByRole('button', { name }).last().click();

  await ask(UNCLEAR);
  await see(texts.whichOne);
  const choice = page.getByRole('button', { name: CHOICE });
  await choice.waitFor();
  await shoot('2-asked-back');
  await choice.click();
  // The section is quoted with its source: [1] is drawn as a chip that opens the citation.
  await see(new RegExp(`Forrás .{0,8}: .+ › ${CHOICE}`));
  await shoot('3-chosen');
  say('asked back: the buttons are seen, and the choice is answered');

  await ask(QUESTION);
  await see('4–6 hónap');
  await see(/Forrás .{0,8}: Csatlakozási Kézikönyv › /);
  for (const { title } of [texts.colleagueButton, { title: texts.didNotHelp }]) {
    await page.getByRole('button', { name: title }).last().waitFor();
  }
  if ((await page.getByText(/AI[- ]generated/i).count()) > 0) throw new Error('the answer is said to be of a model');
  await shoot('4-answer');
  await page.getByRole('button', { name: '1', exact: true }).last().hover();
  await see(/^Mennyi ideig tart a csatlakozás\?$/);
  await shoot('5-citation');
  say('asked in Hungarian: the answer is seen, with its citation, and no model is claimed');

  await press(texts.helped);
  await see(firstLine(texts.thanksForRating));
  await press(texts.askWhy);
  await see('Miért ezt válaszoltam?');
  await shoot('6-why');
  await press(texts.colleagueButton.title);
  await see(firstLine(texts.colleague()));
  await shoot('7-colleague');
  say('pressed a thumb, "why" and the colleague: each is answered');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function closeAll(): Promise<void> {
  for (const close of opened.splice(0)) await close();
}

main()
  .then(() => say('passed'))
  .catch((cause) => {
    process.exitCode = 1;
    say(`FAILED: ${cause instanceof Error ? cause.message : String(cause)}`);
  })
  .finally(closeAll);
