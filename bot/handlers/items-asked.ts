// What a message asks of the items of the open sheet: to take one out, to bring one back, to add one, or an answer to what was asked about it.
import { fold } from '../../knowledge/hungarian/fold';
import type { Session } from '../session';
import { texts } from '../texts';
import type { Turn } from '../turn';
import { says } from './says';

export type Asked =
  | { does: 'remove' | 'back'; said: string; isOrder: boolean }
  | { does: 'add'; noun: string }
  | { does: 'yes' | 'no' | 'unclear' | 'undo' };

/** undefined: it is about something else. */
export function askedIn(turn: Turn, { sheet, requesting, naming }: Session): Asked | undefined {
  const isTyped = turn.kind === 'message' && !turn.press && turn.attachments === 0 && turn.text.length <= LONGEST;
  if (!sheet || requesting || naming || !isTyped) return undefined;
  if (sheet.leaving) {
    if (says(turn, texts.removeItemYesWords)) return { does: 'yes' };
    if (says(turn, texts.removeItemNoWords)) return { does: 'no' };
  }
  if (says(turn, texts.itemStaysWords)) return { does: 'back', said: '', isOrder: false };
  if (says(turn, texts.cancelWords) && sheet.shown) return { does: 'undo' };
  const text = fold(turn.text)
    .trim()
    .replace(/[.!]+$/, '');
  const [, taken] = texts.removeItemOrder.exec(text) ?? [];
  if (taken !== undefined) return { does: 'remove', said: taken, isOrder: !sheet.rests };
  const [, gone] = texts.removeItemNews.exec(text) ?? [];
  if (gone !== undefined) return { does: 'remove', said: gone, isOrder: false };
  const [, back] = texts.bringBackItem.exec(text) ?? [];
  if (back !== undefined) return { does: 'back', said: back, isOrder: true };
  const [, stays] = texts.bringBackItemNews.exec(text) ?? [];
  if (stays !== undefined) return { does: 'back', said: stays, isOrder: false };
  const [, , noun = ''] = texts.addItem.exec(text) ?? [];
  if (texts.addItem.test(text)) return { does: 'add', noun };
  return sheet.leaving && text.split(' ').length <= FEW_WORDS && !text.endsWith('?') && !isSheetWord(turn)
    ? { does: 'unclear' }
    : undefined;
}

const LONGEST = 120;
/** Whoever writes more has begun something else. */
const FEW_WORDS = 3;

const sheetWords = [
  texts.sheetLaterWords,
  texts.sheetAgainWords,
  texts.sheetGoOnWords,
  texts.backWords,
  texts.helpWords,
];
const isSheetWord = (turn: Turn): boolean => sheetWords.some((words) => says(turn, words));
