// Sections and rows named by where they stand: "a második szakaszt", "harmadik rész", "a 2. sort módosítanám", as a table of where each leads.
import { plainText } from '../../bot/plain-text';
import { freshBot, type TestBot } from '../support/bot';
import { says as saysAll } from '../support/filled-sheet';
import { ABA, hold, personCalled } from '../support/people';
import { turnOf } from '../support/turn-of';

const anna = personCalled('Nagy Anna');

let bot: TestBot;
beforeAll(async () => {
  bot = await freshBot();
  await hold(bot.store, anna, 'lead', ABA);
  await says('adatlap');
  await says('rendben');
});
afterAll(() => bot?.close());

const says = async (text: string): Promise<string> =>
  (await bot.receive(turnOf(anna, { text }), 'returned')).map(plainText).join('\n');

/** The head, and the question if there is one. */
function markOf(said: string): string {
  const [head = ''] = said.split('\n');
  const [asked = ''] = /^\d+\/\d+\. .*$/m.exec(said) ?? [];
  return [head.replace(/^Aba – /, ''), asked].filter(Boolean).join(' | ');
}

const inSheet = ['adatlap'];
const inSurvey = ['kérdőív', 'internet'];
const survey = 'Csatlakozási kérdőív';

it.each([
  [inSheet, 'a második szakaszt', 'Székhely'],
  [inSheet, 'menjunk a 3. szakaszra', 'Elérhetőségek | 1/4. Mi a központi telefonszám?'],
  [inSheet, 'következő szakasz', 'Székhely'],
  [[...inSheet, 'a második szakasz'], 'előző szakasz', 'Az önkormányzat | 1/8. Mi az önkormányzat hivatalos neve?'],
  [
    inSheet,
    'az utolsó szakaszt kérem',
    'Kapcsolattartók, 1. személy | 1/8. Mi a neve? (Címmel együtt, például: dr. Kovács Anna.)',
  ],
  [inSheet, 'a kilencedik szakasz', 'Szervezeti és kapcsolattartási adatlap'],
  [inSheet, 'a 2. sort módosítanám', 'Az önkormányzat | 3/8. Melyik vármegyében van? (Budapest esetén: Budapest.)'],
  [
    [...inSheet, 'ellenőrzés'],
    'második sor',
    'Az önkormányzat | 3/8. Melyik vármegyében van? (Budapest esetén: Budapest.)',
  ],
  [[...inSheet, 'ellenőrzés'], 'az utolsó sor rossz', 'Hivatal | 2/2. Hány lakosa van a településnek? Kihagyhatja.'],
  [[...inSheet, 'a második szakasz'], 'a 2. sort módosítanám', 'Székhely | 2/5. Melyik településen van a székhely?'],
  [[...inSurvey, 'Telekom'], 'letszam', `${survey}, Létszám | 1/9. Hányan dolgoznak a hivatalban?`],
  [[...inSurvey, 'Telekom'], 'nem tom', `${survey}, Internet | 3/6. Mekkora a letöltési sebesség?`],
  [
    ['kérdőív', '3'],
    'a tizenkettedik szakaszt',
    `${survey}, Felhasználók és szervezeti egységek | 1/1. Vezetik ezt a nyilvántartást: Felhasználók és szervezeti egységek?`,
  ],
  [
    [...inSurvey, 'szakaszok', '3'],
    'tizedik szakasz',
    `${survey}, Ingatlanok (kataszter) | 1/1. Vezetik ezt a nyilvántartást: Ingatlanok (kataszter)?`,
  ],
  [
    inSurvey,
    'masodik szakasz',
    `${survey}, Operációs rendszerek, 1. operációs rendszer | 1/2. Melyik operációs rendszert és melyik verzióját használják? (Például: Windows 11 23H2.)`,
  ],
  [inSurvey, 'harmadik rész', `${survey}, 3. Törzsadat-nyilvántartások adatai`],
  [inSurvey, 'az első szakaszt', `${survey}, Munkaállomások | 1/6. Hány munkaállomás (számítógép) van összesen?`],
  [inSurvey, 'következő rész', `${survey}, 5. Szakrendszeri információk`],
  [['kérdőív'], 'a második rész', `${survey}, 2. Dokumentumok`],
  [
    ['kérdőív', '4'],
    'az első szakaszt',
    `${survey}, Munkaállomások | 1/6. Hány munkaállomás (számítógép) van összesen?`,
  ],
])('%j, then "%s"', async (there, words, mark) => {
  for (const text of there) await says(text);
  expect(markOf(await says(words))).toBe(mark);
});

it.each(['mindenhol', 'ez mindenhol ugyanaz', 'ugyanez a többinél is', 'mindegyiknél ugyanez legyen'])(
  'takes the last answer to the others of a joint office: %s',
  async (words) => {
    const own = await freshBot();
    for (const ksh of ['15176', '30544', '14465']) await hold(own.store, anna, 'lead', { kind: 'municipality', ksh });
    const said = await saysAll(own, anna, ['gyors adatlap Csabdi', '22/594-000', words]);
    await own.close();
    expect(said).toContain('Alcsútdoboz: beírva\n- Tabajd: beírva');
  },
);
