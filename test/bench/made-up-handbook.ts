// Handbooks of any size in Hungarian, the same on every run, made of the real one: every 250 sections are another handbook, with
// sentences and words exchanged, that speaks of another field. So words are spread as in real text: at 1,000 sections 7,800 stems, the
// 10th in 15 % of the sections, the 100th in 5.5 %, the 1,000th in 0.8 %; in as many real Hungarian help pages of Debian (test/quality)
// 7,821 stems, 16 %, 5.1 % and 0.6 %.
import { join } from 'node:path';
import { fold } from '../../knowledge/hungarian/fold';
import { littleWords } from '../../knowledge/hungarian/stop-words';
import { readHandbook } from '../../knowledge/pages/handbook';
import type { Section } from '../../knowledge/pages/sections';
import { sentencesOf } from '../../knowledge/pages/sentences';
import { createFields } from './fields';
import { type Random, seeded } from './seeded';

const sectionsInOne = 250;
const strangeSentenceShare = 0.5;
const exchangedShare = 0.2;
const newWordShare = 0.04;
const word = /\p{L}{3,}/gu;

export function madeUpHandbook(count: number): Section[] {
  const { sections } = readHandbook(join(__dirname, '../../knowledge/handbook'));
  const random = seeded(20_261_122);
  const rewrite = createRewriting(sections, random);
  const nextField = createFields(random);
  let inField = nextField();
  return Array.from({ length: count }, (_, at) => {
    if (at % sectionsInOne === sectionsInOne - 1) inField = nextField();
    const model = random.pick(sections);
    const said = (text: string): string =>
      rewrite.words(text).replace(word, (each) => (says(each) ? inField(each) : each));
    const text = rewrite.sentences(model).map(said).join(' ');
    const blocks = [{ kind: 'paragraph' as const, markdown: text, text, line: 1 }];
    return {
      ...model,
      id: `${model.id}-${at}`,
      kind: 'handbook' as const,
      trail: [...model.trail.slice(0, -1), said(model.trail.at(-1) ?? '')],
      questions: model.questions.slice(0, 3).map(said),
      markdown: text,
      text,
      blocks,
    };
  });
}

/** Words of the grammar are the same in every field. */
function says(each: string): boolean {
  return !littleWords.has(fold(each));
}

interface Rewriting {
  /** Of a section like this one. */
  sentences(model: Section): string[];
  words(text: string): string;
}

/** Taken as often as they occur: frequent words stay frequent, and some are compounds that were never there before. */
function createRewriting(sections: Section[], random: Random): Rewriting {
  const sentencesIn = ({ text }: Section): string[] => sentencesOf(text.replaceAll('\n', ' '));
  const sentences = sections.flatMap(sentencesIn);
  const words = (sentences.join(' ').toLowerCase().match(word) ?? []).filter(says);
  const other = (): string =>
    random.share() < newWordShare / exchangedShare
      ? random.pick(words).slice(0, 6) + random.pick(words)
      : random.pick(words);
  return {
    sentences: (model) =>
      sentencesIn(model).map((own) => (random.share() < strangeSentenceShare ? random.pick(sentences) : own)),
    words: (text) => text.replace(word, (old) => (says(old) && random.share() < exchangedShare ? other() : old)),
  };
}
