// What the bot tells outside a turn ("az adatlapját elfogadták") is printed in the terminal when it comes, and says for whom it is.
import { plainText } from '../../bot/plain-text';
import type { Delivery } from '../../bot/ports';
import { conversationOf, type Seat } from './talk';
import { texts } from './texts';

/** A letter for a terminal that is not this one waits: its own program takes it. */
const LOOKS_AGAIN_MS = 5_000;

/** Another program's channel: it is not tried here, which would use up its attempts. */
export const elsewhere: Delivery = { deliver: async () => ({ kind: 'postponed', afterMs: LOOKS_AGAIN_MS }) };

export function toldHere(
  { user, people }: Pick<Seat, 'user' | 'people'>,
  { output, interactive }: { output: NodeJS.WritableStream; interactive: boolean },
): Delivery {
  const named = people.map((person) => [conversationOf(user, person), texts.toldTo(person.name)] as const);
  const above = new Map([...named, [conversationOf(user, undefined), texts.told] as const]);
  return {
    async deliver({ partition, reply }) {
      const head = above.get(partition);
      if (head === undefined) return { kind: 'postponed', afterMs: LOOKS_AGAIN_MS };
      output.write(`${interactive ? '\n\n' : ''}${head}\n${plainText(reply)}\n\n${interactive ? texts.prompt : ''}`);
      return { kind: 'delivered' };
    },
  };
}
