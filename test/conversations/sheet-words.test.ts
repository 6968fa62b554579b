// The words that always work, in every state of a contact sheet: what each brings; and no answer is ever lost by them.
import { plainText } from '../../bot/plain-text';
import { texts } from '../../bot/texts';
import { freshBot, type TestBot } from '../support/bot';
import { filledByOne, says as saysAll } from '../support/filled-sheet';
import { ABA, hold, personCalled, type TestPerson } from '../support/people';
import { turnOf } from '../support/turn-of';

const [anna, bela, petra] = ['Nagy Anna', 'Kis Béla', 'Papp Petra'].map((name) => personCalled(name)) as [
  TestPerson,
  TestPerson,
  TestPerson,
];
const SHEETS = 'municipality|17376';

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, anna, 'lead', ABA);
  await hold(bot.store, bela, 'editor', ABA);
  await hold(bot.store, petra, 'programme-manager', { kind: 'all' });
});
afterEach(() => bot?.close());

const says = async (person: TestPerson, text: string): Promise<string> =>
  (await bot.receive(turnOf(person, { text }), 'returned')).map(plainText).join('\n');

/** What is done once, and how one comes there again after every word. */
const states: Record<string, { once?: () => Promise<unknown>; there: readonly string[] }> = {
  question: { there: ['adatlap', 'rendben', 'adatlap'] },
  confirm: { once: () => filledByOne(bot, bela).then(() => wiped()), there: ['gyors adatlap'] },
  card: { there: ['adatlap', 'egyben'] },
  aside: { there: ['adatlap', 'később'] },
  checked: { there: ['adatlap', 'ellenőrzés'] },
  leaving: { once: () => filledByOne(bot, bela), there: ['adatlap', 'töröld Kovács Évát'] },
  full: { once: () => filledByOne(bot, bela), there: ['adatlap'] },
  sent: { once: () => sentByAnna(), there: ['adatlap'] },
  returned: { once: () => sentByAnna().then(() => returned()), there: ['adatlap'] },
  accepted: { once: () => sentByAnna().then(() => accepted()), there: ['gyors adatlap'] },
  amending: { once: () => sentByAnna().then(() => accepted()), there: ['csak a központi telefonszám változott'] },
};

async function wiped(): Promise<void> {
  for (const { key } of await bot.store.list(SHEETS, 'sheet/', '', 500)) expect(key).toContain('contact-sheet');
  await bot.store.forget(SHEETS);
}
async function sentByAnna(): Promise<void> {
  await filledByOne(bot, anna);
  await saysAll(bot, anna, ['beküldöm']);
}
const returned = () => saysAll(bot, petra, ['beküldött lapok', '1', '14: két számjegy hiányzik', 'visszaküldöm']);
const accepted = () => saysAll(bot, petra, ['beküldött lapok', '1', 'elfogadom']);

const words = ['segítség', 'vissza', 'kihagyom', 'nem tudom', 'később', 'mégse', 'újra', 'állapot', 'folytatás', 'ellenőrzés', 'szakaszok', 'mennyi idő a csatlakozás?']; // biome-ignore format: one list

/** Words that some of them give instead of an answer. */
const lost = /nem találtam megbízható választ|Most nincs olyan válasz/;

async function stored(): Promise<string[]> {
  const all = await bot.store.list(SHEETS, 'sheet/contact-sheet/field/', '', 500);
  return all.map(({ key, record }) => `${key} ${JSON.stringify(record.value)}`);
}

it.each(Object.keys(states))('have an answer in this state, and change no answer: %s', async (state) => {
  const { once, there } = states[state]!;
  await once?.();
  const found: Record<string, string> = {};
  for (const word of words) {
    for (const text of there) await says(anna, text);
    const before = await stored();
    const said = await says(anna, word);
    expect(said).not.toMatch(lost);
    expect({ word, stored: await stored() }).toEqual({ word, stored: before });
    found[word] = said.split('\n')[0]!;
  }
  expect(found).toEqual(expected[state]);
});

const lists = Object.entries(texts).filter(
  (each): each is [string, string[]] =>
    each[0].endsWith('Words') && Array.isArray(each[1]) && !/^(?:numbersIn|weakLabel|mayBeAnswer)/.test(each[0]),
);
const commands = [
  ...new Set(lists.flatMap(([, [first = '', ...more]]) => [first, ...more.slice(-1)])),
  'mind a 4-nél',
  'egyben',
  'beküldött lapok',
  'hozzáférések',
  'pdf letöltése',
];

it('are no answer where any words fit', async () => {
  await says(anna, 'adatlap');
  await says(anna, 'rendben');
  const taken: string[] = [];
  for (const word of commands) {
    const before = await stored();
    const said = await says(anna, word);
    if ((await stored()).length !== before.length) taken.push(word);
    if (!said.includes('hivatalos neve?')) for (const text of ['mégse', 'adatlap', 'egyenként']) await says(anna, text);
  }
  expect(commands.length).toBeGreaterThan(80);
  expect(taken).toEqual([]);
});

it('are an answer in quotation marks, and are said to be', async () => {
  for (const text of ['adatlap', 'rendben']) await says(anna, text);
  expect(await says(anna, 'csak itt')).toContain(
    'Itt magát az adatot kérem, ezért ezt nem írtam be. Ha mégis ez a válasz, tegye idézőjelbe: „csak itt”.',
  );
  await says(anna, '„csak itt”');
  expect((await stored()).filter((each) => each.includes('csak itt'))).toHaveLength(1);
});

it.each([
  ['visszavonom', 'Az adatlap most nincs beküldve, ezért nincs mit visszavonni.'],
  ['utánanézek', 'Rendben, ezt nem írtam be. Ha most nincs kéznél, a „szakaszok” szóra mással haladhat'],
  [
    'nem értem',
    'Ehhez nincs külön magyarázatom. A választ úgy kérem, ahogy a hivatali iratokban szerepel (Hivatalos név)',
  ],
])('are answered, with the question again below: %s', async (word, answer) => {
  for (const text of ['adatlap', 'rendben']) await says(anna, text);
  expect(await says(anna, word)).toContain(answer);
  await says(anna, 'hivatalunk');
  expect(await says(anna, 'kapcsolattartók')).toMatch(/^Aba – kapcsolattartók.*hivatalos neve\?/s);
});

const expected: Record<string, Record<string, string>> = {
  question: {
    segítség: 'Aba – Az önkormányzat',
    vissza: 'Aba – Az önkormányzat',
    kihagyom: 'Aba – Az önkormányzat',
    'nem tudom': 'Aba – Az önkormányzat',
    később: 'Aba – adatlap félretéve',
    mégse: 'Aba – adatlap félretéve',
    újra: 'Aba – Az önkormányzat',
    állapot: 'Aba – Szervezeti és kapcsolattartási adatlap: vázlat',
    folytatás: 'Aba – Az önkormányzat',
    ellenőrzés: 'Aba – ellenőrzés beküldés előtt',
    szakaszok: 'Aba – Szervezeti és kapcsolattartási adatlap: vázlat',
    'mennyi idő a csatlakozás?': 'A csatlakozás három szakaszból áll:',
  },
  confirm: {
    segítség: 'Aba – Kapcsolattartók, Kovács Éva',
    vissza: 'Aba – Csatlakozás',
    kihagyom: 'Aba – Kapcsolattartók, Kovács Éva',
    'nem tudom': 'Aba – Kapcsolattartók, Kovács Éva',
    később: 'Aba – adatlap félretéve',
    mégse: 'Aba – adatlap félretéve',
    újra: 'Aba – Kapcsolattartók, Kovács Éva',
    állapot: 'Aba – 90 másodperces adatlap: vázlat',
    folytatás: 'Aba – Kapcsolattartók, Kovács Éva',
    ellenőrzés: 'Aba – ellenőrzés beküldés előtt',
    szakaszok: 'Aba – 90 másodperces adatlap: vázlat',
    'mennyi idő a csatlakozás?': 'A csatlakozás három szakaszból áll:',
  },
  card: {
    segítség: 'Aba – Az önkormányzat',
    vissza: 'Aba – Az önkormányzat',
    kihagyom: 'Aba – Az önkormányzat',
    'nem tudom': 'Aba – Az önkormányzat',
    később: 'Aba – adatlap félretéve',
    mégse: 'Aba – adatlap félretéve',
    újra: 'Aba – Az önkormányzat',
    állapot: 'Aba – Szervezeti és kapcsolattartási adatlap: vázlat',
    folytatás: 'Aba – Az önkormányzat',
    ellenőrzés: 'Aba – ellenőrzés beküldés előtt',
    szakaszok: 'Aba – Szervezeti és kapcsolattartási adatlap: vázlat',
    'mennyi idő a csatlakozás?': 'A csatlakozás három szakaszból áll:',
  },
  aside: {
    segítség: 'Ebben tudok segíteni:',
    vissza: 'Aba – adatlap félretéve',
    kihagyom: 'Aba – adatlap félretéve',
    'nem tudom': 'Aba – adatlap félretéve',
    később: 'Aba – adatlap félretéve',
    mégse: 'Aba – adatlap félretéve',
    újra: 'Aba – adatlap félretéve',
    állapot: 'Aba – Szervezeti és kapcsolattartási adatlap: vázlat',
    folytatás: 'Aba – Az önkormányzat',
    ellenőrzés: 'Aba – ellenőrzés beküldés előtt',
    szakaszok: 'Aba – Szervezeti és kapcsolattartási adatlap: vázlat',
    'mennyi idő a csatlakozás?': 'A csatlakozás három szakaszból áll:',
  },
  checked: {
    segítség: 'Ebben tudok segíteni:',
    vissza: 'Aba – adatlap félretéve',
    kihagyom: 'Aba – adatlap félretéve',
    'nem tudom': 'Aba – adatlap félretéve',
    később: 'Aba – adatlap félretéve',
    mégse: 'Aba – adatlap félretéve',
    újra: 'Aba – adatlap félretéve',
    állapot: 'Aba – Szervezeti és kapcsolattartási adatlap: vázlat',
    folytatás: 'Aba – Az önkormányzat',
    ellenőrzés: 'Aba – ellenőrzés beküldés előtt',
    szakaszok: 'Aba – Szervezeti és kapcsolattartási adatlap: vázlat',
    'mennyi idő a csatlakozás?': 'A csatlakozás három szakaszból áll:',
  },
  leaving: {
    segítség: 'Aba – Szervezeti és kapcsolattartási adatlap',
    vissza: 'Aba – Kapcsolattartók',
    kihagyom: 'Aba – Kapcsolattartók',
    'nem tudom': 'Aba – Kapcsolattartók',
    később: 'Aba – adatlap félretéve',
    mégse: 'Aba – Szervezeti és kapcsolattartási adatlap',
    újra: 'Aba – Szervezeti és kapcsolattartási adatlap',
    állapot: 'Aba – Szervezeti és kapcsolattartási adatlap: vázlat',
    folytatás: 'Aba – Szervezeti és kapcsolattartási adatlap',
    ellenőrzés: 'Aba – ellenőrzés beküldés előtt',
    szakaszok: 'Aba – Szervezeti és kapcsolattartási adatlap: vázlat',
    'mennyi idő a csatlakozás?': 'A csatlakozás három szakaszból áll:',
  },
  full: {
    segítség: 'Aba – Szervezeti és kapcsolattartási adatlap',
    vissza: 'Aba – Kapcsolattartók',
    kihagyom: 'Aba – Szervezeti és kapcsolattartási adatlap',
    'nem tudom': 'Aba – Szervezeti és kapcsolattartási adatlap',
    később: 'Aba – adatlap félretéve',
    mégse: 'Aba – adatlap félretéve',
    újra: 'Aba – Szervezeti és kapcsolattartási adatlap',
    állapot: 'Aba – Szervezeti és kapcsolattartási adatlap: vázlat',
    folytatás: 'Aba – Szervezeti és kapcsolattartási adatlap',
    ellenőrzés: 'Aba – ellenőrzés beküldés előtt',
    szakaszok: 'Aba – Szervezeti és kapcsolattartási adatlap: vázlat',
    'mennyi idő a csatlakozás?': 'A csatlakozás három szakaszból áll:',
  },
  sent: {
    segítség: 'Ebben tudok segíteni:',
    vissza: 'Aba – beküldött adatlap',
    kihagyom: 'Aba – beküldött adatlap',
    'nem tudom': 'Aba – beküldött adatlap',
    később: 'Aba – beküldött adatlap',
    mégse: 'Aba – beküldött adatlap',
    újra: 'Aba – beküldött adatlap',
    állapot: 'Aba – Szervezeti és kapcsolattartási adatlap: beküldve',
    folytatás: 'Aba – beküldött adatlap',
    ellenőrzés: 'Aba – beküldött válaszok',
    szakaszok: 'Aba – beküldött adatlap',
    'mennyi idő a csatlakozás?': 'A csatlakozás három szakaszból áll:',
  },
  returned: {
    segítség: 'Aba – Elérhetőségek',
    vissza: 'Aba – Székhely',
    kihagyom: 'Aba – Elérhetőségek',
    'nem tudom': 'Aba – Elérhetőségek',
    később: 'Aba – adatlap félretéve',
    mégse: 'Aba – adatlap félretéve',
    újra: 'Aba – Elérhetőségek',
    állapot: 'Aba – Szervezeti és kapcsolattartási adatlap: hiánypótlásra visszaküldve',
    folytatás: 'Aba – Elérhetőségek',
    ellenőrzés: 'Aba – ellenőrzés beküldés előtt',
    szakaszok: 'Aba – Szervezeti és kapcsolattartási adatlap: hiánypótlásra visszaküldve',
    'mennyi idő a csatlakozás?': 'A csatlakozás három szakaszból áll:',
  },
  accepted: {
    segítség: 'Ebben tudok segíteni:',
    vissza: 'Aba – adatlap félretéve',
    kihagyom: 'Aba – változott valami?',
    'nem tudom': 'Aba – változott valami?',
    később: 'Aba – adatlap félretéve',
    mégse: 'Aba – adatlap félretéve',
    újra: 'Aba – változott valami?',
    állapot: 'Aba – 90 másodperces adatlap: elfogadva',
    folytatás: 'Aba – változott valami?',
    ellenőrzés: 'Aba – beküldött válaszok',
    szakaszok: 'Aba – elfogadott adatlap',
    'mennyi idő a csatlakozás?': 'A csatlakozás három szakaszból áll:',
  },
  amending: {
    segítség: 'Aba – Elérhetőségek',
    vissza: 'Aba – Székhely',
    kihagyom: 'Aba – Elérhetőségek',
    'nem tudom': 'Aba – Elérhetőségek',
    később: 'Aba – adatlap félretéve',
    mégse: 'Aba – elfogadott adatlap',
    újra: 'Aba – Elérhetőségek',
    állapot: 'Aba – Szervezeti és kapcsolattartási adatlap: módosítás alatt',
    folytatás: 'Aba – Elérhetőségek',
    ellenőrzés: 'Aba – ellenőrzés beküldés előtt',
    szakaszok: 'Aba – Szervezeti és kapcsolattartási adatlap: módosítás alatt',
    'mennyi idő a csatlakozás?': 'A csatlakozás három szakaszból áll:',
  },
};
