// Which section or part somebody means: by its number as it stands in the list, by its code ("4.5"), or by its name as people type it.
import { editDistance } from '../../../knowledge/hungarian/edit-distance';
import { fold } from '../../../knowledge/hungarian/fold';
import { texts } from '../../texts';
import type { SheetAtHand } from '../sheet-at-hand';
import { type PartOfSheet, type SectionLine, type Sections, sectionsOf } from './sections';

export type NamedInSheet =
  | { kind: 'section'; line: SectionLine }
  | { kind: 'part'; part: PartOfSheet }
  /** More than one is called so. */
  | { kind: 'several'; lines: readonly SectionLine[] };

/** undefined: no section is called so. */
export function namedInSheet(sections: Sections, typed: string): NamedInSheet | undefined {
  return typed.length > LONGEST ? undefined : byName(sections, wordsOf(fold(typed)));
}

/** `list`: the part whose sections stand there to choose from, '' for all. undefined: no section is meant. */
export function numberedInSheet(sections: Sections, typed: string, list: string): NamedInSheet | undefined {
  return typed.length > LONGEST ? undefined : byNumber(sections, fold(typed).trim(), list);
}

/** Called just so: by what is no answer where it was typed. */
export function sectionCalled(hand: SheetAtHand, typed: string): string | undefined {
  const words = fold(typed)
    .trim()
    .replace(/[.!]+$/, '');
  return sectionsOf(hand).all.find(({ section }) => fold(section.title) === words)?.name;
}

const LONGEST = 80;
const written = /^(?:a |az )?(\d{1,2})(?:\.(\d{1,2}))?\.?(?:[- ]?[aeo]s)?(?: ?(resz|szakasz|blokk)[a-z]*)?\.?$/;

function byNumber({ parts, all }: Sections, folded: string, list: string): NamedInSheet | undefined {
  const [, first, second, what] = written.exec(folded) ?? [];
  if (first === undefined) return undefined;
  const isFlat = parts.length === 1;
  if (second !== undefined)
    return lineAt(
      all.filter(({ code }) => code === `${first}.${second}`),
      1,
    );
  const shown = isFlat ? parts[0] : what === 'resz' ? undefined : parts.find(({ name }) => name === list);
  if (shown) return lineAt(shown.sections, Number(first));
  const part = isFlat ? undefined : parts[Number(first) - 1];
  return part && { kind: 'part', part };
}

function lineAt(lines: readonly SectionLine[], number: number): NamedInSheet | undefined {
  const line = lines[number - 1];
  return line && { kind: 'section', line };
}

/** What is called exactly so comes before what is only called so among other things; what is asked in a section comes last. */
function byName({ parts, all }: Sections, typed: readonly string[]): NamedInSheet | undefined {
  if (typed.length === 0) return undefined;
  const named = all.map((line) => ({ line, besides: best([line.section.title, ...(line.section.also ?? [])], typed) }));
  const least = Math.min(...named.map(({ besides }) => besides));
  const inParts = parts.map((part) => ({ part, besides: best([part.title], typed) })).filter(({ part }) => part.name);
  const [part] = inParts.filter(({ besides }) => besides < least || (besides === 0 && least > 0));
  if (part) return { kind: 'part', part: part.part };
  if (least < NOT_NAMED) return oneOf(named.filter(({ besides }) => besides === least).map(({ line }) => line));
  const asking = all.filter(({ section: { questions } }) =>
    Object.values(questions).some(({ label }) => best([label], typed) < NOT_NAMED),
  );
  return asking.length <= MOST_ASKING ? oneOf(asking) : undefined;
}

const NOT_NAMED = 99;
const MOST_ASKING = 3;

function oneOf(lines: readonly SectionLine[]): NamedInSheet | undefined {
  const [line] = lines;
  if (!line) return undefined;
  return lines.length === 1 ? { kind: 'section', line } : { kind: 'several', lines };
}

/** How many words of the nearest name were not typed; every word that was typed must be in it. */
function best(names: readonly string[], typed: readonly string[]): number {
  return Math.min(
    ...names.map((name) => {
      const words = wordsOf(fold(name));
      const isNamed = typed.every((one) => words.some((word) => isLike(one, word)));
      return isNamed ? words.filter((word) => !typed.some((one) => isLike(one, word))).length : NOT_NAMED;
    }),
  );
}

const SHORTEST_BEGINNING = 4;
const LONGEST_ENDING = 4;
const SHORTEST_MISSPELT = 6;

/** "hálózat" is like "hálózata", "informatikát" like "informatikai", "internat" like "internet". */
function isLike(typed: string, word: string): boolean {
  if (typed === word) return true;
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same += 1;
  const ends = [typed.length - same, word.length - same];
  if (same >= SHORTEST_BEGINNING && Math.min(...ends) <= 1 && Math.max(...ends) <= LONGEST_ENDING) return true;
  // "IRATba", "adót"
  if (same === word.length && same >= 3 && ends[0] !== undefined && ends[0] <= 2) return true;
  return typed.length >= SHORTEST_MISSPELT && editDistance(typed, word, 1) <= 1;
}

function wordsOf(folded: string): string[] {
  return folded
    .replace(/^\d+\. /, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !texts.besidesSection.test(word));
}
