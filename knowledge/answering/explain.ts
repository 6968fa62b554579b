// Why a question is answered as it is: what it was read as, the best hits with their scores, and what the gate decided.
import type { Why } from '../answer';
import { linkTo } from '../pages/link';
import type { Section } from '../pages/sections';
import type { Question } from '../question/question';
import type { QuestionWord } from '../question/question-words';
import type { Hit } from '../search/ranking';
import type { Asked } from '../search/search';
import { texts } from '../texts';

const mostShown = 10;

export function explain({ question, has }: Asked, hits: Hit[], sections: Section[]): Pick<Why, 'words' | 'hits'> {
  return {
    words: wordsOf(question),
    hits: hits.slice(0, mostShown).flatMap((hit) => {
      const section = sections[hit.position];
      return section ? [{ ...hitOf(hit, section), ...meetings(question, (at) => has(at, hit.position)) }] : [];
    }),
  };
}

function hitOf({ score, parts, coverage }: Hit, section: Section) {
  return {
    link: linkTo(section),
    heading: section.trail.at(-1) ?? '',
    isLimit: section.kind === 'boundary',
    score,
    parts: texts.parts.map(({ part, name }) => ({ name, points: parts[part] })),
    coverage,
  };
}

function meetings({ words }: Question, isMet: (at: number) => boolean): { matched: string[]; missed: string[] } {
  const surfaces = words.map(({ surface }, at) => ({ surface, met: isMet(at) }));
  const those = (met: boolean) => surfaces.filter((one) => one.met === met).map(({ surface }) => surface);
  return { matched: those(true), missed: those(false) };
}

function wordsOf({ words }: Question): Why['words'] {
  return words.map(({ typed, surface, known, variants }) => ({
    typed,
    ...(typed === surface ? {} : { readAs: surface }),
    known,
    also: [...new Set(variants.filter(isTelling).map(sayVariant))],
  }));
}

const isTelling = ({ why }: QuestionWord['variants'][number]): boolean => why === 'synonym' || why === 'joined';

function sayVariant({ places }: QuestionWord['variants'][number]): string {
  return places.map(([term = '']) => term).join(' ');
}
