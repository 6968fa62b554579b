// Words that always work, in every state of a survey: what each leads to, as a table. Nothing that was answered is lost by any of them.
import { randomUUID } from 'node:crypto';
import { plainText } from '../../bot/plain-text';
import type { Turn } from '../../bot/turn';
import { freshBot, type TestBot } from '../support/bot';
import { ABA_SHEETS } from '../support/filled-survey';
import { ABA, hold, personCalled, type TestPerson } from '../support/people';

const [anna, bela] = [personCalled('Nagy Anna'), personCalled('Kis Béla')];

let bot: TestBot;
beforeAll(async () => {
  bot = await freshBot();
  await hold(bot.store, anna, 'lead', ABA);
  await hold(bot.store, bela, 'editor', ABA);
  // Something in it, with something not known.
  for (const text of ['kérdőív', 'login', 'belépés', '3', 'nem tudom']) await says(anna, text);
});
afterAll(() => bot?.close());

async function says(person: TestPerson, text: string): Promise<string> {
  const turn: Turn = {
    id: randomUUID(),
    channel: 'teams',
    conversation: { id: `chat ${person.key}`, scope: 'personal' },
    from: { id: 'u', ...person.principal, name: person.name },
    kind: 'message',
    text,
    attachments: 0,
    address: {},
  };
  return (await bot.receive(turn, 'returned')).map(plainText).join('\n');
}

/** How one comes there, and goes on being there however often. */
const states: Record<string, readonly string[]> = {
  overview: ['kérdőív'],
  part: ['kérdőív', '4'],
  question: ['kérdőív', 'internet'],
  confirm: ['kérdőív', 'hivatal'],
  done: ['kérdőív', 'adózói törzs', 'nem', 'szakaszok', 'adózói törzs'],
  checked: ['kérdőív', 'ellenőrzés'],
  answers: ['kérdőív', 'ellenőrzés belépés'],
  unknown: ['kérdéseink'],
  again: ['kérdéseink', '4.3'],
  handing: ['kérdőív', 'internet', 'átadás'],
  aside: ['kérdőív', 'internet', 'később'],
};

const words = ['segítség', 'vissza', 'kihagyom', 'nem tudom', 'később', 'mégse', 'újra', 'állapot', 'folytatás', 'ellenőrzés', 'beküldöm', 'szakaszok', 'mennyi idő a csatlakozás?']; // biome-ignore format: one list

const marks: [string, RegExp][] = [
  ['answered', /A csatlakozás három szakaszból áll/],
  ['help', /Ebben tudok segíteni/],
  ['help', /Egy kérdőívet töltenek ki együtt|Itt azt választja ki/],
  ['aside', /Rendben, itt abbahagyjuk/],
  ['at rest', /Most nincs nyitott kérdés/],
  ['lacks', /még nem küldhető be\n/],
  ['top', /innen nincs hová visszalépni/],
  ['not handed', /nem adtam át senkinek\.\n\n/],
  ['kept', /ez a válasz marad/],
  ['no skip', /nem lehet kihagyni/],
  ['choose', /Itt most nincs nyitott kérdés/],
  ['overview', /szakasz kész, \d+\/\d+ válasz/],
  ['part', /Melyik szakasszal folytassuk\? Írja be a számát vagy a nevét; a „vissza”/],
  ['checked', /ellenőrzés beküldés előtt/],
  ['answers', /: válaszok\n/],
  ['unknown', /mit kell még megtudni/],
  ['to whom', /[Kk]inek adjam/],
  ['pick', /a szakaszokhoz: írja be a számát/],
  ['done', /szakasz kész ▓/],
  ['confirm', /Ezt már tudjuk/],
  ['question', /\n\d+\/\d+\. /],
];
const markOf = (said: string): string =>
  marks.flatMap(([mark, is]) => (is.test(said) ? [mark] : [])).join(', ') || said;

const fields = async (): Promise<number> =>
  (await bot.store.list(ABA_SHEETS, 'sheet/joining-survey/field/', '', 500)).length;

it.each(Object.keys(states))('has an answer for each of them in this state: %s', async (state) => {
  const found: Record<string, string> = {};
  for (const word of words) {
    for (const text of states[state] ?? []) await says(anna, text);
    const before = await fields();
    found[word] = markOf(await says(anna, word));
    expect(await fields()).toBeGreaterThanOrEqual(before);
  }
  expect(found).toEqual(expected[state]);
});

const expected: Record<string, Record<string, string>> = {
  overview: {
    segítség: 'help',
    vissza: 'top',
    kihagyom: 'choose',
    'nem tudom': 'choose',
    később: 'aside',
    mégse: 'aside',
    újra: 'overview',
    állapot: 'overview',
    folytatás: 'question',
    ellenőrzés: 'checked',
    beküldöm: 'lacks',
    szakaszok: 'overview',
    'mennyi idő a csatlakozás?': 'answered, pick',
  },
  part: {
    segítség: 'help',
    vissza: 'overview',
    kihagyom: 'choose',
    'nem tudom': 'choose',
    később: 'aside',
    mégse: 'aside',
    újra: 'part',
    állapot: 'overview',
    folytatás: 'question',
    ellenőrzés: 'checked',
    beküldöm: 'lacks',
    szakaszok: 'overview',
    'mennyi idő a csatlakozás?': 'answered, pick',
  },
  question: {
    segítség: 'help, question',
    vissza: 'top, question',
    kihagyom: 'no skip, question',
    'nem tudom': 'question',
    később: 'aside',
    mégse: 'aside',
    újra: 'question',
    állapot: 'overview, question',
    folytatás: 'question',
    ellenőrzés: 'checked',
    beküldöm: 'lacks',
    szakaszok: 'overview',
    'mennyi idő a csatlakozás?': 'answered, question',
  },
  confirm: {
    segítség: 'help, confirm',
    vissza: 'top, confirm',
    kihagyom: 'confirm',
    'nem tudom': 'confirm',
    később: 'aside',
    mégse: 'aside',
    újra: 'confirm',
    állapot: 'overview, confirm',
    folytatás: 'confirm',
    ellenőrzés: 'checked',
    beküldöm: 'lacks',
    szakaszok: 'overview',
    'mennyi idő a csatlakozás?': 'answered, confirm',
  },
  done: {
    segítség: 'help',
    vissza: 'question',
    kihagyom: 'choose',
    'nem tudom': 'choose',
    később: 'aside',
    mégse: 'aside',
    újra: 'done',
    állapot: 'overview',
    folytatás: 'question',
    ellenőrzés: 'checked',
    beküldöm: 'lacks',
    szakaszok: 'overview',
    'mennyi idő a csatlakozás?': 'answered, pick',
  },
  checked: {
    segítség: 'help',
    vissza: 'overview',
    kihagyom: 'choose',
    'nem tudom': 'choose',
    később: 'aside',
    mégse: 'aside',
    újra: 'checked',
    állapot: 'overview',
    folytatás: 'confirm',
    ellenőrzés: 'checked',
    beküldöm: 'lacks',
    szakaszok: 'overview',
    'mennyi idő a csatlakozás?': 'answered, pick',
  },
  answers: {
    segítség: 'help',
    vissza: 'at rest',
    kihagyom: 'at rest',
    'nem tudom': 'at rest',
    később: 'at rest',
    mégse: 'at rest',
    újra: 'at rest',
    állapot: 'overview',
    folytatás: 'question',
    ellenőrzés: 'checked',
    beküldöm: 'lacks',
    szakaszok: 'overview',
    'mennyi idő a csatlakozás?': 'answered',
  },
  unknown: {
    segítség: 'help',
    vissza: 'overview',
    kihagyom: 'choose',
    'nem tudom': 'choose',
    később: 'aside',
    mégse: 'aside',
    újra: 'unknown',
    állapot: 'overview',
    folytatás: 'question',
    ellenőrzés: 'checked',
    beküldöm: 'lacks',
    szakaszok: 'overview',
    'mennyi idő a csatlakozás?': 'answered, pick',
  },
  again: {
    segítség: 'help, question',
    vissza: 'question',
    kihagyom: 'no skip, question',
    'nem tudom': 'question',
    később: 'aside',
    mégse: 'kept, question',
    újra: 'question',
    állapot: 'overview, question',
    folytatás: 'question',
    ellenőrzés: 'checked',
    beküldöm: 'lacks',
    szakaszok: 'overview',
    'mennyi idő a csatlakozás?': 'answered, question',
  },
  handing: {
    segítség: 'help, to whom',
    vissza: 'not handed, question',
    kihagyom: 'to whom',
    'nem tudom': 'to whom',
    később: 'aside',
    mégse: 'not handed, question',
    újra: 'to whom',
    állapot: 'overview',
    folytatás: 'not handed, question',
    ellenőrzés: 'checked',
    beküldöm: 'lacks',
    szakaszok: 'overview',
    'mennyi idő a csatlakozás?': 'answered, to whom',
  },
  aside: {
    segítség: 'help',
    vissza: 'at rest',
    kihagyom: 'at rest',
    'nem tudom': 'at rest',
    később: 'at rest',
    mégse: 'at rest',
    újra: 'at rest',
    állapot: 'overview',
    folytatás: 'question',
    ellenőrzés: 'checked',
    beküldöm: 'lacks',
    szakaszok: 'overview',
    'mennyi idő a csatlakozás?': 'answered',
  },
};
