// A Reply as Web Chat draws it: the words once, as Markdown with the sources under them, and the buttons as a hero card.
import { markdown } from '../../bot/plain-text';
import type { Button, Reply } from '../../bot/turn';
import { texts } from './texts';
import type { Line } from './transcript';

const BOT = { id: 'asp-segito', name: texts.botName, role: 'bot' };

export function botLine(reply: Reply): Line {
  const { buttons = [] } = reply;
  return {
    type: 'message',
    from: BOT,
    text: markdown(reply),
    textFormat: 'markdown',
    locale: 'hu-HU',
    // A hero card without words of its own: a card that repeats the text would be shown, and read aloud, twice.
    ...(buttons.length > 0 && { attachments: [{ contentType: HERO, content: { buttons: buttons.map(cardAction) } }] }),
  };
}

const HERO = 'application/vnd.microsoft.card.hero';

/** messageBack shows the title as what the person said, and brings the press back in `value`. */
function cardAction({ title, press }: Button) {
  return { type: 'messageBack', title, displayText: title, text: title, value: { press } };
}

/** Goes to open sockets only: whoever comes later has nothing to wait for. */
export function typingActivity(conversation: string, now: number) {
  const id = `${conversation}|typing-${now}`;
  return { type: 'typing', id, from: BOT, conversation: { id: conversation }, timestamp: new Date(now).toISOString() };
}
