import { plainText } from '../../../bot/plain-text';
import type { Press, Turn } from '../../../bot/turn';
import { freshBot, type TestBot } from '../../support/bot';
import { ABA, hold, personCalled } from '../../support/people';
import { turnOf } from '../../support/turn-of';

const anna = personCalled('Nagy Anna');
let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, anna, 'lead', ABA);
});
afterEach(() => bot?.close());

async function does(said: Partial<Turn>): Promise<{ words: string; press(title: string): Press }> {
  const turn = turnOf(anna, said);
  const replies = await bot.receive(turn, 'returned');
  const press = (title: string) => replies.at(-1)!.buttons!.find((button) => button.title === title)!.press;
  return { words: replies.map(plainText).join('\n'), press };
}
const says = (text: string) => does({ text });

async function standing(): Promise<string> {
  const partition = 'municipality|17376';
  return JSON.stringify([
    await bot.store.list(partition, '', '', 1_000),
    await bot.store.auditTrail(partition, 0, 1_000),
  ]);
}

it('shows the question that is due, which the next words answer', async () => {
  const confirm = (await says('adatlap')).press('Igen, minden így van');
  expect((await does({ press: confirm })).words).toContain('Mi az önkormányzat hivatalos neve?');
  for (const text of ['Aba Város Önkormányzata', '727101', '15727103-2-07', 'kihagyom', 'kihagyom', 'rendben'])
    await says(text);
  const before = await standing();
  expect((await does({ press: confirm })).words).toContain('3/5. Mi a közterület neve?');
  expect(await standing()).toBe(before);
  expect((await says('Rákóczi Ferenc')).words).toContain('4/5. Mi a közterület jellege?');
});

it('shows it at the place somebody has gone to', async () => {
  for (const text of ['gyors adatlap', '22/430-001', 'hivatal@aba.hu']) await says(text);
  const mode = await says('kihagyom');
  const press = mode.press('rendszercsatlakozás');
  await does({ press });
  await says('ellenőrzés');
  const at = (await says('módosítás 1')).words;
  expect((await does({ press })).words).toBe(at);
});

it('shows both of them the same, pressed twice at the same moment', async () => {
  const confirm = (await says('adatlap')).press('Igen, minden így van');
  const [one, other] = await Promise.all([does({ press: confirm }), does({ press: confirm })]);
  expect(one.words).toBe(other.words);
  expect((await bot.store.auditTrail('municipality|17376', 0, 100)).length).toBe(1);
});

it('adds nobody a second time', async () => {
  await says('gyors adatlap');
  for (const text of ['22/430-001', 'hivatal@aba.hu', 'kihagyom', 'rendszercsatlakozás', 'Kovács Éva', '2', 'jegyző'])
    await says(text);
  for (const text of ['22/430-002', 'eva@aba.hu', 'kihagyom', 'kihagyom']) await says(text);
  const press = (await says('igen')).press('igen');
  for (let again = 0; again < 3; again += 1) {
    expect((await does({ press })).words).toContain('Kapcsolattartók, 2. személy');
  }
  expect((await standing()).match(/people\[k3\]/)).toBeNull();
});
