// What is quoted of a section: all of a short one; of a longer one the sentences, the list or the table that answer.

import type { Block } from './pieces';
import type { Asked, Search } from './search';
import type { Section } from './sections';
import { sentencesOf } from './sentences';

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
    const units = cut.get(section) ?? unitsOf(section.blocks).map((unit) => ({ ...unit, terms: numbersOf(unit.text) }));
    cut.set(section, units);
    return quote(units, asked);
  };
}

function quote(units: Unit[], asked: Asked): Quote {
  const ranked = units
    .map((unit, at) => ({ unit, at, worth: asked.worth(unit.terms) - at / 1000 }))
    .sort((a, b) => b.worth - a.worth);
  const chosen = new Set<number>();
  let length = 0;
  for (const { unit, at } of ranked) {
    const isFirst = chosen.size === 0;
    if (!isFirst && (chosen.size >= mostSentences || length + unit.markdown.length > longestQuote)) continue;
    chosen.add(at);
    length += unit.markdown.length;
  }
  return { markdown: joined(units.filter((_, at) => chosen.has(at))), whole: chosen.size === units.length };
}

interface Piece {
  markdown: string;
  text: string;
  /** Position of the block it stands in. */
  block: number;
}

interface Unit extends Piece {
  terms: Int32Array;
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
