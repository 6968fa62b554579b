// Why a question is answered as it is: what it was read as, the best hits with their scores, and what the gate decided.
import { gate, type Verdict, weigh } from './evidence';
import type { Question } from './question';
import type { QuestionWord } from './question-words';
import type { Hit } from './ranking';
import type { Search } from './search';
import type { Section } from './sections';

export interface Explanation {
  words: {
    typed: string;
    surface: string;
    known: boolean;
    /** Importance in the ranking: weight times rarity. */
    worth: number;
    /** What else it was looked for as, e.g. `synonym: terites mentes`. */
    variants: string[];
  }[];
  hits: {
    section: string;
    kind: Section['kind'];
    heading: string;
    score: number;
    parts: Hit['parts'];
    coverage: number;
    matched: string[];
    missed: string[];
  }[];
  decision: Verdict;
  leastScore: number;
}

const mostShown = 10;

export function explain(text: string, sections: Section[], search: Search): Explanation {
  const { question, find, has } = search.ask(text);
  const hits = find().flatMap((hit) => {
    const section = sections[hit.position];
    return section ? [{ hit, section }] : [];
  });
  const bestOf = (kind: Section['kind']) => hits.find(({ section }) => section.kind === kind)?.hit;
  return {
    words: wordsOf(question),
    hits: hits.slice(0, mostShown).map(({ hit, section }) => ({
      section: section.id,
      kind: section.kind,
      heading: section.trail.at(-1) ?? '',
      score: hit.score,
      parts: hit.parts,
      coverage: hit.coverage,
      matched: surfaces(question, (at) => has(at, hit.position)),
      missed: surfaces(question, (at) => !has(at, hit.position)),
    })),
    decision: weigh(question, bestOf('handbook'), bestOf('boundary')),
    leastScore: gate.leastScore,
  };
}

function surfaces({ words }: Question, isMeant: (at: number) => boolean): string[] {
  return words.filter((_, at) => isMeant(at)).map(({ surface }) => surface);
}

function wordsOf(question: Question): Explanation['words'] {
  return question.words.map(({ typed, surface, known, weight, rarity, variants }) => ({
    typed,
    surface,
    known,
    worth: weight * rarity,
    variants: [...new Set(variants.filter(isTelling).map(sayVariant))],
  }));
}

const isTelling = ({ why }: QuestionWord['variants'][number]): boolean => why !== 'same' && why !== 'family';

function sayVariant({ why, places }: QuestionWord['variants'][number]): string {
  return `${why}: ${places.map((terms) => terms.join('/')).join(' + ')}`;
}
