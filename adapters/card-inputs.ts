// What was filled in on a card, as it comes back among other things: texts by input, whatever the client made of them.
import { LONGEST_INPUT, MOST_INPUTS, type Press } from '../bot/turn';

/** Stands in the data of a button that takes what is filled in along. */
export const FILLED = 'filled';
/** What is in the data besides. */
const OWN = new Set(['press', FILLED, 'msteams', 'action', 'cardAction', '__isBotFrameworkCardAction']);

/** `data`: in which the press stood. The press alone when it takes nothing along; undefined when there is more than a card can hold. */
export function withInputs(press: Press, data: unknown): Press | undefined {
  if (press.do !== 'act' || data === null || typeof data !== 'object' || !Object.hasOwn(data, FILLED)) return press;
  const fields = Object.entries(data).filter(([id]) => !OWN.has(id));
  if (fields.length > MOST_INPUTS || fields.some(([id]) => id.length > 200)) return undefined;
  const inputs = fields.flatMap(([id, value]) => {
    const text = textOf(value);
    return text === undefined ? [] : [[id, text.slice(0, LONGEST_INPUT)] as const];
  });
  return { ...press, inputs: Object.fromEntries(inputs) };
}

/** Some clients give numbers and ticks as what they are. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
