// Somebody fills in a section card: right answers that can be found again, what they leave as it is, and now and then something wrong.
import type { Form, Question } from '../../dialogs/form';
import { patternOf, readPath } from '../../dialogs/path';
import type { Random } from '../bench/seeded';
import type { CardElement } from '../support/filled-card';
import type { DrawnCard, Inputs } from './drawn-card';
import { type Given, valueFor } from './values';

export interface CardGives extends Given {
  path: string;
  /** Whatever else stands on the card, it applies. */
  isSure: boolean;
}

export interface CardFilled {
  title: string;
  inputs: Inputs;
  gives: CardGives[];
  /** Places with what cannot be taken. */
  wrong: string[];
}

interface How {
  number: number;
  random: Random;
  /** Of what stands there already, so much is changed; what is empty is filled in, but what may be left out. */
  changes: number;
  /** So much is wrong. */
  wrongs?: number;
  /** What stands there is changed only where any answer is as good: all of it is to be sent in the end. */
  isCareful?: boolean;
}

const wrongOnes = ['=1+1', '\u202e9!', 'x'.repeat(3_000), '__proto__', '999999999999999', '😀', 'a\nb\r\n\tc'];

export function cardFilled(card: DrawnCard, form: Form, title: string, how: How): CardFilled {
  const { number, random, changes, wrongs = 0, isCareful = false } = how;
  const filled: CardFilled = { title, inputs: card.standing, gives: [], wrong: [] };
  for (const input of card.inputs) {
    const { id: path = '' } = input;
    const question = questionAt(form, path);
    if (!question) continue;
    const stands = card.standing[path] ?? '';
    if (random.share() >= (stands === '' ? shareFilled(question) : changes)) continue;
    if (random.share() < wrongs && isWrongForSure(path)) {
      filled.inputs = { ...filled.inputs, [path]: random.pick(wrongOnes) };
      filled.wrong.push(path);
      continue;
    }
    const given = valueFor(patternOf(path), question, number, stands === '' ? [] : [stands]);
    if (isCareful && stands !== '' && !given.isUnique) continue;
    const text = inControl(input, given);
    // What is left as it stood is nobody's answer.
    if (text === stands) continue;
    filled.inputs = { ...filled.inputs, [path]: text };
    filled.gives.push({ ...given, path, isSure: question.onlyIf === undefined });
  }
  return filled;
}

const shareFilled = ({ optional }: Question): number => (optional ? 0.6 : 1);

const isWrongForSure = (path: string): boolean => /(phone|email|postcode|taxNumber|pir)$/.test(path);

/** Not of the tick beside it, nor of a part of it. */
function questionAt(form: Form, path: string): Question | undefined {
  const { section = '', name = '' } = readPath(path) ?? {};
  return form.sections[section]?.questions[name];
}

/** As the client gives it: what is chosen is a value, a day is an ISO day, a number is digits. */
function inControl({ type, choices = [] }: CardElement, { typed, value }: Given): string {
  if (choices.length > 0) return Array.isArray(value) ? value.join(',') : String(value);
  return type === 'Input.Date' || type === 'Input.Number' ? String(value) : typed;
}

const titles = [
  'Mentés és tovább',
  'Mentés és tovább',
  'Mentés és tovább',
  'Mentés, később folytatom',
  'Mentés és még egy',
];

/** Which of its buttons is pressed. */
export function savingTitle({ sends }: DrawnCard, random: Random): string {
  const title = random.pick(titles);
  return Object.hasOwn(sends, title) ? title : 'Mentés és tovább';
}
