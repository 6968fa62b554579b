// A client of a card with inputs: what stands in it, what somebody fills in, what it refuses by itself, and what it sends.
import { withInputs } from '../../adapters/card-inputs';
import { replyToActivity } from '../../adapters/teams/reply-to-activity';
import { type Press, pressSchema, type Reply } from '../../bot/turn';

export interface CardElement {
  type: string;
  id?: string;
  label?: string;
  title?: string;
  value?: string | number;
  text?: string;
  regex?: string;
  maxLength?: number;
  isRequired?: boolean;
  errorMessage?: string;
  min?: string | number;
  max?: string | number;
  choices?: { title: string; value: string }[];
  isMultiSelect?: boolean;
  items?: CardElement[];
  columns?: CardElement[];
  body?: CardElement[];
  actions?: CardElement[];
  card?: CardElement;
  associatedInputs?: string;
  fallbackText?: string;
  data?: { press: Press } & Record<string, unknown>;
  [other: string]: unknown;
}

export function cardOfReply(reply: Reply): CardElement {
  return replyToActivity(reply).attachments?.[0]?.content as CardElement;
}

export function elementsOf(card: CardElement): CardElement[] {
  const inside = [
    ...(card.body ?? []),
    ...(card.items ?? []),
    ...(card.columns ?? []),
    ...(card.actions ?? []),
    ...(card.card ? [card.card] : []),
  ];
  return [card, ...inside.flatMap(elementsOf)];
}

export const inputsOfCard = (card: CardElement): CardElement[] =>
  elementsOf(card).filter(({ type }) => type.startsWith('Input.'));

/** As the client has it before anybody does anything. */
export function standingIn(card: CardElement): Record<string, string> {
  return Object.fromEntries(inputsOfCard(card).map(({ id = '', value }) => [id, String(value ?? '')]));
}

/** Sentences of the inputs that the client does not let go. */
export function refusedByClient(card: CardElement, filled: Record<string, string>): string[] {
  return inputsOfCard(card).flatMap((input) => {
    const value = filled[input.id ?? ''] ?? '';
    const isWrong =
      value === ''
        ? input.isRequired === true
        : (input.regex !== undefined && value.match(new RegExp(input.regex, 'g')) === null) ||
          (input.type === 'Input.Number' &&
            !(Number(value) >= Number(input.min) && Number(value) <= Number(input.max))) ||
          (input.type === 'Input.Date' && (value < String(input.min ?? '') || value > String(input.max ?? '~')));
    return isWrong ? [input.errorMessage ?? 'no sentence'] : [];
  });
}

/** `answers`: by the words of the question or by input; titles stand for choices, joined by " + ". */
export function filledCard(reply: Reply, title: string, answers: Record<string, string>): Press {
  const card = cardOfReply(reply);
  const button = elementsOf(card).find((each) => each.title === title && each.data);
  if (!button?.data) throw new Error(`the card has no button "${title}"`);
  const filled = standingIn(card);
  for (const [named, answer] of Object.entries(answers)) {
    const input = inputsOfCard(card).find(({ id, label, title: words }) => [id, label, words].includes(named));
    if (!input?.id) throw new Error(`the card does not ask "${named}"`);
    filled[input.id] = chosen(input, answer);
  }
  const sends = button.associatedInputs === 'auto';
  const refused = sends ? refusedByClient(card, filled) : [];
  if (refused.length > 0) throw new Error(`the client refuses: ${refused.join(' ')}`);
  const data = JSON.parse(JSON.stringify(sends ? { ...button.data, ...filled } : button.data));
  const press = withInputs(pressSchema.parse(data.press), data);
  if (!press) throw new Error('the card brings back too much');
  return press;
}

function chosen({ choices = [] }: CardElement, answer: string): string {
  const values = answer.split(' + ').map((title) => choices.find((each) => each.title === title)?.value);
  return values.every((value) => value !== undefined) && choices.length > 0 ? values.join(',') : answer;
}
