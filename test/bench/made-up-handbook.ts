// A handbook of any size in Hungarian, the same on every run: sentences of the real handbook in which words are exchanged. The words
// taken instead follow Zipf's law, and the longer the handbook the more of them are compounds that it has never had before (Heaps),
// so rare words stay rare and frequent ones frequent.
import { join } from 'node:path';
import { readHandbook } from '../../knowledge/pages/handbook';
import type { Section } from '../../knowledge/pages/sections';
import { sentencesOf } from '../../knowledge/pages/sentences';

/** Of the words with five letters and more; the small ones make the grammar. */
const exchangedShare = 0.45;
const newWordShare = 0.12;
const word = /\p{L}{5,}/gu;

export function madeUpHandbook(count: number): Section[] {
  const { sections } = readHandbook(join(__dirname, '../../knowledge/handbook'));
  const sentences = sections.flatMap(({ text }) => sentencesOf(text.replaceAll('\n', ' ')));
  const random = seeded(20_261_122);
  const pick = <One>(list: One[]): One => list[Math.floor(random() * list.length)] as One;
  const vocabulary = byFrequency(sentences);
  // The logarithm makes the n-th word about 1/n as likely as the first.
  const zipf = (): string => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? '';
  const other = (): string => {
    if (random() >= newWordShare) return zipf();
    const compound = zipf().slice(0, 6) + zipf();
    vocabulary.push(compound);
    return compound;
  };
  const exchanged = (text: string): string => text.replace(word, (old) => (random() < exchangedShare ? other() : old));
  return Array.from({ length: count }, (_, at) => {
    const model = pick(sections);
    const blocks = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
      const text = Array.from({ length: 1 + Math.floor(random() * 4) }, () => exchanged(pick(sentences))).join(' ');
      return { kind: 'paragraph' as const, markdown: text, text, line: 1 };
    });
    const text = blocks.map((block) => block.text).join('\n');
    return {
      ...model,
      id: `${model.id}-${at}`,
      kind: 'handbook' as const,
      trail: [...model.trail.slice(0, -1), exchanged(model.trail.at(-1) ?? '')],
      questions: model.questions.slice(0, 3).map(exchanged),
      markdown: text,
      text,
      blocks,
    };
  });
}

/** The most frequent first. */
function byFrequency(sentences: string[]): string[] {
  const times = new Map<string, number>();
  for (const found of sentences.join(' ').toLowerCase().match(word) ?? [])
    times.set(found, (times.get(found) ?? 0) + 1);
  return [...times.keys()].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
}

/** Numbers from 0 to below 1, the same on every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
