// What is quoted of a section: all of a short one; of a longer one the sentences, the list or the table that answer.
import { gives } from '../hungarian/answer-types';
import { fold } from '../hungarian/fold';
import { leansOnSentenceBefore } from '../hungarian/pointers';
import type { Block } from '../pages/pieces';
import type { Section } from '../pages/sections';
import { sentencesOf } from '../pages/sentences';
import type { Asked, Search } from '../search/search';

/** What is read on a phone without scrolling much. */
const longestQuote = 700;
const mostSentences = 3;

export interface Quote {
  markdown: string;
  whole: boolean;
}

export type QuoteFrom = (section: Section, asked: Asked) => Quote;

/** A long section is cut when it is first quoted, and its pieces are kept. */
export function createQuoting(numbersOf: Search['numbersOf']): QuoteFrom {
  const cut = new WeakMap<Section, Unit[]>();
  return (section, asked) => {
    if (section.markdown.length <= longestQuote) return { markdown: section.markdown, whole: true };
    const units =
      cut.get(section) ??
      unitsOf(section.blocks).map((unit) => ({
        ...unit,
        terms: numbersOf(unit.text),
        folded: fold(unit.text),
      }));
    cut.set(section, units);
    return quote(units, asked);
  };
}

function quote(units: Unit[], asked: Asked): Quote {
  const { wanted } = asked.question;
  const givesIt = ({ folded }: Unit) => wanted.some((type) => gives(folded, type));
  const ranked = units
    .map((unit, at) => ({
      at,
      worth: asked.worth(unit.terms) * (givesIt(unit) ? typeFactor : 1) * (at === 0 ? openingFactor : 1) - at / 1000,
    }))
    .sort((a, b) => b.worth - a.worth);
  const chosen = new Set<number>();
  const lengthOf = (positions: number[]) => positions.reduce((sum, at) => sum + (units[at]?.markdown.length ?? 0), 0);
  for (const { at } of ranked) {
    const wantedUnits = withContext(units, at);
    const fits = lengthOf([...new Set([...chosen, ...wantedUnits])]) <= longestQuote;
    if (chosen.size === 0) for (const one of fits ? wantedUnits : [at]) chosen.add(one);
    else if (chosen.size < mostSentences && fits) for (const one of wantedUnits) chosen.add(one);
  }
  return { markdown: joined(units.filter((_, at) => chosen.has(at))), whole: chosen.size === units.length };
}

/** How much more a sentence is worth that gives what "hány?", "mikor?", "ki?" or "hol?" asks for. */
const typeFactor = 1.3;
/** A page answers its question first. */
const openingFactor = 1.3;

function withContext(units: Unit[], at: number): number[] {
  const [unit, before] = [units[at], units[at - 1]];
  return unit && before && unit.block === before.block && leansOnSentenceBefore(unit.folded) ? [at - 1, at] : [at];
}

interface Piece {
  markdown: string;
  text: string;
  /** Position of the block it stands in. */
  block: number;
}

interface Unit extends Piece {
  terms: Int32Array;
  folded: string;
}

/** Sentences of paragraphs; lists and tables whole, with the line that leads into them. */
function unitsOf(blocks: Block[]): Piece[] {
  const units: Piece[] = [];
  blocks.forEach((block, at) => {
    if (block.kind === 'paragraph') {
      const sentences = sentencesOf(block.markdown.replaceAll('\n', ' '));
      units.push(...sentences.map((sentence) => ({ markdown: sentence, text: sentence, block: at })));
      return;
    }
    const lead = units.at(-1);
    if (lead && lead.block === at - 1 && /:\**$/.test(lead.markdown)) {
      units.pop();
      units.push({ markdown: `${lead.markdown}\n\n${block.markdown}`, text: `${lead.text} ${block.text}`, block: at });
    } else units.push({ markdown: block.markdown, text: block.text, block: at });
  });
  return units;
}

function joined(units: Unit[]): string {
  return units
    .map((unit, at) => (at === 0 ? '' : units[at - 1]?.block === unit.block ? ' ' : '\n\n') + unit.markdown)
    .join('');
}
