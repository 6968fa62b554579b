// The card under a message: what can be pressed. It repeats nothing of the text above it.
import type { Json } from '../bot/ports';
import type { Button } from '../bot/turn';
import { cutAtSentence } from './cut';

/** Teams shows six in a row at most. */
const MAX_IN_ROW = 6;
const MAX_TITLE_CHARS = 100;
/** Teams cuts a longer title where the card is narrow; pointing at it then tells the whole. */
const MAX_SURE_CHARS = 40;

type JsonObject = Record<string, Json>;

/** What a channel needs in a submit action so that the press comes back; `words` stand on the button. */
export type SubmitData = (button: Button, words: string) => JsonObject;

/** Opens another place; `url` is ours. */
export interface Link {
  title: string;
  url: string;
}

/** Adaptive Card 1.5: the next steps, and under them in a row of their own what is about the message; undefined when there is nothing to press. */
export function cardOf(buttons: Button[] = [], submitData: SubmitData, links: Link[] = []): JsonObject | undefined {
  const { steps, asides } = rowsOf(buttons);
  const shownButtons = [...steps, ...asides];
  if (shownButtons.length + links.length === 0) return undefined;
  const actionsOf = (row: Button[]) => row.map((button) => action(button, submitData));
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: 'hu',
    msteams: { width: 'Full' },
    fallbackText: [...shownButtons, ...links].map(({ title }) => shown(title)).join('\n'),
    body: steps.length > 0 ? [{ type: 'ActionSet', actions: actionsOf(steps) }] : [],
    actions: [...actionsOf(asides), ...links.map((link) => ({ type: 'Action.OpenUrl', ...link }))],
  };
}

/** Under an answer the colleague closes the lower row, so that topics stand alone above; where nothing was found it is a next step. */
function rowsOf(buttons: Button[]): { steps: Button[]; asides: Button[] } {
  const isAnswer = buttons.some(({ press }) => press.do === 'rate');
  const isWayOut = ({ press }: Button): boolean => isAnswer && press.do === 'call-colleague';
  const others = buttons.filter((button) => !isWayOut(button));
  return {
    steps: others.filter(({ aside }) => !aside).slice(0, MAX_IN_ROW),
    asides: [...others.filter(({ aside }) => aside), ...buttons.filter(isWayOut)].slice(0, MAX_IN_ROW),
  };
}

function action(button: Button, submitData: SubmitData): JsonObject {
  const words = shown(button.title);
  const whole = words.length > MAX_SURE_CHARS ? { tooltip: words } : {};
  return { type: 'Action.Submit', title: words, ...whole, data: submitData(button, words) };
}

/** "{{DATE(…)}}" is replaced by the client wherever a card shows text. */
function shown(title: string): string {
  return cutAtSentence(title, MAX_TITLE_CHARS).replaceAll('{{', '{ {');
}
