// A person's name, family name first: titles in their usual spelling, and capitals where somebody typed none or only those.
import type { AnswerKind, Fit } from '../answer-kind';
import { courtesies, nameParticles, personTexts as texts, titles } from '../texts/people';
import { kept, lineKind, refused } from './line-kind';
import { fold } from './typed';

const example = 'dr. Kovács Anna';

export function personName(): AnswerKind {
  return lineKind({ control: { type: 'text', maxLength: 90, example }, class: 'personal', read });
}

const word = /^\p{Script=Latin}[\p{Script=Latin}'’-]*\.?$/u;
const MOST_WORDS = 8;

function read(line: string): Fit<string> {
  const words = line
    .replace(courtesies, '')
    .replace(/[,;]+$/, '')
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(' ');
  const after = words.filter((each, at) => at > 0 && at === words.length - 1 && isTitle(each));
  const inOrder = [...after, ...words.slice(0, words.length - after.length)];
  const names = inOrder.filter((each) => !isTitle(each));
  if (inOrder.length > MOST_WORDS || !inOrder.every((each) => word.test(each))) return refused(texts.notAName(example));
  if (names.length < 2) return refused(texts.oneWord(example));
  if (!names.some((each) => each.length > 2)) return refused(texts.notAName(example));
  const isCased = /\p{Ll}/u.test(names.join('')) && /\p{Lu}/u.test(names.join(''));
  return kept(inOrder.map((each) => titleOf(each) ?? cased(each, isCased)).join(' '));
}

export function isTitle(text: string): boolean {
  return titleOf(text) !== undefined;
}

function titleOf(text: string): string | undefined {
  return titles.get(fold(text).replace(/\.$/, ''));
}

/** "KOVÁCS", "kovács" → "Kovács"; what has both is left alone. */
function cased(text: string, isCased: boolean): string {
  if (isCased && nameParticles.has(text)) return text;
  if (/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text)) return text;
  return text.toLowerCase().replace(/(?<=^|-)\p{L}/gu, (first) => first.toUpperCase());
}
