// What is measured in `npm run bench -- search`: our search and its peers, each built over the same sections and asked the same way.
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { createSynonyms } from '../../knowledge/hungarian/synonyms';
import { createSearch } from '../../knowledge/search';
import type { Section } from '../../knowledge/sections';
import { readWordGroups } from '../../knowledge/word-groups';

export type Ask = (question: string) => unknown;
export type Build = (sections: Section[]) => Ask;

const mostHits = 10;

export const engines: Record<string, Build> = {
  // Reading the question with its typos, candidates and their close comparison: all that the bot does for a question.
  ours(sections) {
    const search = createSearch(sections, createSynonyms(readWordGroups()));
    return (question) => search.ask(question).find().slice(0, mostHits);
  },

  // lunr-languages changes lunr's global registries, so nothing else runs in this process.
  'lunr + hu': (sections) => {
    require('lunr-languages/lunr.stemmer.support')(lunr);
    require('lunr-languages/lunr.hu')(lunr);
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
    // Plain terms: its query language throws on what people type.
    return (question) => index.query((query) => query.term(lunr.tokenizer(question), {})).slice(0, mostHits);
  },

  'MiniSearch fuzzy': (sections) => {
    const index = new MiniSearch({ idField: 'position', fields: ['title', 'questions', 'text'] });
    index.addAll(sections.map((section, position) => ({ position, ...fieldsOf(section) })));
    const options = { prefix: true, fuzzy: 0.2, boost: { title: 3, questions: 2 } };
    return (question) => index.search(question, options).slice(0, mostHits);
  },
};

function fieldsOf({ trail, questions, text }: Section): { title: string; questions: string; text: string } {
  return { title: trail.at(-1) ?? '', questions: questions.join(' '), text };
}
