// What a client puts into a message for a button that is pressed, or a card that is sent: undefined where the words are typed.
import { withInputs } from '../../adapters/card-inputs';
import { type Press, pressSchema } from '../../bot/turn';
import { carriedBy } from './drawn-card';
import type { Does } from './filler';
import type { Seen } from './seen';

export type Pressed = { press: Press } & Record<string, unknown>;

/** `seen`: what is on the screen, with the button or the card in its last message. */
export function pressedOn(seen: readonly Seen[], does: Does): Pressed | undefined {
  const last = seen.at(-1);
  if (does.card) {
    const value = last?.card && carriedBy(last.card, does.text, does.card.inputs);
    if (!value) throw new Error(`no card is sent by "${does.text}": ${last?.words}`);
    return value as Pressed;
  }
  const press = does.press && last?.buttons.find(({ title }) => title === does.text)?.press;
  return press && { press };
}

/** As a channel reads it. */
export function pressIn(pressed: Pressed | undefined): Press | undefined {
  return pressed && withInputs(pressSchema.parse(pressed.press), pressed);
}
