// A section card as somebody has it before them: its inputs, what stands in them, and what goes to the bot when it is sent.
import { type CardElement, elementsOf, inputsOfCard, refusedByClient, standingIn } from '../support/filled-card';

export interface DrawnCard {
  inputs: CardElement[];
  /** As it stood there before anybody did anything, by input. */
  standing: Readonly<Record<string, string>>;
  /** The buttons that take along what is filled in, with what they carry, by their words. */
  sends: Readonly<Record<string, object>>;
}

/** undefined: a card with buttons only. */
export function drawnCard(content: CardElement | undefined): DrawnCard | undefined {
  const inputs = content ? inputsOfCard(content) : [];
  if (!content || inputs.length === 0) return undefined;
  const saving = elementsOf(content).filter(({ associatedInputs }) => associatedInputs === 'auto');
  return {
    inputs,
    standing: standingIn(content),
    sends: Object.fromEntries(saving.map(({ title = '', data = {} }) => [title, data])),
  };
}

export type Inputs = Readonly<Record<string, string>>;

/** As a client puts the inputs beside the press; undefined: it has no such button. */
export function carriedBy({ sends }: DrawnCard, title: string, inputs: Inputs): Record<string, unknown> | undefined {
  const own = sends[title];
  return own && JSON.parse(JSON.stringify({ ...own, ...inputs }));
}

/** What a client says and sends nothing, of these inputs. */
export function refusals({ inputs }: DrawnCard, filled: Inputs): string[] {
  const named = inputs.filter(({ id = '' }) => Object.hasOwn(filled, id));
  return refusedByClient({ type: 'AdaptiveCard', body: named }, { ...filled });
}
