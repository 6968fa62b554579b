import { peoplePartition, personRecord } from '../../../bot/access/person';
import type { OpenBot } from '../../../bot/open-bot';
import { plainText } from '../../../bot/plain-text';
import type { Commit, CommitResult, Store } from '../../../bot/ports';
import type { Press, Reply } from '../../../bot/turn';
import { sheetHeadSchema } from '../../../dialogs/sheet';
import { botOn, freshBot, type TestBot } from '../../support/bot';
import { filledByOne } from '../../support/filled-sheet';
import { ABA, hold, personCalled, type TestPerson } from '../../support/people';
import { sheetPartition } from '../../support/sent-sheet';
import { chatOf, turnOf } from '../../support/turn-of';

const SHEETS = sheetPartition('17376');
const HEAD = 'sheet/contact-sheet/head';
const [anna, bela, dora, petra, vera] = ['Nagy Anna', 'Kis Béla', 'Dudás Dóra', 'Papp Petra', 'Vas Vera'].map((name) =>
  personCalled(name),
) as [TestPerson, TestPerson, TestPerson, TestPerson, TestPerson];

let bot: TestBot;
const instances: OpenBot[] = [];
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, anna, 'lead', ABA);
  await hold(bot.store, dora, 'lead', ABA);
  await hold(bot.store, bela, 'editor', ABA);
  await hold(bot.store, petra, 'programme-manager', { kind: 'all' });
  await filledByOne(bot, bela);
  for (const text of ['adatlap', 'beküldöm']) await says(anna, text);
});
afterEach(async () => {
  for (const each of instances.splice(0)) await each.stop();
  await bot?.close();
});

const words = (replies: Reply[]): string => replies.map(plainText).join('\n');
const heard = (person: TestPerson, text: string, receive = bot.receive) =>
  receive(turnOf(person, { text }), 'returned');
const says = async (person: TestPerson, text: string, receive = bot.receive): Promise<string> =>
  words(await heard(person, text, receive));
const pressIn = (replies: Reply[], title: string): Press =>
  replies.flatMap(({ buttons = [] }) => buttons).find((button) => button.title === title)!.press;
const head = async () => sheetHeadSchema.parse((await bot.store.read(SHEETS, [HEAD])).get(HEAD)?.value);
const trail = async (partition: string) => bot.store.auditTrail(partition, 0, 1_000);
const accept = async (): Promise<void> => {
  for (const text of ['ASP-2026-173701', 'elfogadom']) await says(petra, text);
  expect((await head()).state).toBe('accepted');
};

async function onStore(changes: Partial<Store>): Promise<OpenBot['receive']> {
  const one = await botOn({ store: { ...bot.store, ...changes }, clock: bot.clock, deliveries: {} });
  instances.push(one);
  return one.receive;
}

/** A colleague's answer is committed when all is decided and only the end of amending is left. */
function answeredMeanwhile(change: (commit: Commit) => Commit = (commit) => commit): Partial<Store> {
  let isDone = false;
  const commit = async (given: Commit): Promise<CommitResult> => {
    const isEnding = given.audit.some(({ action }) => action === 'end-amending');
    if (isEnding && !isDone) {
      isDone = true;
      for (const text of ['csak a központi telefonszám változott', '22/430-999']) await says(bela, text);
    }
    return bot.store.commit(isEnding ? change(given) : given);
  };
  return { commit };
}

it('is not closed as accepted when a colleague has changed something at the last moment', async () => {
  await accept();
  await says(anna, 'módosítás');
  const told = await says(anna, 'nem változott semmi', await onStore(answeredMeanwhile()));
  expect(told).toContain('Már változott valami');
  expect(await head()).toMatchObject({ state: 'amending', accepted: 1 });
});

it('CONTROL: resting on nothing, it is closed with an answer that nobody accepted', async () => {
  await accept();
  await says(anna, 'módosítás');
  const blind = ({ expects: _, ...commit }: Commit): Commit => commit;
  await says(anna, 'nem változott semmi', await onStore(answeredMeanwhile(blind)));
  expect((await head()).state).toBe('accepted');
  const field = 'sheet/contact-sheet/field/reach.phone';
  expect((await bot.store.read(SHEETS, [field])).get(field)?.value).toMatchObject({
    answer: expect.stringMatching(/999$/),
  });
});

it('is taken back once by two leads at once, and by no editor', async () => {
  expect(await says(bela, 'visszavonom')).toMatch(/Dudás Dóra, Nagy Anna/);
  expect((await trail(chatOf(bela))).at(-1)).toMatchObject({
    action: 'withdraw-sheet',
    municipality: '17376',
    result: 'refused',
    reason: 'role',
  });
  expect((await head()).state).toBe('sent');
  await Promise.all([says(anna, 'visszavonom'), says(dora, 'visszavonom')]);
  expect((await trail(SHEETS)).filter(({ action }) => action === 'withdraw-sheet')).toHaveLength(1);
  expect(await head()).toMatchObject({ state: 'amending', edition: 1 });
});

it('is never accepted by ending what was taken back', async () => {
  await says(anna, 'visszavonom');
  for (const text of ['nem változott semmi', 'mégse']) await says(anna, text);
  expect((await head()).state).toBe('amending');
  expect(await says(anna, 'beküldöm')).toContain('ASP-2026-173702');
  expect(await head()).toMatchObject({ state: 'sent', edition: 2 });
});

it('is not opened by an old button once it is sent again', async () => {
  await accept();
  const asked = await heard(bela, 'csak a telefonszám változott');
  const press = pressIn(asked, 'Központi telefon');
  for (const text of ['csak a központi telefonszám változott', '22/430-555']) await says(bela, text);
  await says(anna, 'beküldöm');
  expect(words(await bot.receive(turnOf(bela, { press }), 'returned'))).toContain('most nem módosítható');
  expect(await head()).toMatchObject({ state: 'sent', edition: 2 });
});

it('opens what is accepted once for a button that is pressed twice', async () => {
  await accept();
  const press = pressIn(await heard(bela, 'csak a telefonszám változott'), 'Központi telefon');
  const told = await Promise.all([1, 2].map(() => bot.receive(turnOf(bela, { press }), 'returned')));
  expect(words(told[0]!)).toBe(words(told[1]!));
  expect((await trail(SHEETS)).filter(({ action }) => action === 'amend-sheet')).toHaveLength(1);
});

it('leaves the words to the handbook for whoever fills in no sheet', async () => {
  await hold(bot.store, petra, 'viewer', ABA);
  expect(await says(petra, 'csak a telefonszám változott')).not.toContain('Melyik változott');
  expect((await head()).state).toBe('sent');
});

it('tells who wrote an answer, newest first, and notes the place but never the value', async () => {
  await accept();
  for (const text of ['megváltozott Kovács Éva telefonszáma', '22/430-777']) await says(bela, text);
  for (const text of ['megváltozott Kovács Éva telefonszáma', '22/430-888']) await says(anna, text);
  await says(anna, 'ellenőrzés');
  const told = await says(anna, 'előzmény 26');
  const values = [...told.matchAll(/430 (\d{3}) – ([^,]+)/g)].map(([, number, name]) => `${number} ${name}`);
  expect(values).toEqual(['888 Nagy Anna', '777 Kis Béla', '003 Kis Béla']);
  expect((await trail(chatOf(anna))).at(-1)).toMatchObject({
    action: 'see-history',
    municipality: '17376',
    object: 'contact-sheet: people[k1].phone',
    result: 'done',
  });
  expect(JSON.stringify([...(await trail(chatOf(anna))), ...(await trail(SHEETS))])).not.toMatch(/22 ?430|Kovács/);
});

it('understands who asks for the history of a row in other words', async () => {
  const said = [
    'előzmény 14',
    'előzmények: 14.',
    'ki írta 14',
    'ki irta a 14-et',
    'Ki írta a 14. sort?',
    'ki töltötte ki a 14-est',
    '14. sor előzménye',
  ];
  for (const text of said) expect(await says(anna, text)).toContain('Központi telefon – előzmények');
});

it('says that it was taken back to whoever takes it back again', async () => {
  for (const person of [anna, dora]) expect(await says(person, 'visszavonom')).toContain('Az adatlapot visszavettem');
});

it('asks somebody who works for several municipalities which one is meant', async () => {
  await hold(bot.store, vera, 'editor', { kind: 'office', seat: '17622' });
  expect(await says(vera, 'csak a telefonszám változott')).toContain('Úrhida');
  expect(await says(vera, 'megváltozott a jelszavam')).not.toContain('Úrhida');
});

it('calls somebody a colleague whose name is not known any more', async () => {
  const kind = personRecord(bela.key);
  const { version = 0 } = (await bot.store.read(peoplePartition, [kind.key])).get(kind.key) ?? {};
  const writes = [{ key: kind.key, value: undefined, expectedVersion: version }];
  await bot.store.commit({ partition: peoplePartition, writes, mail: [], audit: [] });
  const told = await says(anna, 'előzmény 14');
  expect(told).toContain('egy munkatárs');
  expect(told).not.toContain('Kis Béla');
});
