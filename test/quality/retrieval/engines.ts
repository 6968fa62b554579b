// The searches that are compared, each set up as its own documentation advises: from sections and a question to ids, best first.
import Database from 'libsql';
import lunr from 'lunr';
import addHungarian from 'lunr-languages/lunr.hu';
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support';
import MiniSearch from 'minisearch';
import { newStemmer } from 'snowball-stemmers';
import { fold } from '../../../knowledge/hungarian/fold';
import { wordWeight } from '../../../knowledge/hungarian/stop-words';
import { searchIn } from '../../../knowledge/pages/handbook';
import type { Section } from '../../../knowledge/pages/sections';

type Find = (question: string) => string[];
type Engine = (sections: Section[]) => Find;

export const depth = 10;
/** A heading tells more than a word of the body: the same help for everyone who can use it. */
const boosts = { heading: 2, trail: 0.5, text: 1 };

export const engines = {
  'lunr plain': (sections) => lunrWith(sections, []),
  'lunr + lunr-languages hu': (sections) => {
    addStemmerSupport(lunr);
    addHungarian(lunr);
    return lunrWith(sections, [lunr.hu]);
  },
  'MiniSearch + Snowball, folded, fuzzy': miniSearch,
  'SQLite FTS5 trigram': fullTextTrigrams,
  ours: (sections) => {
    const search = searchIn(sections);
    return (question) =>
      search
        .ask(question)
        .find()
        .slice(0, depth)
        .flatMap(({ position }) => sections[position]?.id ?? []);
  },
} satisfies Record<string, Engine>;
export type EngineName = keyof typeof engines;

interface Fields {
  id: string;
  heading: string;
  trail: string;
  text: string;
}

function fieldsOf({ id, trail, text }: Section): Fields {
  return { id, heading: trail.at(-1) ?? '', trail: trail.slice(0, -1).join(' '), text };
}

function lunrWith(sections: Section[], plugins: lunr.Builder.Plugin[]): Find {
  const index = lunr(function () {
    plugins.forEach((plugin) => {
      this.use(plugin);
    });
    this.ref('id');
    for (const [field, boost] of Object.entries(boosts)) this.field(field, { boost });
    for (const section of sections) this.add(fieldsOf(section));
  });
  return (question) => {
    // Plain terms, because its query language throws on what people type ("ki: mi?").
    const words = question.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    const hits = index.query((query) => {
      for (const word of words) query.term(word.toLowerCase(), {});
    });
    return hits.slice(0, depth).map(({ ref }) => ref);
  };
}

function miniSearch(sections: Section[]): Find {
  const { stem } = newStemmer('hungarian');
  const index = new MiniSearch<Fields>({
    fields: Object.keys(boosts),
    processTerm: (word) => {
      const folded = fold(word);
      return wordWeight(folded) === 0 ? null : stem(folded);
    },
  });
  index.addAll(sections.map(fieldsOf));
  return (question) =>
    index
      .search(question, { boost: boosts, fuzzy: 0.2 })
      .slice(0, depth)
      .map(({ id }) => String(id));
}

/** A question is the letters its words have in common with a text, rare ones first (BM25): any three in a row may match. */
function fullTextTrigrams(sections: Section[]): Find {
  const database = new Database(':memory:');
  database.exec(`CREATE VIRTUAL TABLE page USING fts5(heading, trail, text, tokenize = 'trigram')`);
  const insert = database.prepare('INSERT INTO page (rowid, heading, trail, text) VALUES (?, ?, ?, ?)');
  database.exec('BEGIN');
  sections.map(fieldsOf).forEach(({ heading, trail, text }, row) => {
    insert.run(row, fold(heading), fold(trail), fold(text));
  });
  database.exec('COMMIT');
  const weights = Object.values(boosts).join(', ');
  const select = database.prepare(
    `SELECT rowid FROM page WHERE page MATCH ? ORDER BY bm25(page, ${weights}) LIMIT ${depth}`,
  );
  return (question) => {
    const words = fold(question)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => wordWeight(word) > 0);
    const trigrams = new Set(words.flatMap((word) => threesOf(word)));
    if (trigrams.size === 0) return [];
    const rows = select.all([...trigrams].map((letters) => `"${letters}"`).join(' OR ')) as { rowid: number }[];
    return rows.flatMap(({ rowid }) => sections[rowid]?.id ?? []);
  };
}

function threesOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.slice(at, at + 3));
}
