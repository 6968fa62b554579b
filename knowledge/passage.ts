// What is quoted of a section: all of a short one; of a longer one the sentences, the list or the table that answer.

import { termsOf } from './hungarian/terms';
import { createMatcher, type Matcher } from './matching';
import type { Block } from './pieces';
import type { Question } from './question';
import type { Section } from './sections';
import { sentencesOf } from './sentences';

/** What is read on a phone without scrolling much. */
const longestQuote = 700;
const mostSentences = 3;

export interface Quote {
  markdown: string;
  whole: boolean;
}

export function quote(section: Section, question: Question): Quote {
  if (section.markdown.length <= longestQuote) return { markdown: section.markdown, whole: true };
  const matcher = createMatcher(question);
  const units = unitsOf(section.blocks);
  const ranked = units
    .map((unit, at) => ({ unit, at, worth: worthOf(unit, question, matcher) - at / 1000 }))
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

interface Unit {
  markdown: string;
  text: string;
  /** Position of the block it stands in. */
  block: number;
}

/** Sentences of paragraphs; lists and tables whole, with the line that leads into them. */
function unitsOf(blocks: Block[]): Unit[] {
  const units: Unit[] = [];
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

function worthOf(unit: Unit, question: Question, matcher: Matcher): number {
  const met = matcher.cover(new Set(termsOf(unit.text).map(({ term }) => term)));
  return question.words.reduce((sum, { weight, rarity }, at) => sum + weight * rarity * (met[at] ?? 0), 0);
}

function joined(units: Unit[]): string {
  return units
    .map((unit, at) => (at === 0 ? '' : units[at - 1]?.block === unit.block ? ' ' : '\n\n') + unit.markdown)
    .join('');
}
