// The card under a message: what can be pressed. It repeats nothing of the text above it.
import type { Json } from '../bot/ports';
import type { Button } from '../bot/turn';
import { cutAtSentence } from './cut';

/** Teams shows six in a row at most. */
const MAX_IN_ROW = 6;
const MAX_TITLE_CHARS = 100;

type JsonObject = Record<string, Json>;

/** What a channel needs in a submit action so that the press comes back; `words` stand on the button. */
export type SubmitData = (button: Button, words: string) => JsonObject;

/** Adaptive Card 1.5: the next steps in one row, what is about the message in another; undefined when there is nothing to press. */
export function cardOf(buttons: Button[] = [], submitData: SubmitData): JsonObject | undefined {
  const steps = buttons.filter(({ aside }) => !aside).slice(0, MAX_IN_ROW);
  const asides = buttons.filter(({ aside }) => aside).slice(0, MAX_IN_ROW);
  const shownButtons = [...steps, ...asides];
  if (shownButtons.length === 0) return undefined;
  const actionsOf = (row: Button[]) => row.map((button) => action(button, submitData));
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: 'hu',
    msteams: { width: 'Full' },
    fallbackText: shownButtons.map(({ title }) => shown(title)).join('\n'),
    body: steps.length > 0 && asides.length > 0 ? [{ type: 'ActionSet', actions: actionsOf(steps) }] : [],
    actions: actionsOf(asides.length > 0 ? asides : steps),
  };
}

function action(button: Button, submitData: SubmitData): JsonObject {
  const words = shown(button.title);
  return { type: 'Action.Submit', title: words, data: submitData(button, words) };
}

/** "{{DATE(…)}}" is replaced by the client wherever a card shows text. */
function shown(title: string): string {
  return cutAtSentence(title, MAX_TITLE_CHARS).replaceAll('{{', '{ {');
}
