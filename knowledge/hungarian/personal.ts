// A question without what points at a person: e-mail addresses, numbers of people and accounts, names. Rather too much is left out.
import { fold } from './fold';
import { familyNames, givenNames, leftOut, selfWords, titles } from './names';
import { stem } from './stem';
import { wordWeight } from './stop-words';
import { termsOf } from './terms';

/** Phone, tax, social security, account and identity numbers have seven digits or more, however they are grouped. */
const patterns: [RegExp, string][] = [
  [/[^\s@<>"„”(),;:]+@[^\s@<>"„”(),;:]*[\p{L}\d]/gu, leftOut.email],
  [/\b(?:https?:\/\/|www\.)\S+/gi, leftOut.link],
  [/\bHU\d{2}(?:[ -]?\d{4}){4,6}\b/gi, leftOut.number],
  [/(?:\+|\(\+?)?\d(?:[\s\-/.()]{0,3}\d){6,}/g, leftOut.number],
  [/\b\d{6} ?[A-Z]{2}\b|\b[A-Z]{2} ?\d{6}\b|\b[A-Z]{3,4}[- ]?\d{3}\b/g, leftOut.number],
];

/** `known` is text that may leave anyhow: what it has is no person's. */
export function withoutPersonal(question: string, known: string): string {
  const knownTerms = new Set(termsOf(known).flatMap(({ root, surface }) => [root, surface]));
  const numbersOut = patterns.reduce(
    (text, [pattern, instead]) => text.replace(pattern, (found) => (known.includes(found.trim()) ? found : instead)),
    question.normalize('NFC'),
  );
  return withoutNames(numbersOut, knownTerms);
}

const lawNumber = /\b\d{1,4}\/\d{4}\b/g;

/** Whether a question speaks of somebody in particular: a number of theirs, or a name of two parts. Misses names that no list has. */
export function namesSomebody(question: string): boolean {
  const text = question.normalize('NFC').replace(lawNumber, '');
  if (patterns.some(([pattern]) => text.search(pattern) !== -1)) return true;
  const words = wordsOf(text, new Set());
  return words.some((word, at) => {
    const next = words[at + 1];
    return isNamed(word) && next !== undefined && (isNamed(next) || (word.isCapital && next.isCapital));
  });
}

interface Word {
  text: string;
  folded: string;
  index: number;
  isCapital: boolean;
  isKnown: boolean;
}

function withoutNames(text: string, known: ReadonlySet<string>): string {
  const words = wordsOf(text, known);
  const names = words.map((word, at) => !word.isKnown && isName(word, words[at - 1], words[at + 1]));
  let result = '';
  let from = 0;
  words.forEach(({ text: word, index }, at) => {
    if (!names[at]) return;
    result += text.slice(from, index) + leftOut.name;
    from = index + word.length;
  });
  return (result + text.slice(from)).replaceAll(
    new RegExp(`\\${leftOut.name}(?:\\.?[ -]+\\${leftOut.name})+`, 'g'),
    leftOut.name,
  );
}

function wordsOf(text: string, known: ReadonlySet<string>): Word[] {
  return [...text.matchAll(/(?<!\[)\p{L}[\p{L}'’-]*(?!\])/gu)].map((match) => wordAt(match, known));
}

function wordAt({ 0: word, index }: RegExpExecArray, known: ReadonlySet<string>): Word {
  const folded = fold(word);
  const isLittle = wordWeight(folded) < 1;
  return {
    text: word,
    folded,
    index,
    isCapital: /^\p{Lu}/u.test(word),
    isKnown: isLittle || termsOf(folded).some(({ root, surface }) => known.has(root) || known.has(surface)),
  };
}

/** A word that begins a sentence may be a place ("Kisfalu jegyzője"): it goes too, though most are none. */
function isName(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (word.isCapital || isNamed(word) || titles.has(word.folded)) return true;
  if (before && titles.has(before.folded)) return true;
  return after !== undefined && (selfWords.has(after.folded) || (isNamed(after) && !after.isCapital));
}

/** Also with its endings: "Annának", "Kovácsné", "Bélával". */
function isNamed({ folded }: Word): boolean {
  const bare = folded.split('-')[0] ?? '';
  return [
    bare,
    stem(bare),
    bare.replace(/ne$/, ''),
    bare.replace(/(?:nak|nek|val|vel|tol|hoz|hez|nal|nel|t|ert)$/, ''),
    bare.replace(/(.)\1[ae]l$/, '$1'),
  ].some((form) => givenNames.has(form) || familyNames.has(form));
}
