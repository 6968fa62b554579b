// Questions put to the whole bot, as a channel would: typed messages in, and the buttons of the offered sections pressed.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Press, Reply } from '../../bot/turn';
import { freshBot } from '../support/bot';
import type { Ask } from './marks';

const mostOpened = 3;

export async function askWholeBot(): Promise<{ ask: Ask; close: () => Promise<void> }> {
  const bot = await freshBot(join(__dirname, '../../knowledge/handbook'));
  return {
    close: bot.close,
    async ask(question) {
      // A conversation of its own, so that no question is read in the light of another.
      const conversation = { id: `quality-${randomUUID()}`, scope: 'personal' } as const;
      const send = (text: string, press?: Press): Promise<Reply[]> =>
        bot.receive(
          {
            id: randomUUID(),
            channel: 'terminal',
            conversation,
            from: { id: 'quality' },
            kind: 'message',
            text,
            ...(press ? { press } : {}),
            attachments: 0,
            address: {},
          },
          'returned',
        );
      const replies = await send(question);
      const quoted = new Set(replies.flatMap(({ citations = [] }) => citations.map(({ section }) => section)));
      const offers = replies
        .flatMap(({ buttons = [] }) => buttons.map(({ press }) => press))
        .filter((press) => press.do === 'open-section' && !quoted.has(press.section));
      const offered: string[] = [];
      for (const press of offers.slice(0, mostOpened)) offered.push(textOf(await send('', press)));
      return { text: textOf(replies), refused: quoted.size === 0, offered };
    },
  };
}

const textOf = (replies: Reply[]): string => replies.map(({ text }) => text).join('\n\n');
