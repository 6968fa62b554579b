// Somebody installed the bot or opened the chat: one welcome, however often the channel announces it.
import { texts } from '../texts';
import type { Handler } from './handler';

export const welcome: Handler = {
  name: 'welcome',
  handle(turn, session) {
    if (turn.kind !== 'arrival') return undefined;
    if (session.greeted) return { replies: [], session };
    return {
      replies: [texts.welcome(turn.conversation.scope)],
      session: { ...session, greeted: true },
    };
  },
};
