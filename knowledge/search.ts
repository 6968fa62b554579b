// From a typed question to ranked sections: read it, let the engine find candidates, put them in order.

import { analyse } from './analysed-section';
import { createLunrEngine } from './handbook-index';
import type { Synonyms } from './hungarian/synonyms';
import { createLexicon } from './lexicon';
import { type Question, readQuestion } from './question';
import { createRanking, type Hit } from './ranking';
import type { Section } from './sections';

export interface Search {
  read(text: string): Question;
  /** Best first. */
  find(question: Question): Hit[];
}

const mostCandidates = 120;

export function createSearch(sections: Section[], synonyms: Synonyms): Search {
  const analysed = sections.map(analyse);
  const lexicon = createLexicon(analysed);
  const engine = createLunrEngine(analysed);
  const ranking = createRanking(analysed, lexicon);
  return {
    read: (text) => readQuestion(text, lexicon, synonyms),
    find: (question) => ranking.rank(question, engine.candidates(askedTerms(question), mostCandidates)),
  };
}

/** Each term once, with the most it is worth. Question words stand everywhere: they are looked for only when there is nothing else. */
function askedTerms({ words }: Question): Map<string, number> {
  const asked = new Map<string, number>();
  const heaviest = Math.max(0, ...words.map(({ weight }) => weight));
  for (const word of words.filter(({ weight }) => weight > heaviest / 4)) {
    for (const variant of word.variants) {
      for (const term of variant.places.flat())
        asked.set(term, Math.max(asked.get(term) ?? 0, word.weight * variant.weight));
    }
  }
  return asked;
}
