// The card under a message: what can be pressed. It repeats nothing of the text above it.
import { plainText } from '../bot/plain-text';
import type { Json } from '../bot/ports';
import { texts } from '../bot/texts';
import type { Button, FormPart, Reply, RowsPart } from '../bot/turn';
import { FILLED } from './card-inputs';
import { shownWords } from './card-words';
import { cutAtSentence } from './cut';
import { formBody } from './form-card';
import { rowsBody } from './rows-card';

/** Teams shows six in a row at most. */
const MAX_IN_ROW = 6;
const MAX_TITLE_CHARS = 100;
/** The rows once more, for a client that draws no cards: as many as are worth their bytes. */
const MAX_FALLBACK_CHARS = 600;
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

/** What a reply has besides its words; undefined when that is nothing. */
export function cardOfReply({ form, rows, buttons }: Reply, submitData: SubmitData, links: Link[] = []) {
  if (form) return formCard(form, buttons, submitData);
  return rows ? rowsCard(rows, buttons, submitData) : cardOf(buttons, submitData, links);
}

/** Adaptive Card 1.5: the next steps, and under them in a row of their own what is about the message; undefined when there is nothing to press. */
function cardOf(buttons: Button[] = [], submitData: SubmitData, links: Link[] = []): JsonObject | undefined {
  const { steps, asides } = rowsOf(buttons);
  const shownButtons = [...steps, ...asides];
  if (shownButtons.length + links.length === 0) return undefined;
  const actionsOf = (row: Button[]) => row.map((button) => action(button, submitData));
  return {
    ...head([...shownButtons, ...links].map(({ title }) => title)),
    body: steps.length > 0 ? [{ type: 'ActionSet', actions: actionsOf(steps) }] : [],
    actions: [...actionsOf(asides), ...links.map((link) => ({ type: 'Action.OpenUrl', ...link }))],
  };
}

function head(titles: readonly string[]): JsonObject {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: 'hu',
    msteams: { width: 'Full' },
    fallbackText: titles.map(shown).join('\n'),
  };
}

/** The same under rows that have buttons of their own. */
function rowsCard(rows: RowsPart, buttons: Button[] = [], submitData: SubmitData): JsonObject {
  const { body = [], ...card } = cardOf(buttons, submitData) ?? head([]);
  const inWords = plainText({ text: '', rows: { ...rows, inWords: '' } });
  const words = cutAtSentence(inWords, MAX_FALLBACK_CHARS);
  return { ...card, fallbackText: shownWords(words), body: [...rowsBody(rows), ...(body as JsonObject[])] };
}

/**
 * The same with inputs: under them what takes them along, and in a row of their own the ways out, which work whatever stands in the
 * inputs, and what the questions mean. A press that takes inputs along is no message of its own, because clients put them beside the press.
 */
export function formCard(form: FormPart, buttons: Button[] = [], submitData: SubmitData): JsonObject {
  const saving = buttons.filter(({ sends }) => sends);
  const others = buttons.filter(({ sends }) => !sends);
  const helps = form.inputs.flatMap(({ help }) => help ?? []);
  const out = (button: Button): JsonObject => ({ ...action(button, submitData), associatedInputs: 'none' });
  return {
    ...head([`${form.title} – ${form.where}`, ...buttons.map(({ title }) => title)]),
    body: [
      ...formBody(form),
      {
        type: 'ActionSet',
        spacing: 'Large',
        actions: saving.slice(0, MAX_IN_ROW).map(({ title, press }, at) => ({
          type: 'Action.Submit',
          title: shown(title),
          ...(at === 0 && { style: 'positive' }),
          associatedInputs: 'auto',
          data: { press, [FILLED]: true },
        })),
      },
    ],
    actions: [...(helps.length > 0 ? [helpCard(helps, out)] : []), ...others.slice(0, MAX_IN_ROW - 1).map(out)],
  };
}

/** Opens below, so that what is filled in stays where it is. */
function helpCard(helps: { section: string; title: string }[], out: (button: Button) => JsonObject): JsonObject {
  const rows = helps.map(({ section, title }) => out({ title, press: { do: 'open-section', section } }));
  const sets = Array.from({ length: Math.ceil(rows.length / MAX_IN_ROW) }, (_, at) => ({
    type: 'ActionSet',
    actions: rows.slice(at * MAX_IN_ROW, (at + 1) * MAX_IN_ROW),
  }));
  return { type: 'Action.ShowCard', title: texts.helpTitle, card: { type: 'AdaptiveCard', body: sets } };
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

function shown(title: string): string {
  return shownWords(cutAtSentence(title, MAX_TITLE_CHARS));
}
