// Runs a written talk and gives the talk that really happened, in the same shape: a failure is a diff of a conversation.
import { randomUUID } from 'node:crypto';
import { plainText } from '../../bot/plain-text';
import type { Receive } from '../../bot/ports';
import type { Reply, Turn } from '../../bot/turn';
import { freshBot } from './bot';

/**
 * Lines beginning with "> " are what the person does: words are typed, `[words]` presses that button, `(telepítés)` installs
 * the bot, `(kép)` sends a picture, `(ugyanaz még egyszer)` delivers the last activity again. All other lines are the bot's.
 */
export async function talkedOnFreshBot(
  written: string,
  scope: Turn['conversation']['scope'] = 'personal',
): Promise<string> {
  const bot = await freshBot();
  try {
    return await talked(bot.receive, written, scope);
  } finally {
    await bot.close();
  }
}

async function talked(
  receive: Receive,
  written: string,
  scope: Turn['conversation']['scope'] = 'personal',
): Promise<string> {
  const happened: string[] = [];
  let last: { turn: Turn; replies: Reply[] } | undefined;
  for (const line of written.split('\n').filter((each) => each.startsWith('> '))) {
    const turn: Turn =
      line.includes('(ugyanaz még egyszer)') && last ? last.turn : turnOf(line.slice(2), last?.replies, scope);
    last = { turn, replies: await receive(turn, 'returned') };
    happened.push(line, ...last.replies.map(plainText));
  }
  return `${happened.join('\n\n')}\n`;
}

function turnOf(done: string, before: Reply[] = [], scope: Turn['conversation']['scope']): Turn {
  const turn: Turn = {
    id: randomUUID(),
    channel: 'teams',
    conversation: { id: 'teams|t|c', scope },
    from: { id: 'u', tenantId: 't', aadObjectId: 'o' },
    kind: 'message',
    text: '',
    attachments: 0,
    address: {},
  };
  if (done === '(telepítés)') return { ...turn, kind: 'arrival' };
  if (done === '(kép)') return { ...turn, attachments: 1 };
  const title = /^\[(.*)\]$/.exec(done)?.[1];
  if (!title) return { ...turn, text: done };
  const press = before.at(-1)?.buttons?.find((button) => button.title === title)?.press;
  if (!press) throw new Error(`there is no button "${title}" to press`);
  return { ...turn, press };
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
