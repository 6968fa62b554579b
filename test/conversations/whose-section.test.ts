// "ki csinálja az internetet?": who has a section of the survey; what names no section is a question to the handbook.
import { freshBot, type TestBot } from '../support/bot';
import { ABA, hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

const cast = { Anna: personCalled('Nagy Anna'), Béla: personCalled('Kis Béla') };

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, cast.Anna, 'lead', ABA);
  await hold(bot.store, cast.Béla, 'editor', ABA);
});
afterEach(() => bot?.close());

it('is told, with how far it is and how it is handed over', async () => {
  await talked(bot, '> Béla: szia\n> Anna: kérdőív\n> Anna: átadom az internetet Kis Bélának', { cast });
  const written = script(`
    > Anna: ki csinalja az internetet?

    Aba – Csatlakozási kérdőív

    Az Internet szakasz Kis Bélánál van. Állapota: még nem kezdték el, 0/6 válasz.

    Megnyithatja, vagy egy kollégának adhatja, például így: „átadom a 4.5. szakaszt Kovács Annának”; a „szakaszok” szóra az áttekintés jön.

      · Megnyitom
      · Szakaszok
      · Később

  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it.each([
  ['kinél van a létszám', 'A Létszám szakasz most senkinél sincs, bárki kitöltheti.'],
  ['ki csinálja a migrációt?', '…vissza a szakaszokhoz'],
])('tells who has it, or asks the handbook: %s', async (asked, mark) => {
  expect(await talked(bot, `> Anna: kérdőív\n> Anna: ${asked}`, { cast })).toContain(mark);
});
