// The card under a message: what can be pressed. It repeats nothing of the text above it.
import type { Button } from '../../bot/turn';
import { cutAtSentence } from './cut';

const MAX_ACTIONS = 6;
const MAX_TITLE_CHARS = 100;

/** Adaptive Card 1.5; undefined when there is nothing to press. */
export function cardOf(buttons: Button[] = []): Record<string, unknown> | undefined {
  const actions = buttons.slice(0, MAX_ACTIONS);
  if (actions.length === 0) return undefined;
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: 'hu',
    msteams: { width: 'Full' },
    fallbackText: actions.map(({ title }) => shown(title)).join('\n'),
    body: [],
    actions: actions.map(action),
  };
}

/** messageBack shows the title as the person's own message; the press stands in both places where clients take it from. */
function action({ title, press }: Button): Record<string, unknown> {
  const words = shown(title);
  return {
    type: 'Action.Submit',
    title: words,
    data: { press, msteams: { type: 'messageBack', displayText: words, text: words, value: { press } } },
  };
}

/** "{{DATE(…)}}" is replaced by the client wherever a card shows text. */
function shown(title: string): string {
  return cutAtSentence(title, MAX_TITLE_CHARS).replaceAll('{{', '{ {');
}
