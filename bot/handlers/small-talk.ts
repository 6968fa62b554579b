// Greetings, thanks and farewells, when the message is nothing else; whoever is greeted hears what they may do here.
import { texts } from '../texts';
import type { Desk, Handler } from './handler';
import { mayDoHere } from './may-do';
import { saysPolitely } from './says';

export function smallTalk(desk: Desk): Handler {
  return {
    name: 'small-talk',
    async handle(turn, session, asker) {
      const said = texts.smallTalk.find(({ words }) => saysPolitely(turn, words));
      if (!said) return undefined;
      const greeted = { ...session, greeted: true };
      const may = said.greets && (await mayDoHere(desk, { turn, session, asker }));
      if (!may || may.said.length === 0) return { replies: [said.reply], session: greeted };
      return { replies: [texts.greeting(may.said, may.buttons)], session: greeted, uses: true };
    },
  };
}
