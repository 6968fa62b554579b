// What the engine does not hand to the ranking cannot be found: its ten best are compared with those of all sections, each looked at closely.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSynonyms } from '../../knowledge/hungarian/synonyms';
import { readWordGroups } from '../../knowledge/hungarian/word-groups';
import { readHandbook } from '../../knowledge/pages/handbook';
import { createArrayEngine } from '../../knowledge/search/array-engine';
import type { CreateEngine } from '../../knowledge/search/handbook-index';
import { createLunrEngine } from '../../knowledge/search/lunr-engine';
import { analyseAll, assembleSearch, type Search } from '../../knowledge/search/search';

const { sections } = readHandbook(join(__dirname, '../../knowledge/handbook'));
const analysed = analyseAll(sections);
const synonyms = createSynonyms(readWordGroups());
const questions = readFileSync(join(__dirname, '../quality/own-questions.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).question as string);

/** An engine that leaves nothing out of what has any term of the question. */
const everything: CreateEngine = (...index) => {
  const engine = createArrayEngine(...index);
  return { ...engine, candidates: (weights) => engine.candidates(weights, sections.length) };
};
/** The control: an engine that finds nothing by terms, so that only the pieces of words are left. */
const nothing: CreateEngine = () => ({ candidates: () => [], has: () => true });

const topTen = (search: Search): string[] =>
  questions.map((question) =>
    search
      .ask(question)
      .find()
      .slice(0, 10)
      .map(({ position }) => position)
      .join(' '),
  );
const exhaustive = topTen(assembleSearch(analysed, synonyms, { engine: everything, mostCompared: sections.length }));

function share(engine: CreateEngine): number {
  const found = topTen(assembleSearch(analysed, synonyms, { engine }));
  return found.filter((ten, at) => ten === exhaustive[at]).length / questions.length;
}

describe('the ten best are those of an exhaustive scoring, in the same order, for at least 95 % of the questions', () => {
  it.each([
    ['lunr', createLunrEngine],
    ['arrays', createArrayEngine],
  ])('with %s', (_, engine) => {
    expect(share(engine)).toBeGreaterThanOrEqual(0.95);
  });

  it('and not without an engine', () => {
    expect(share(nothing)).toBeLessThan(0.95);
  });
});
