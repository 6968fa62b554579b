// Whether the whole message is one of some words: compared without accents, case and closing punctuation.
import { fold } from '../../knowledge/hungarian/fold';
import type { Turn } from '../turn';

export function says(turn: Turn, words: readonly string[]): boolean {
  return turn.kind === 'message' && !turn.press && words.some((word) => bare(word) === bare(turn.text));
}

function bare(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
