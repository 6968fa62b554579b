// Two things in one message, a signature, half sentences: what is meant by them where one answer is wanted, as a table.
import { plainText } from '../../bot/plain-text';
import { freshBot, type TestBot } from '../support/bot';
import { ABA, hold, personCalled } from '../support/people';
import { turnOf } from '../support/turn-of';

const anna = personCalled('Nagy Anna');
const signature =
  'Üdvözlettel: Kovács Anna jegyző, Aba Város Önkormányzata, 8127 Aba Rákóczi u. 12. Tel.: 22/430-001 E-mail: hivatal@aba.hu';

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, anna, 'lead', ABA);
  for (const text of ['adatlap', 'a harmadik szakasz']) await says(text);
});
afterEach(() => bot?.close());

const says = async (text: string): Promise<string> =>
  (await bot.receive(turnOf(anna, { text }), 'returned')).map(plainText).join('\n');

it.each([
  ['tel 06301234567 es az emailje anna@aba.hu', '+36 30 123 4567'],
  ['22 430 001 de majd valtozik', '+36 22 430 001'],
  [signature, '+36 22 430 001'],
])('asks whether one number among other words is meant, and takes it on "igen": %s', async (typed, meant) => {
  expect(await says(typed)).toContain(`Itt csak ezt az egy adatot kérem. Erre gondolt: ${meant}?`);
  expect(await says('igen')).toContain('2/4. Mi a központi e-mail-cím?');
  expect(await says('ellenőrzés')).toContain(`Központi telefon: ${meant}`);
});

it('says that what was typed with it is not written down', async () => {
  expect(await says('tel 06301234567 es az emailje anna@aba.hu')).toContain(
    'A többit (anna@aba.hu) nem írtam be sehová: kérem, adja meg ott, ahol kérdezem.',
  );
});

it.each([
  ['köszi szépen', 'Szívesen!'],
  ['a franc essen bele', 'Sajnálom, hogy bosszúságot okoztam. A „később” szóra félretesszük'],
  ['hali', 'Jó napot kívánok! Ott tartunk, ahol abbahagytuk:'],
  ['beszéltem a rendszergazdával, majd ő megmondja', 'Rendben, ezt nem írtam be. Amíg megtudja, a „szakaszok” szóra'],
  ['mehet tovább', 'Ez az adat kötelező. Ha most nincs kéznél'],
])('answers what is no answer in a few words, and asks again: %s', async (typed, mark) => {
  const said = await says(typed);
  expect(said).toContain(mark);
  expect(said).toContain('1/4. Mi a központi telefonszám?');
});

it.each([
  ['vissz', '1/4. Mi a központi telefonszám?'],
  ['allapt', 'adatlap: vázlat'],
  ['kesob', 'adatlap félretéve'],
  ['viszlát', 'adatlap félretéve'],
])('hears a slip of a word that is typed all the time: %s', async (typed, mark) => {
  await says('22 430 001');
  expect(await says(typed)).toContain(mark);
});

it('offers nothing where two numbers fit, and takes "igen" for nothing then', async () => {
  expect(await says('22 430 001 vagy 06301234567')).not.toContain('Erre gondolt');
  expect(await says('igen')).toContain('1/4. Mi a központi telefonszám?');
});

it('leaves out what somebody says there is none of, and nothing else', async () => {
  for (const text of ['22 430 001', 'hivatal@aba.hu']) await says(text);
  expect(await says('nincs faxunk')).toContain('3/4. Mi az önkormányzat honlapja?');
  expect(await says('nincs honlapunk')).toContain('4/4. Mi a hivatali tárhely KRID-azonosítója?');
});

it.each([
  ['elirtam a kozponti telefonszamot', '1/4. Mi a központi telefonszám?'],
  ['inkabb megse', 'adatlap félretéve'],
  ['holnap folytatom', 'adatlap félretéve'],
])('understands half sentences: %s', async (typed, mark) => {
  await says('22 430 001');
  expect(await says(typed)).toContain(mark);
});
