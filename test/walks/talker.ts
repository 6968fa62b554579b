// Somebody in a chat of their own with the bot: what they say, what they were told, and the buttons they were ever shown.
import { randomUUID } from 'node:crypto';
import type { Receive } from '../../bot/ports';
import type { Press, Turn } from '../../bot/turn';
import type { Sent } from '../faults/sheets/sheet-clients';
import type { TestPerson } from '../support/people';
import type { KeptCard } from './card-rules';
import type { DrawnCard } from './drawn-card';
import type { Does } from './filler';
import { pressedOn, pressIn } from './pressed';
import { type Seen, seenIn } from './seen';

export interface Talker {
  person: TestPerson;
  chat: string;
  seen: readonly Seen[];
  /** All that was ever shown to be pressed here. */
  presses: Press[];
  /** The section cards that were ever shown, the last one at the end. */
  cards: KeptCard[];
  said: { turn: Turn; sent: Sent }[];
}

export function talkerOf(person: TestPerson, chat = `chat ${person.key}`): Talker {
  return { person, chat, seen: [], presses: [], cards: [], said: [] };
}

/**
 * `press`: instead of the button its words name. `of`: the card that is sent, when it is not the one on the screen. `copies`: so often the
 * channel delivers it, at the same moment.
 */
export async function tells(
  receive: Receive,
  talker: Talker,
  ksh: string,
  does: Does,
  { copies = 1, of, ...more }: Partial<Turn> & { copies?: number; of?: DrawnCard } = {},
): Promise<void> {
  const { person, chat, seen } = talker;
  const press = pressIn(pressedOn(of ? [{ words: '', buttons: [], card: of }] : seen, does));
  const turn: Turn = {
    id: randomUUID(),
    channel: 'teams',
    conversation: { id: chat, scope: 'personal' },
    from: { id: 'u', ...person.principal, name: person.name },
    kind: 'message',
    text: press || more.press ? '' : does.text,
    attachments: 0,
    address: {},
    ...(press && { press }),
    ...more,
  };
  const sent: Sent = { ksh, by: person.key, id: turn.id, does, activity: {} as never, told: [], seen: [] };
  talker.said.push({ turn, sent });
  const heard = await Promise.all(Array.from({ length: copies }, () => receive(turn, 'returned')));
  const [now = []] = heard.map((replies) => replies.map(seenIn));
  sent.seen = now;
  sent.told.push(...heard.map((replies) => JSON.stringify(replies.map(seenIn))));
  talker.seen = now;
  talker.presses.push(...now.flatMap(({ buttons }) => buttons.map((button) => button.press)));
}

/** The channel delivers something once more: what is told must be the same, and people see it once. */
export async function tellsAgain(receive: Receive, { said }: Talker, back: number): Promise<void> {
  const before = said[said.length - 1 - (back % Math.max(1, said.length))];
  if (before) before.sent.told.push(JSON.stringify((await receive(before.turn, 'returned')).map(seenIn)));
}
