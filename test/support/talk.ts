// Runs a written talk and gives the talk that really happened, in the same shape: a failure is a diff of a conversation.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { plainText } from '../../bot/plain-text';
import type { Button, Reply, Turn } from '../../bot/turn';
import { freshBot, type TestBot } from './bot';
import { filledCard } from './filled-card';
import { personCalled, type TestPerson } from './people';

/**
 * Lines beginning with "> " are what the person does: words are typed, `[words]` presses that button, `(telepítés)` installs
 * the bot, `[button 3]` the button of that row, `[button] {question = answer | …}` fills in a card, `(kép)` sends a picture, `(ugyanaz még egyszer)` delivers the last activity again. All other lines are the bot's.
 */
export async function talkedOnFreshBot(
  written: string,
  scope: Turn['conversation']['scope'] = 'personal',
): Promise<string> {
  const bot = await freshBot();
  try {
    return await talked(bot, written, { scope });
  } finally {
    await bot.close();
  }
}

interface Talk {
  scope?: Turn['conversation']['scope'];
  /**
   * Who takes part, by the word that stands before what they do: "> Anna: ki vagyok". Each has a chat of their own; what the bot
   * tells somebody by itself stands under "(Annának)". Nobody named: one guest.
   */
  cast?: Record<string, TestPerson>;
  /** What "{kód}" stands for in a line, so that what is different each time is written the same. */
  words?: Record<string, string>;
  /** The channel can put a message in the place of an older one; what becomes of the pressed one stands under "(a megnyomott üzenet helyén)". */
  hasReceipts?: true;
}

export async function talked(
  bot: TestBot,
  written: string,
  { scope = 'personal', cast = {}, words = {}, hasReceipts }: Talk = {},
) {
  const happened: string[] = [];
  const last = new Map<string, { turn: Turn; replies: Reply[] }>();
  const shown = (text: string) =>
    Object.entries(words).reduce((so, [name, word]) => so.replaceAll(word, `{${name}}`), text);
  for (const line of written.split('\n').filter((each) => each.startsWith('> '))) {
    const [, speaker = '', done = ''] = /^> (?:(\p{Lu}[\p{L}]*): )?(.*)$/u.exec(line) ?? [];
    if (speaker && !cast[speaker]) throw new Error(`nobody is called ${speaker}`);
    const said = Object.entries(words).reduce((so, [name, word]) => so.replaceAll(`{${name}}`, word), done);
    const before = last.get(speaker);
    const turn =
      said.includes('(ugyanaz még egyszer)') && before
        ? before.turn
        : onMessage(hasReceipts, turnOf(said, before?.replies, scope, cast[speaker]));
    const told = bot.delivered.length;
    const replies = await bot.receive(turn, 'returned');
    last.set(speaker, { turn, replies: replies.filter(({ replaces }) => replaces === undefined) });
    const inPlace = ({ replaces }: Reply) => (replaces === undefined ? [] : ['(a megnyomott üzenet helyén)']);
    happened.push(line, ...replies.flatMap((reply) => [...inPlace(reply), shown(plainText(reply))]));
    for (const { name, reply } of await toldTo(bot, told, cast)) {
      const theirs = last.get(name);
      last.set(name, { turn: theirs?.turn ?? turn, replies: [reply] });
      happened.push(`(${name} üzenetet kap)`, shown(plainText(reply)));
    }
  }
  return `${happened.join('\n\n')}\n`;
}

function onMessage(hasReceipts: true | undefined, turn: Turn): Turn {
  return hasReceipts && turn.press ? { ...turn, pressedOn: 'the message before' } : turn;
}

const LEASED_MS = 60_000;
const MOST_ROUNDS = 300;

/** Replies are handed back; whatever leaves by the outbox was told by the bot itself. */
async function toldTo(bot: TestBot, from: number, cast: Record<string, TestPerson>) {
  for (let quiet = 0, rounds = 0; quiet < 3 && rounds < MOST_ROUNDS; rounds += 1) {
    // Also what is on its way: an errand may have something to tell in the end.
    const waiting = await bot.store.partitionsWithMail(bot.clock.now() + LEASED_MS, 10);
    // Also what another program has put in.
    for (const partition of waiting) bot.outbox.wake(partition);
    quiet = waiting.length === 0 ? quiet + 1 : 0;
    await sleep(3);
  }
  return bot.delivered.slice(from).map(({ partition, reply }) => {
    const found = Object.entries(cast).find(([, person]) => partition === chatOf(person));
    return { name: found?.[0] ?? partition, reply };
  });
}

const chatOf = (person: TestPerson | undefined): string => (person ? `teams|${person.name}` : 'teams|t|c');

function turnOf(
  done: string,
  before: Reply[] = [],
  scope: Turn['conversation']['scope'],
  person: TestPerson = { ...personCalled('Vendég', 't'), name: '' },
): Turn {
  const turn: Turn = {
    id: randomUUID(),
    channel: 'teams',
    conversation: { id: person.name ? chatOf(person) : chatOf(undefined), scope },
    from: { id: 'u', ...person.principal, ...(person.name && { name: person.name }) },
    kind: 'message',
    text: '',
    attachments: 0,
    address: {},
  };
  if (done === '(telepítés)') return { ...turn, kind: 'arrival' };
  if (done === '(kép)') return { ...turn, attachments: 1 };
  const [, title, filled] = /^\[(.*?)\](?: \{(.*)\})?$/.exec(done) ?? [];
  if (!title) return { ...turn, text: done };
  const form = before.find((reply) => reply.form);
  if (filled !== undefined && form) return { ...turn, press: filledCard(form, title, answersIn(filled)) };
  const press = buttonsOf(before.at(-1)).find((button) => button.title === title)?.press;
  if (!press) throw new Error(`there is no button "${title}" to press`);
  return { ...turn, press };
}

/** Of a row: "[Módosítás 3]". */
function buttonsOf({ buttons = [], rows }: Partial<Reply> = {}): Button[] {
  const all = rows?.groups.flatMap((group) => group.rows) ?? [];
  const inRows = all.flatMap((row) => row.buttons.map((each) => ({ ...each, title: `${each.title} ${row.number}` })));
  return [...buttons, ...inRows];
}

/** "{Question? answer | Other question? other answer}": the answer stands after the words of the question. */
function answersIn(filled: string): Record<string, string> {
  const pairs = filled.split(' | ').flatMap((each) => {
    const [, named = '', answer = ''] = /^(.*?) = (.*)$/.exec(each) ?? [];
    return named ? [[named, answer] as const] : [];
  });
  return Object.fromEntries(pairs);
}

/** The written talk without the indentation it has in the test's source. */
export function script(source: string): string {
  const lines = source
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '\n')
    .split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(indent)).join('\n');
}
