// Whether the whole message is one of some words: compared without accents, case and closing punctuation.
import { fold } from '../../knowledge/hungarian/fold';
import type { Turn } from '../turn';

export function says(turn: Turn, words: readonly string[]): boolean {
  const said = turn.kind === 'message' && !turn.press && bare(turn.text);
  return said !== false && said !== '' && words.some((word) => bare(word) === said);
}

function bare(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
