// What one person makes known helps the next one who asks: a thumb, or another section chosen; and an editor can undo it.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { lessonId } from '../../bot/learning/lesson';
import { decide, readLessons } from '../../bot/learning/lesson-book';
import type { Reply } from '../../bot/turn';
import { freshBot, type TestBot } from '../support/bot';

const interfacePage = 'proba-kezikonyv/csatlakozas/interfeszes';
const systemPage = 'proba-kezikonyv/csatlakozas/rendszercsatlakozas';
const QUESTION = 'mennyi ideig tart az előkészítés?';

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
});
afterEach(() => bot.close());

async function ask(person: string, text: string): Promise<Reply> {
  return send(person, { text });
}

async function press(person: string, reply: Reply, title: string): Promise<Reply> {
  const button = reply.buttons?.find((each) => each.title === title);
  if (!button) throw new Error(`no button "${title}" among ${reply.buttons?.map((each) => each.title).join(', ')}`);
  return send(person, { press: button.press });
}

async function send(person: string, what: object): Promise<Reply> {
  const turn = {
    id: randomUUID(),
    channel: 'teams' as const,
    conversation: { id: `teams|${person}`, scope: 'personal' as const },
    from: { id: person },
    kind: 'message' as const,
    text: '',
    attachments: 0,
    address: {},
  };
  const [reply] = await bot.receive({ ...turn, ...what }, 'returned');
  if (!reply) throw new Error('no reply');
  return reply;
}

async function known(count: number): Promise<void> {
  for (const end = Date.now() + 8_000; Date.now() < end; await sleep(50)) {
    const lessons = await readLessons(bot.store);
    if (lessons.reduce((sum, { opinions }) => sum + Object.keys(opinions).length, 0) >= count) break;
  }
  // Every process hears of it within this time.
  await sleep(2_500);
}

const answeredBy = (reply: Reply): string | undefined => reply.citations?.[0]?.section;

it('after a "no" and another choice, the next person is asked which one is meant, or gets the chosen one', async () => {
  const first = await ask('anna', QUESTION);
  expect(answeredBy(first)).toBe(systemPage);
  const sorry = await press('anna', first, '👎 Nem segített');
  const chosen = await press('anna', sorry, 'Interfészes csatlakozás');
  expect(answeredBy(chosen)).toBe(interfacePage);
  await known(2);
  expect(answeredBy(await ask('bela', 'Mennyi ideig tart az ELŐKÉSZÍTÉS'))).toBe(interfacePage);
  expect(answeredBy(await ask('bela', 'Mennyi ideig tart a rendszercsatlakozás?'))).toBe(systemPage);
});

it('what an editor undoes is forgotten', async () => {
  const sorry = await press('anna', await ask('anna', QUESTION), '👎 Nem segített');
  await press('anna', sorry, 'Interfészes csatlakozás');
  await known(2);
  const id = lessonId({ question: QUESTION, section: interfacePage });
  expect(await decide(bot.store, id, 'undone', { editor: 'e', at: new Date().toISOString() })).toBe(true);
  await sleep(2_500);
  expect(answeredBy(await ask('bela', QUESTION))).toBe(systemPage);
});

it('what was meant when the bot asked back counts when a second person means it', async () => {
  for (const person of ['anna', 'bela']) {
    const which = await ask(person, 'csatlakozás');
    expect(which.text).toContain('Melyikre gondol?');
    await press(person, which, 'Interfészes csatlakozás');
  }
  await known(2);
  expect(answeredBy(await ask('cili', 'csatlakozás'))).toBe(interfacePage);
});

it('opening a related section under an answer teaches nothing', async () => {
  const first = await ask('anna', QUESTION);
  await press('anna', first, 'Interfészes csatlakozás');
  await sleep(300);
  expect(await readLessons(bot.store)).toEqual([]);
});
