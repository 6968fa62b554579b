// Where any words fit as an answer, the bot's own words are none: whoever types one there wanted something else, and is told how to go on.

import { valueIn } from '../../dialogs/answers';
import type { Question } from '../../dialogs/form';
import { giveAnswer } from '../../dialogs/give';
import { viewOf } from '../../dialogs/view';
import { fold } from '../../knowledge/hungarian/fold';
import { says } from '../handlers/says';
import { texts } from '../texts';
import type { Turn } from '../turn';
import { isInParts } from './focus';
import type { SheetAtHand } from './sheet-at-hand';

/** What is said instead of taking it; undefined: it may be an answer. In quotation marks anything is one. */
export function wordsInstead(turn: Turn, hand: SheetAtHand, path: string): string | undefined {
  const { question, adds } = viewOf(hand.form, hand.filling).questions.get(path) ?? {};
  if (!question || adds || isQuoted(turn.text)) return undefined;
  if (says(turn, texts.meaningWords) || says(turn, texts.unclearWords)) return texts.sheetNoMeaning(question);
  if (isWithSomebody(turn)) return texts.sheetSomebodyKnows(question, isInParts(hand.form));
  if (!takesAsItIs(turn, hand, path, question)) return undefined;
  if (texts.behindAnswer.test(fold(turn.text).trim())) return texts.sheetAnswerAlone;
  if (isNotAtHand(turn, question)) return texts.sheetNotAtHand(question);
  return isCommand(turn) ? texts.sheetNoAnswer(turn.text.trim()) : undefined;
}

const isWithSomebody = (turn: Turn): boolean =>
  turn.text.length <= LONGEST &&
  !turn.text.includes('?') &&
  !says(turn, texts.sheetNotAtHandWords) &&
  texts.sheetNotAtHandSaid.test(fold(turn.text));
const LONGEST = 120;

/** Not as "I leave it out", nor as "I do not know". */
function takesAsItIs(turn: Turn, { form, filling, circumstances }: SheetAtHand, path: string, { kind }: Question) {
  const { type } = kind.control;
  if (type !== 'text' && type !== 'multiline') return false;
  const fit = giveAnswer(form, filling, path, turn.text, circumstances);
  return fit.ok && typeof valueIn(fit.changes[path]) === 'string';
}

/** "nincs" answers what they have, but not how they are called. */
function isNotAtHand(turn: Turn, { optional, mayNotKnow }: Question): boolean {
  if (!says(turn, texts.sheetNotAtHandWords)) return false;
  return (!optional && !mayNotKnow) || !says(turn, texts.mayBeAnswerWords);
}

/** Of labels and numbers, not of what can be asked for. */
const noCommands: readonly string[] = ['weakLabelWords', 'numbersInWords', 'sheetNotAtHandWords', 'mayBeAnswerWords'];
const isList = (list: unknown): list is readonly string[] =>
  Array.isArray(list) && list.every((word) => typeof word === 'string');
const commands = Object.entries(texts).flatMap(([name, list]) =>
  name.endsWith('Words') && !noCommands.includes(name) && isList(list) ? [list] : [],
);

function isCommand(turn: Turn): boolean {
  if (says(turn, texts.mayBeAnswerWords)) return false;
  const folded = fold(turn.text).trim();
  return (
    commands.some((words) => says(turn, words)) || (texts.allOfThem.test(folded) && !texts.everywhere.test(folded))
  );
}

const isQuoted = (text: string): boolean => /^\s*["'„“”«»].+["'“”«»]\s*$/su.test(text);
