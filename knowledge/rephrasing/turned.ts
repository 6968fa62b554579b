// Whether a sentence says the contrary of what the passage says with the same words.
import { overlap } from './overlap';
import type { Clause, Sentence } from './said';

const nearlyAll = 0.7;

/** `near`: the sentences of the passage that it is nearest to. */
export function isTurnedRound(said: Sentence, near: Sentence[], source: Sentence[]): boolean {
  const given = source.flatMap(({ clauses }) => clauses);
  return (
    said.clauses.some((clause) => isTurned(clause, given) || affirmsDenied(clause, near)) ||
    near.some((sentence) => isTwisted(said, sentence)) ||
    [...said.sharp].some((word) => !near.some(({ allowed }) => allowed.has(word)))
  );
}

/** The clauses of the passage that are nearest to it deny what it says, or say what it denies. */
function isTurned(clause: Clause, given: Clause[]): boolean {
  const most = Math.max(...given.map(({ words }) => overlap(clause.words, words)));
  if (most === 0) return clause.denials > 0;
  const nearest = given.filter(({ words }) => overlap(clause.words, words) === most);
  return nearest.some(({ denials }) => denials > 0 !== clause.denials > 0);
}

/** It takes a word from where the passage denies it, and does not deny. */
function affirmsDenied({ words, denials }: Clause, near: Sentence[]): boolean {
  const clauses = near.flatMap((sentence) => sentence.clauses);
  return (
    denials === 0 &&
    [...words].some((word) => {
      const having = clauses.filter((clause) => clause.words.has(word));
      return having.length > 0 && having.every((clause) => clause.denials > 0);
    })
  );
}

/** Nearly word for word, but with other little words. */
function isTwisted(said: Sentence, given: Sentence): boolean {
  const shared = overlap(said.words, given.words);
  if (shared < nearlyAll * Math.max(said.words.size, given.words.size)) return false;
  return (
    said.denials !== given.denials || overlap(said.sharp, given.sharp) < Math.max(said.sharp.size, given.sharp.size)
  );
}
