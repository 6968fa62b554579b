// Questions as they arrive from telephones: without accents, or with one typo in each longer word; the same ones in every run.
import { fold } from '../../../knowledge/hungarian/fold';

export const forms = ['clean', 'without accents', 'with typos'] as const;
export type Form = (typeof forms)[number];

export function inForm(question: string, form: Form, seed: number): string {
  if (form === 'clean') return question;
  return form === 'without accents' ? fold(question) : withTypos(question, randomFrom(seed));
}

const longerWord = /\p{L}{6,}/gu;

function withTypos(question: string, random: () => number): string {
  return question.replace(longerWord, (word) => misspell(word, random));
}

/** One slip of a finger after the first letter: two letters swapped, one left out, one too many, or a wrong one. */
function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = 'abcdefghijklmnoprstuvz'.charAt(Math.floor(random() * 22));
  const [before, here, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  const slips = [
    before + next + here + after,
    before + next + after,
    before + letter + here + next + after,
    before + letter + next + after,
  ];
  const wrong = slips.filter((slip) => slip !== word);
  return wrong[Math.floor(random() * wrong.length)] ?? word;
}

/** Mulberry32: small, good enough, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
