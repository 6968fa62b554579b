// Greetings, thanks and farewells, when the message is nothing else.
import { texts } from '../texts';
import type { Handler } from './handler';
import { saysPolitely } from './says';

export const smallTalk: Handler = {
  name: 'small-talk',
  handle(turn, session) {
    const said = texts.smallTalk.find(({ words }) => saysPolitely(turn, words));
    return said && { replies: [said.reply], session: { ...session, greeted: true } };
  },
};
