// What is measured in `npm run bench -- search`: our search and its peers, each built over the same sections and asked the same way.
import { deserialize, serialize } from 'node:v8';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { createSynonyms } from '../../knowledge/hungarian/synonyms';
import { readWordGroups } from '../../knowledge/hungarian/word-groups';
import { atOnce } from '../../knowledge/live/steps';
import type { Section } from '../../knowledge/pages/sections';
import type { AnalysedSection } from '../../knowledge/search/analysed-section';
import { createArrayEngine } from '../../knowledge/search/array-engine';
import type { CreateEngine } from '../../knowledge/search/handbook-index';
import { createLunrEngine, openLunrEngine } from '../../knowledge/search/lunr-engine';
import {
  analyseAll,
  assembleSearch,
  type SavedSearch,
  type Search,
  searchInSteps,
} from '../../knowledge/search/search';

export type Ask = (question: string) => unknown;

export interface Engine {
  build(sections: Section[]): { ask: Ask; save(): Buffer | string };
  /** From what was saved, over the same sections. */
  load(saved: Buffer | string): Ask;
}

const mostHits = 10;

/** Reading the question with its typos, candidates and their close comparison: all that the bot does for a question. */
function whole(engine?: CreateEngine, opened: (saved: SavedSearch) => CreateEngine | undefined = () => engine): Engine {
  const synonyms = createSynonyms(readWordGroups());
  const asking =
    (search: Search): Ask =>
    (question) =>
      search.ask(question).find().slice(0, mostHits);
  return {
    build(sections) {
      const analysed = analyseAll(sections);
      const { search, save } = atOnce(searchInSteps(analysed, synonyms, build(engine)));
      return { ask: asking(search), save: () => serialize({ analysed, saved: save() }) };
    },
    load(bytes) {
      const { analysed, saved } = deserialize(bytes as Buffer) as { analysed: AnalysedSection[]; saved: SavedSearch };
      return asking(assembleSearch(analysed, synonyms, { saved, ...build(opened(saved)) }));
    },
  };
}

/** Without an engine the one is taken that fits the number of sections. */
function build(engine: CreateEngine | undefined): { engine?: CreateEngine } {
  return engine ? { engine } : {};
}

function openedLunr({ engine = '' }: SavedSearch): CreateEngine {
  return (sections) => openLunrEngine(engine, sections.length);
}

export const engines: Record<string, () => Engine> = {
  ours: () => whole(),
  'ours over lunr': () => whole(createLunrEngine, openedLunr),
  'ours over arrays': () => whole(createArrayEngine),

  // lunr-languages changes lunr's global registries, so nothing else runs in this process.
  'lunr + hu': () => {
    require('lunr-languages/lunr.stemmer.support')(lunr);
    require('lunr-languages/lunr.hu')(lunr);
    // Plain terms: its query language throws on what people type.
    const asking =
      (index: lunr.Index): Ask =>
      (question) =>
        index.query((query) => query.term(lunr.tokenizer(question), {})).slice(0, mostHits);
    return {
      build(sections) {
        const index = lunr(function () {
          // biome-ignore lint/suspicious/noExplicitAny: the plug-in adds `hu` at run time, its types do not say so.
          this.use((lunr as any).hu);
          this.ref('position');
          this.field('title', { boost: 3 });
          this.field('questions', { boost: 2 });
          this.field('text');
          sections.forEach((section, position) => {
            this.add({ position, ...fieldsOf(section) });
          });
        });
        return { ask: asking(index), save: () => JSON.stringify(index) };
      },
      load: (saved) => asking(lunr.Index.load(JSON.parse(String(saved)))),
    };
  },

  'MiniSearch fuzzy': () => {
    const fields = { idField: 'position', fields: ['title', 'questions', 'text'] };
    const options = { prefix: true, fuzzy: 0.2, boost: { title: 3, questions: 2 } };
    const asking =
      (index: MiniSearch): Ask =>
      (question) =>
        index.search(question, options).slice(0, mostHits);
    return {
      build(sections) {
        const index = new MiniSearch(fields);
        index.addAll(sections.map((section, position) => ({ position, ...fieldsOf(section) })));
        return { ask: asking(index), save: () => JSON.stringify(index) };
      },
      load: (saved) => asking(MiniSearch.loadJSON(String(saved), fields)),
    };
  },
};

function fieldsOf({ trail, questions, text }: Section): { title: string; questions: string; text: string } {
  return { title: trail.at(-1) ?? '', questions: questions.join(' '), text };
}
