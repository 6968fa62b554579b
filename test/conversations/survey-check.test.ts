// A survey that is looked at on its way: what is done and what is left, who has what, and a part that is taken back.
import { freshBot, type TestBot } from '../support/bot';
import { says } from '../support/filled-sheet';
import { ABA, hold, personCalled } from '../support/people';

const [anna, bela, cili] = [personCalled('Nagy Anna'), personCalled('Kis Béla'), personCalled('Tóth Cili')];

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, anna, 'lead', ABA);
  for (const one of [bela, cili]) await hold(bot.store, one, 'editor', ABA);
});
afterEach(() => bot?.close());

const lastOf = async (lines: readonly string[], who = anna): Promise<string> => {
  const said = await says(bot, who, lines);
  return said.slice(said.lastIndexOf('> Valaki: '));
};

it('lists what is done and begun, and sums up what is not begun', async () => {
  const said = await lastOf(['kérdőív', 'hivatal', 'rendben', 'internet', 'Telekom', 'ellenőrzés']);
  expect(said).toContain('- 1.1. Hivatal: kész, 2/2 válasz');
  expect(said).toContain(
    '- Még nem kezdték el: 3 szakasz (Csatlakozás, Létszám, Intézmények és telephelyek), 15 válasz hiányzik',
  );
  expect(said).toContain('3. Törzsadat-nyilvántartások adatai: még nem kezdték el, 12 szakasz, 12 válasz hiányzik');
  expect(said).toMatch(/- 4\.\d\. Internet: folyamatban, 1\/6 válasz, \d hiányzik/);
  expect(said.split('\n').filter((line) => line.includes('még nem kezdték el, 0'))).toEqual([]);
  expect(await lastOf(['ellenőrzés 3'])).toContain('- 3.2. Adózói törzs: még nem kezdték el');
});

it('says "Önnél" to whoever has it, and the name to others', async () => {
  await says(bot, anna, ['kérdőív', 'átadom az internetet Kis Bélának', 'szakaszok']);
  expect(await lastOf(['kérdőív'], bela)).toContain('- Önnél: Internet');
  expect(await lastOf(['4'], bela)).toMatch(/Internet: .* – Ön tölti/);
  expect(await lastOf(['szakaszok'])).toContain('- Kis Béla: Internet');
});

it('says whose sections are free again when a part is taken back', async () => {
  await says(bot, anna, ['kérdőív', 'átadom a 4. részt Kis Bélának', 'átadom az internetet Tóth Cilinek']);
  const said = await lastOf(['visszaveszem a 4. részt']);
  expect(said).toContain('Visszavettem a Helyi informatikai környezet részt, 6 szakaszt: most senkinél sincsenek');
  expect(said).toContain('- Tóth Cilinél volt: Internet\n');
  expect(said).toContain('adja vissza egyenként: „átadom az internetet Kovács Annának”');
});
