// A sheet that is not sent and that nobody touches: whoever leads is told in their own chat, once in ninety days, whichever process sees to it.

import { peoplePartition } from '../../bot/access/person';
import { plainText } from '../../bot/plain-text';
import type { Letter, Store } from '../../bot/ports';
import { retainToday } from '../../bot/retention/daily';
import { tellOfIdleSheets } from '../../bot/retention/idle-sheets';
import { contactSheet } from '../../dialogs/forms/contact-sheet';
import { type Desk, openDesk } from '../adapters/admin/office';
import { filled } from '../dialogs/forms/right-answers';
import { allTold } from '../support/all-told';
import { freshBot, quiet, register, type TestBot } from '../support/bot';
import { ABA, hold, personCalled } from '../support/people';
import { talked } from '../support/talk';
import { writtenAtDesk } from '../walks/desk';

const day = 24 * 60 * 60 * 1000;
const [anna, dénes] = [personCalled('Anna'), personCalled('Dénes')];
const cast = { Anna: anna, Béla: personCalled('Béla'), Dénes: dénes };
const aba = 'municipality|17376';

let bot: TestBot;
let desk: Desk;
beforeEach(async () => {
  bot = await freshBot();
  desk = await openDesk(bot.store, bot.clock, bot.outbox.wake);
  await hold(bot.store, anna, 'lead', ABA);
  await hold(bot.store, cast.Béla, 'editor', ABA);
  await writtenAtDesk(
    { store: bot.store, ksh: '17376', whole: contactSheet, at: bot.clock.now() },
    undefined,
    filled(contactSheet, 'short').filling.answers,
  );
  await talked(bot, '> Anna: szia\n> Béla: szia', { cast });
});
afterEach(async () => {
  await desk.close();
  await bot.close();
});

const needs = (store: Store = bot.store) => ({
  ...{ store, clock: bot.clock, register, mode: 'local' as const },
  ...{ keptDays: desk.office.keptDays, beside: desk.office.beside },
});

/** Whom the bot has told since, once nothing waits any more. */
async function told(from: number): Promise<Letter[]> {
  await allTold(bot);
  return bot.delivered.slice(from);
}
const seenTo = async (processes = 1) => {
  const from = bot.delivered.length;
  await Promise.all(Array.from({ length: processes }, () => tellOfIdleSheets(needs())));
  return (await told(from)).map(({ partition }) => partition);
};

it('tells the lead once, by two processes, and again after ninety days only', async () => {
  bot.clock.skip(89 * day);
  expect(await seenTo(2)).toEqual([]);
  bot.clock.skip(2 * day);
  expect(await seenTo(2)).toEqual(['teams|Anna']);
  const [letter] = bot.delivered.slice(-1);
  expect(plainText(letter!.reply)).toContain('Az adatlap nincs beküldve; utoljára 2026. november 22-én változott.');
  expect(letter!.reply.buttons?.map(({ title, press }) => [title, press])).toEqual([
    ['Folytatás', { do: 'say', text: 'adatlap 17376' }],
  ]);
  bot.clock.skip(89 * day);
  expect(await seenTo()).toEqual([]);
  bot.clock.skip(2 * day);
  expect(await seenTo()).toEqual(['teams|Anna']);
  expect(await talked(bot, '> Anna: adatlap', { cast })).toContain('Aba');
  const noted = (await bot.store.auditTrail(aba, 0, 99)).filter(({ action }) => action === 'tell-idle-sheet');
  expect(noted.map(({ actor, object }) => [actor, object])).toEqual(Array(2).fill(['bot', 'contact-sheet']));
});

it('tells with the work of the day, and not of what was sent or touched meanwhile', async () => {
  bot.clock.skip(91 * day);
  const from = bot.delivered.length;
  expect(await retainToday(needs(), quiet)).toBe(true);
  expect((await told(from)).map(({ partition }) => partition)).toEqual(['teams|Anna']);
  await talked(bot, '> Anna: adatlap\n> Anna: ellenőrzés\n> Anna: beküldöm', { cast });
  bot.clock.skip(200 * day);
  expect(await seenTo()).toEqual([]);
});

it('tells nobody who may not fill it in any more, even when that ends while the letter waits', async () => {
  const { id } = await hold(bot.store, dénes, 'lead', ABA);
  await talked(bot, '> Dénes: szia', { cast });
  bot.clock.skip(91 * day);
  const from = bot.delivered.length;
  expect(await tellOfIdleSheets(needs())).toBe(1);
  expect((await desk.run(['people', 'end', dénes.key, id])).code).toBe(0);
  expect((await told(from)).map(({ partition }) => partition)).toEqual(['teams|Anna']);
  const { grants } = await annas();
  expect((await desk.run(['people', 'end', anna.key, grants[0]!.id])).code).toBe(0);
  bot.clock.skip(91 * day);
  expect(await seenTo()).toEqual([]);
});

const annas = async () => {
  const key = `person/${anna.key}`;
  return (await bot.store.read(peoplePartition, [key])).get(key)!.value as { grants: { id: string }[] };
};

it('control: where it is not kept that somebody was told, they are told again the next day', async () => {
  const forgets: Store = {
    ...bot.store,
    commit: (commit) =>
      bot.store.commit({ ...commit, writes: commit.writes.filter(({ key }) => !key.startsWith('idle-sheet/')) }),
  };
  bot.clock.skip(91 * day);
  const from = bot.delivered.length;
  for (let run = 0; run < 2; run += 1) {
    await tellOfIdleSheets(needs(forgets));
    bot.clock.skip(day);
  }
  expect(await told(from)).toHaveLength(2);
});
