// A Reply as Web Chat draws it: the words once, as Markdown with the sources under them, and the buttons as a card.
import { markdown } from '../../bot/plain-text';
import type { Button, Reply } from '../../bot/turn';
import { cardOfReply, type SubmitData } from '../adaptive-card';
import { withKeptNumbers } from '../kept-numbers';
import { texts } from './texts';
import type { Line } from './transcript';

const BOT = { id: 'asp-segito', name: texts.botName, role: 'bot' };

/** Two spaces at the end of a line begin a new one. */
const keptRow: Parameters<typeof withKeptNumbers>[1] = ({ number, words, isLast }) =>
  `${number}\\. ${words}${isLast ? '' : '  '}`;

export function botLine(reply: Reply): Line {
  const card = cardOfReply(reply, submitData);
  return {
    type: 'message',
    from: BOT,
    text: withKeptNumbers(markdown(reply), keptRow),
    textFormat: 'markdown',
    locale: 'hu-HU',
    ...(card && { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] }),
  };
}

/**
 * Web Chat does what stands in `cardAction`: messageBack shows the title as what the person said, and brings the press back in
 * `value`. Other clients send the whole, with the press in it.
 */
function submitData({ press }: Button, words: string): ReturnType<SubmitData> {
  const cardAction = { type: 'messageBack', title: words, displayText: words, text: words, value: { press } };
  return { press, __isBotFrameworkCardAction: true, cardAction };
}

/** Goes to open sockets only: whoever comes later has nothing to wait for. */
export function typingActivity(conversation: string, now: number) {
  const id = `${conversation}|typing-${now}`;
  return { type: 'typing', id, from: BOT, conversation: { id: conversation }, timestamp: new Date(now).toISOString() };
}
