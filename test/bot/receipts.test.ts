// Which message becomes a receipt, and which never does: one that was pressed where it was given, by whom it was given to, and nothing else;
// the same however often it is pressed or delivered.
import { withoutWords } from '../../bot/changed-first';
import { plainText } from '../../bot/plain-text';
import type { Press, Reply, Turn } from '../../bot/turn';
import { freshBot, type TestBot } from '../support/bot';
import { filledCard } from '../support/filled-card';
import { filledByOne } from '../support/filled-sheet';
import { ABA, hold, personCalled, type TestPerson } from '../support/people';
import { turnOf } from '../support/turn-of';

const anna = personCalled('Nagy Anna');
const bela = personCalled('Kis Béla');
const CARD = '1700000000017';
let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, anna, 'lead', ABA);
  await hold(bot.store, bela, 'editor', ABA);
});
afterEach(() => bot?.close());

const does = (said: Partial<Turn>, who: TestPerson = anna): Promise<Reply[]> =>
  bot.receive(turnOf(who, said), 'returned');
const presses = (press: Press, more: Partial<Turn> = {}, who = anna) => does({ press, pressedOn: CARD, ...more }, who);
const receiptIn = (replies: Reply[]): Reply | undefined => replies.find(({ replaces }) => replaces !== undefined);
const buttonIn = (replies: Reply[], title: string): Press =>
  replies.flatMap(({ buttons = [] }) => buttons).find((button) => button.title === title)!.press;

async function saysAll(...lines: string[]): Promise<Reply[]> {
  let replies: Reply[] = [];
  for (const text of lines) replies = await does({ text });
  return replies;
}

it('goes last, bears no buttons, and takes the place of the message that was pressed', async () => {
  const replies = await presses(buttonIn(await saysAll('adatlap'), 'Igen, minden így van'));
  expect(replies.map(({ replaces }) => replaces)).toEqual([undefined, CARD]);
  expect(replies.at(-1)?.buttons).toBeUndefined();
});

it('is the same receipt when it is pressed again, though what is due by now is shown below', async () => {
  const press = buttonIn(await saysAll('adatlap'), 'Igen, minden így van');
  const first = await presses(press);
  await saysAll('Aba Város Önkormányzata');
  const second = await presses(press);
  expect(receiptIn(second)).toEqual(receiptIn(first));
  expect(second[0]).not.toEqual(first[0]);
});

it('is the same when the message is delivered again', async () => {
  const turn = turnOf(anna, { press: buttonIn(await saysAll('adatlap'), 'Igen, minden így van'), pressedOn: CARD });
  const first = await bot.receive(turn, 'mailed');
  expect(await bot.receive(turn, 'mailed')).toEqual(first);
  for (let waited = 0; bot.delivered.length < 2 && waited < 100; waited += 1)
    await new Promise((go) => setTimeout(go, 10));
  expect(bot.delivered.map(({ reply: { replaces } }) => replaces)).toEqual([undefined, CARD]);
});

it('says of a button that came too late that nothing was written', async () => {
  const press = buttonIn(await saysAll('gyors adatlap', '22/430-001', 'hivatal@aba.hu'), 'Kihagyom');
  await saysAll('aba.hu');
  expect(plainText(receiptIn(await presses(press))!)).toBe(
    'Aba – 90 másodperces adatlap\n\nEz azóta megváltozott, ezért innen nem írtam be semmit. A mostani állapot lentebb áll.',
  );
});

it('says so of a button that has run out', async () => {
  const press = buttonIn(await saysAll('adatlap'), 'Igen, minden így van');
  bot.clock.skip(25 * 60 * 60_000);
  expect(receiptIn(await presses(press))?.text).toContain('Ezek a gombok már lejártak');
});

const rowIn = (replies: Reply[], title: string): Press =>
  replies
    .flatMap(({ rows }) => rows?.groups ?? [])
    .flatMap(({ rows }) => rows)
    .flatMap(({ buttons }) => buttons)
    .find((button) => button.title === title)!.press;

it('counts the rows that one of them has said to be right', async () => {
  const receipt = receiptIn(await presses(rowIn(await saysAll('adatlap'), 'Rendben')));
  expect(receipt?.text).toContain('**Jóváhagyta:** 1 adat');
});

describe('leaves the message as it is', () => {
  it('when a row of it is opened: the others can still be pressed', async () => {
    expect(receiptIn(await presses(rowIn(await saysAll('adatlap'), 'Módosítás')))).toBeUndefined();
  });

  it('when somebody else presses it, or it is pressed in another conversation', async () => {
    const press = buttonIn(await saysAll('adatlap'), 'Igen, minden így van');
    expect(receiptIn(await presses(press, {}, bela))).toBeUndefined();
    const elsewhere = { conversation: { id: 'another chat', scope: 'personal' } } as const;
    expect(receiptIn(await presses(press, elsewhere))).toBeUndefined();
  });

  it('when its seal is gone or something under it was changed', async () => {
    const press = buttonIn(await saysAll('adatlap'), 'Igen, minden így van');
    if (press.do !== 'act') throw new Error('it acts');
    const { seal: _, ...bare } = press;
    expect(receiptIn(await presses(bare))).toBeUndefined();
    expect(receiptIn(await presses({ ...press, args: { ...press.args, ksh: '10409' } }))).toBeUndefined();
  });

  it('where others read along', async () => {
    const group = { conversation: { id: 'chat Nagy Anna', scope: 'group' } } as const;
    const press = buttonIn(await saysAll('adatlap'), 'Igen, minden így van');
    expect(receiptIn(await presses(press, group))).toBeUndefined();
  });

  it('when its words were typed, or where the channel cannot change it', async () => {
    const press = buttonIn(await saysAll('adatlap'), 'Igen, minden így van');
    expect(receiptIn(await does({ text: 'rendben' }))).toBeUndefined();
    expect(receiptIn(await does({ press }))).toBeUndefined();
  });

  it('when it is an answer of the handbook, which may be pressed again', async () => {
    const answer = await saysAll('mennyi idő a csatlakozás?');
    const buttons = answer.flatMap((reply) => reply.buttons ?? []);
    expect(buttons.map(({ press }) => press.do)).toContain('rate');
    for (const { press } of buttons) expect(receiptIn(await presses(press))).toBeUndefined();
    expect(receiptIn(await presses({ do: 'say', text: 'segítség' }))).toBeUndefined();
  });

  it('when what was filled in on it was refused: it stands nowhere else', async () => {
    await saysAll('gyors adatlap');
    const [card] = await saysAll('egyben');
    const press = filledCard(card!, 'Mentés és tovább', { 'Mi a központi telefonszám?': '22/430-001' });
    await saysAll('később', 'kérdőív');
    const replies = await presses(press);
    expect(plainText(replies[0]!)).toContain('Ez az űrlap nem ahhoz tartozik');
    expect(receiptIn(replies)).toBeUndefined();
  });

  it('when who pressed it has no access any more', async () => {
    const cili = personCalled('Rövid Cili');
    await hold(bot.store, cili, 'editor', ABA, { until: bot.clock.now() + 60 * 60_000 });
    const press = buttonIn(await does({ text: 'adatlap' }, cili), 'Igen, minden így van');
    expect(receiptIn(await presses(press, {}, cili))).toBeDefined();
    bot.clock.skip(2 * 60 * 60_000);
    const after = await presses(press, {}, cili);
    expect([after.length, receiptIn(after)]).toEqual([1, undefined]);
  });
});

it('goes with the other words of who is to be erased', async () => {
  const done = {
    turn: 't',
    by: anna.key,
    replies: [{ text: 'a' }],
    receipt: { text: 'b' },
    session: { greeted: true, buttons: [] },
  };
  expect(withoutWords(done, anna.key)).toEqual({
    ...done,
    replies: [],
    receipt: undefined,
    session: { greeted: false, buttons: [] },
  });
  expect(withoutWords(done, bela.key)).toBe(done);
});

it('is sent once, and its card shows the number ever after', async () => {
  await filledByOne(bot, anna);
  const checked = await bot.receive(
    turnOf(anna, { text: 'ellenőrzés', conversation: { id: 'teams|Nagy Anna', scope: 'personal' } }),
    'returned',
  );
  const press = buttonIn(checked, 'Beküldöm');
  const here = { conversation: { id: 'teams|Nagy Anna', scope: 'personal' } } as const;
  const [one, other] = await Promise.all([presses(press, here), presses(press, here)]);
  expect(receiptIn(one)?.text).toContain('száma: **ASP-2026-');
  expect(receiptIn(other)).toEqual(receiptIn(one));
});
