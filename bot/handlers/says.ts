// Whether the whole message is one of some words: compared without accents, case and punctuation.
import { fold } from '../../knowledge/hungarian/fold';
import { texts } from '../texts';
import type { Turn } from '../turn';

export function says(turn: Turn, words: readonly string[]): boolean {
  if (turn.kind !== 'message' || turn.press || turn.text.length > LONGEST) return false;
  return bareWords(words).has(bareText(turn));
}

/** As `says`, whatever thanks and regrets stand around the words: "köszi, de sajnos nem ezt kerestem". */
export function saysPolitely(turn: Turn, words: readonly string[]): boolean {
  if (says(turn, words)) return true;
  if (turn.kind !== 'message' || turn.press || turn.text.length > LONGEST) return false;
  const core = cores.get(turn) ?? bareText(turn).replace(around, '');
  cores.set(turn, core);
  return bareWords(words).has(core);
}

const cores = new WeakMap<Turn, string>();

/** No list holds anything longer, so a long message need not be looked at. */
const LONGEST = 60;

/** Many handlers ask the same turn. */
const heard = new WeakMap<Turn, string>();

function bareText(turn: Turn): string {
  const text = heard.get(turn) ?? bare(turn.text);
  heard.set(turn, text);
  return text;
}

/** The lists never change: each is made bare once. */
const known = new WeakMap<readonly string[], Set<string>>();

function bareWords(words: readonly string[]): Set<string> {
  const bares = known.get(words) ?? new Set(words.map(bare));
  known.set(words, bares);
  return bares;
}

export function bare(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const wordsAround = texts.aroundWords.map(bare).join('|');
const around = new RegExp(`^(?:(?:${wordsAround}) )+|(?: (?:${wordsAround}))+$`, 'g');
