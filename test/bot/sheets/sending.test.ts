import { conversationsOf } from '../../../bot/data-subjects/conversations-of';
import type { OpenBot } from '../../../bot/open-bot';
import { plainText } from '../../../bot/plain-text';
import type { Commit, CommitResult, Store } from '../../../bot/ports';
import type { Reply } from '../../../bot/turn';
import { sheetHeadSchema } from '../../../dialogs/sheet';
import { botOn, freshBot, type TestBot } from '../../support/bot';
import { toTheEnd } from '../../support/filled-sheet';
import { listed } from '../../support/listed';
import { ABA, hold, personCalled, type TestPerson } from '../../support/people';
import { turnOf } from '../../support/turn-of';

const SHEETS = 'municipality|17376';
const SHEET = 'sheet/contact-sheet/';
const [anna, bela, dora, hedi, vera] = ['Nagy Anna', 'Kis Béla', 'Dudás Dóra', 'Hegyi Hédi', 'Vas Vera'].map((name) =>
  personCalled(name),
) as [TestPerson, TestPerson, TestPerson, TestPerson, TestPerson];

let bot: TestBot;
const instances: OpenBot[] = [];
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, anna, 'lead', ABA);
  await hold(bot.store, dora, 'lead', ABA);
  await hold(bot.store, bela, 'editor', ABA);
  const duty = 'hivatalos képviselő, ASP kapcsolattartó, informatikus, kulcsfelhasználó';
  const reached = { email: 'kovacs.eva@aba.hu', phone: '+36 22 430 001' };
  await listed(bot.store, [{ name: 'Kovács Éva', duty, ...reached, position: 'jegyző' }]);
  for (const text of toTheEnd) await says(bela, text);
});
afterEach(async () => {
  for (const each of instances.splice(0)) await each.stop();
  await bot?.close();
});

const words = (replies: Reply[]): string => replies.map(plainText).join('\n');
async function says(person: TestPerson, text: string, receive = bot.receive): Promise<string> {
  return words(await receive(turnOf(person, { text }), 'returned'));
}
async function onStore(changes: Partial<Store>): Promise<OpenBot['receive']> {
  const one = await botOn({ store: { ...bot.store, ...changes }, clock: bot.clock, deliveries: {} });
  instances.push(one);
  return one.receive;
}
const stored = async (key: string) => (await bot.store.read(SHEETS, [SHEET + key])).get(SHEET + key);
const head = async () => sheetHeadSchema.parse((await stored('head'))?.value);
const sentOnes = async () => (await bot.store.list(SHEETS, `${SHEET}edition/`, '', 10)).length;

it('is sent once for a button that is pressed twice, and by two leads at once', async () => {
  for (const person of [anna, dora]) await says(person, 'adatlap');
  const [checked] = await bot.receive(turnOf(anna, { text: 'ellenőrzés' }), 'returned');
  const press = checked!.buttons!.find(({ title }) => title === 'Beküldöm')!.press;
  const told = await Promise.all([
    bot.receive(turnOf(anna, { press }), 'returned'),
    bot.receive(turnOf(anna, { press }), 'returned'),
    bot.receive(turnOf(dora, { text: 'beküldöm' }), 'returned'),
  ]);
  expect(told.map(words).every((each) => each.includes('ASP-2026-173701'))).toBe(true);
  expect(words(told[0]!)).toBe(words(told[1]!));
  expect(await sentOnes()).toBe(1);
  expect(await head()).toMatchObject({ state: 'sent', edition: 1, receipt: 'ASP-2026-173701' });
  const trail = await bot.store.auditTrail(SHEETS, 0, 100);
  expect(trail.filter(({ action }) => action === 'send-sheet')).toHaveLength(1);
});

/** A colleague's change is committed when all is decided and only the commit of the sending is left. */
function changedMeanwhile(change: (commit: Commit) => Commit = (commit) => commit): Partial<Store> {
  let isDone = false;
  const commit = async (given: Commit): Promise<CommitResult> => {
    const isSending = given.writes.some(({ key }) => key.startsWith(`${SHEET}edition/`));
    if (isSending && !isDone) {
      isDone = true;
      for (const text of ['ellenőrzés', 'módosítás 14', '22/430-999']) await says(bela, text);
    }
    return bot.store.commit(isSending ? change(given) : given);
  };
  return { commit };
}

it('is sent with the answer that a colleague gave at the last moment', async () => {
  await says(anna, 'adatlap');
  await says(anna, 'beküldöm', await onStore(changedMeanwhile()));
  expect((await stored('edition/1'))?.value).toMatchObject({
    answers: { 'reach.phone': expect.stringMatching(/999$/) },
  });
});

it('CONTROL: resting on nothing, it is sent without it', async () => {
  await says(anna, 'adatlap');
  const blind = ({ expects: _, ...commit }: Commit): Commit => commit;
  await says(anna, 'beküldöm', await onStore(changedMeanwhile(blind)));
  expect((await stored('edition/1'))?.value).toMatchObject({
    answers: { 'reach.phone': expect.stringMatching(/001$/) },
  });
  expect((await stored('field/reach.phone'))?.value).toMatchObject({ answer: expect.stringMatching(/999$/) });
});

it('changes no more once it is sent, neither by words nor by an old button', async () => {
  await says(bela, 'ellenőrzés');
  const [asked] = await bot.receive(turnOf(bela, { text: 'módosítás 20' }), 'returned');
  const press = asked!.buttons!.find(({ title }) => title === 'interfészes')!.press;
  await says(anna, 'adatlap');
  await says(anna, 'beküldöm');
  for (const said of [{ text: 'interfészes' }, { press }]) {
    expect(words(await bot.receive(turnOf(bela, said), 'returned'))).toContain('most nem módosítható');
  }
  expect((await stored('field/joining.mode'))?.value).toMatchObject({ answer: 'system' });
  expect((await stored('field/joining.mode'))?.version).toBe(1);
  expect(await says(bela, 'adatlap')).toContain('az önkormányzat vezetője veheti vissza');
  expect(await says(bela, 'módosítás')).toContain('Nagy Anna');
  expect((await head()).state).toBe('sent');
});

it('is not sent by an editor, who is told who can; the refusal is noted', async () => {
  await says(bela, 'adatlap');
  expect(await says(bela, 'beküldöm')).toMatch(/Dudás Dóra, Nagy Anna/);
  const trail = await bot.store.auditTrail('chat Kis Béla', 0, 200);
  expect(trail.at(-1)).toMatchObject({
    action: 'send-sheet',
    municipality: '17376',
    result: 'refused',
    reason: 'role',
  });
  expect((await head()).state).toBe('draft');
});

it('is opened by its number: whole, masked, or as if there were none', async () => {
  await says(anna, 'adatlap');
  await says(anna, 'beküldöm');
  await hold(bot.store, hedi, 'helpdesk-agent', { kind: 'all' });
  await hold(bot.store, vera, 'editor', { kind: 'municipality', ksh: '10409' });
  expect(await says(bela, 'ASP-2026-173701')).toContain('Név: Kovács Éva');
  const masked = await says(hedi, 'asp-2026-173701');
  expect(masked).toContain('Hivatalos név: Aba Város Önkormányzata');
  expect(masked).not.toMatch(/Kovács|kovacs/);
  const foreign = await says(vera, 'ASP-2026-173701');
  expect(foreign).not.toMatch(/Aba|Kovács/);
  expect(foreign).toBe(await says(vera, 'ASP-2026-173799'));
  expect(foreign).toBe(await says(vera, 'ASP-2026-000001'));
  const [looked] = (await bot.store.auditTrail('chat Kis Béla', 0, 200)).slice(-1);
  expect(looked).toMatchObject({ action: 'see-sheet', municipality: '17376', result: 'done' });
  expect(looked?.object).toContain('people[k1].phone');
});

it('stays when somebody who wrote in it is erased: it is no conversation of theirs', async () => {
  const subject = { key: bela.key, person: { grants: [], reached: [SHEETS, 'chat Kis Béla'] } };
  expect(await conversationsOf(bot.store, subject as never, () => [])).toEqual(['chat Kis Béla']);
});
