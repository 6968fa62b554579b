// What stands in helyi/<KSH code>/ is for the people of that municipality. Nobody else gets it: not by asking, not by pressing a made-up
// button, not in the reasons of an answer, and no lesson comes of it.
import { randomUUID } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readLessons } from '../../bot/learning/lesson-book';
import type { Press, Reply, Turn } from '../../bot/turn';
import { loadKnowledge } from '../../knowledge/pages/handbook';
import { page } from '../knowledge/small-handbook';
import { freshBot, type TestBot } from '../support/bot';
import { ABA, hold, personCalled, type TestPerson } from '../support/people';

const SECRET = 'Az iroda kódja 4711';
const section = 'helyi/17376/iroda';
const question = 'Mi a helyi iroda kódja?';

let folder: string;
let bot: TestBot;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asp-bot-local-'));
  await cp(join(__dirname, '../support/handbook'), folder, { recursive: true });
  await mkdir(join(folder, 'helyi/17376'), { recursive: true });
  await writeFile(join(folder, `${section}.md`), page(question, `${SECRET}.`, [question]));
  bot = await freshBot(folder);
});
afterAll(async () => {
  await bot?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Sender {
  person?: TestPerson;
  scope?: Turn['conversation']['scope'];
}

async function send(text: string, press?: Press, { person, scope = 'personal' }: Sender = {}): Promise<Reply[]> {
  const place = { channel: 'teams', conversation: { id: `${person?.name} ${scope}`, scope }, address: {} } as const;
  const said = { kind: 'message', text, ...(press && { press }), attachments: 0 } as const;
  return bot.receive(
    { id: randomUUID(), from: { id: 'stranger', ...person?.principal }, ...place, ...said },
    'returned',
  );
}

const byAnyWay: [string, string, Press | undefined][] = [
  ['a question in its very words', question, undefined],
  ['a press that opens it', '', { do: 'open-section', section }],
  ['a press that opens it instead of an answer', '', { do: 'open-section', section, insteadFor: question }],
  ['a press that rates it', '', { do: 'rate', helped: true, question, section }],
  [
    'a press that rates another as no help',
    '',
    { do: 'rate', helped: false, question, section: 'proba-kezikonyv/alapok/k0505' },
  ],
  ['a press that asks why', '', { do: 'ask-why', question }],
  ['a typed question why', 'miért ezt válaszoltad?', undefined],
];

it.each(byAnyWay)('is not given to a stranger by %s', async (_, text, press) => {
  const shown = JSON.stringify(await send(text, press));
  expect(shown).not.toMatch(/4711|helyi\/17376/);
});

describe('for people who hold something', () => {
  const own = personCalled('Kovács Anna');
  const other = personCalled('Nagy Béla');
  beforeAll(async () => {
    await hold(bot.store, own, 'viewer', ABA);
    await hold(bot.store, other, 'lead', { kind: 'municipality', ksh: '17622' });
  });

  it('is given to those of that municipality, and opens for them', async () => {
    expect(JSON.stringify(await send(question, undefined, { person: own }))).toContain(SECRET);
    expect(JSON.stringify(await send('', { do: 'open-section', section }, { person: own }))).toContain(SECRET);
  });

  it.each(byAnyWay)('is not given to those of another by %s', async (_, text, press) => {
    expect(JSON.stringify(await send(text, press, { person: other }))).not.toMatch(/4711|helyi\/17376/);
  });

  it.each(byAnyWay)('is not given where others read along by %s', async (_, text, press) => {
    expect(JSON.stringify(await send(text, press, { person: own, scope: 'group' }))).not.toMatch(/4711|helyi\/17376/);
  });
});

it('becomes no lesson, whoever presses', async () => {
  await sleep(300);
  const lessons = await readLessons(bot.store);
  expect(lessons.filter((lesson) => lesson.section === section)).toEqual([]);
});

it('CONTROL: the page is there, and is given to whoever is known to be of that municipality', async () => {
  const knowledge = await loadKnowledge(folder);
  expect(knowledge.section(section, '17376')?.markdown).toContain(SECRET);
  expect(knowledge.section(section)).toBeUndefined();
  expect(JSON.stringify(knowledge.answer(question, { municipality: '17376' }))).toContain(SECRET);
});
