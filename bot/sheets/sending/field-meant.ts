// Which answers of a sheet a sentence speaks of: "csak a telefonszám változott", "megváltozott Kovács Anna telefonszáma". Words are held
// against the labels of the questions and the names of the people in the sheet; accents and endings do not count.
import { itemTitle } from '../../../dialogs/differences';
import { type SeenQuestion, type SeenSection, viewOf } from '../../../dialogs/view';
import { fold } from '../../../knowledge/hungarian/fold';
import { texts } from '../../texts';
import type { SheetAtHand } from '../sheet-at-hand';

const LONGEST = 120;

/** A statement, no question: those go to the handbook. */
export function tellsOfChange(text: string): boolean {
  const words = wordsOf(text).join(' ');
  if (text.length > LONGEST || text.includes('\n') || text.trim().endsWith('?')) return false;
  return texts.changeSaid.test(words) && !texts.questionBegin.test(`${words} `);
}

/** Places in the form's order; none: nothing in the sheet is meant. */
export function fieldsMeant(text: string, hand: Pick<SheetAtHand, 'form' | 'filling' | 'circumstances'>): string[] {
  const words = wordsOf(text).map((word) => texts.fieldAliases[word] ?? word);
  const sections = viewOf(hand.form, hand.filling).sections;
  const items = sections.flatMap((seen) => itemsMeant(words, seen, hand));
  const among = sections
    .flatMap(({ questions }) => questions)
    .filter(({ adds, item, section }) => !adds && (items.length === 0 || items.includes(idOf(section, item))));
  const best = strongest(among, words);
  if (best.length === 0) return items.length === 1 ? among.map(({ path }) => path) : inSection(words, sections);
  const ours = best.filter(({ item }) => item === undefined);
  const isOurs = items.length === 0 && ours.length > 0 && words.some((word) => /[aeou]nk$/.test(word));
  return (isOurs ? ours : best).map(({ path }) => path);
}

const idOf = (section: string, item: string | undefined): string => `${section}[${item ?? ''}]`;

/** "e-mail címünk" → "email", "cimunk". */
function wordsOf(text: string): string[] {
  return fold(text)
    .replace(/e[- ]mail/g, 'email')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

function itemsMeant(
  words: readonly string[],
  { name, items = [] }: SeenSection,
  hand: Pick<SheetAtHand, 'form' | 'filling' | 'circumstances'>,
): string[] {
  const known = Object.fromEntries(Object.entries(hand.filling.known ?? {}).map(([path, { value }]) => [path, value]));
  const answers = { ...known, ...hand.filling.answers };
  return items.flatMap(({ id }) => {
    const called = wordsOf(itemTitle(hand.form, answers, name, id, hand.circumstances)).filter(
      (part) => part.length > 2,
    );
    return called.length > 0 && called.every((part) => words.some((word) => begins(word, part)))
      ? [idOf(name, id)]
      : [];
  });
}

/** Those whose labels have most words in the sentence. Words that stand in many labels do not do alone. */
function strongest(among: readonly SeenQuestion[], words: readonly string[]): SeenQuestion[] {
  const scored = among.map((one) => ({ one, score: scoreOf(one.question.label, words) }));
  const most = Math.max(0, ...scored.map(({ score }) => score));
  return most === 0 ? [] : scored.filter(({ score }) => score === most).map(({ one }) => one);
}

function scoreOf(label: string, words: readonly string[]): number {
  const parts = wordsOf(label);
  const found = parts.filter((part) => words.some((word) => begins(word, part)));
  const strong = found.filter((part) => parts.length === 1 || !texts.weakLabelWords.includes(part)).length;
  return strong === 0 ? 0 : 100 * strong + (found.length - strong);
}

function inSection(words: readonly string[], sections: readonly SeenSection[]): string[] {
  const meant = sections.find(({ section, items }) => !items && scoreOf(section.title, words) > 0);
  const [first] = meant?.questions ?? [];
  return first ? [first.path] : [];
}

/** "telefonszamunk" begins with "telefon", "adoszamunk" with "adoszam(a)"; of short words only endings may follow. */
function begins(word: string, part: string): boolean {
  if (part.length < 3) return word === part;
  if (part.length < 5) return word.startsWith(part) && word.length - part.length <= 4;
  return word.startsWith(part) || (part.length > 6 && word.startsWith(part.slice(0, -1)));
}
