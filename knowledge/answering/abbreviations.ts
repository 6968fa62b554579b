// The abbreviations of the trade that stand in a text, so that one who meets "OHP" for the first time can ask what it is.
import type { Abbreviation } from '../answer';
import { remembered } from '../hungarian/remembered';
import type { GlossaryEntry } from '../hungarian/word-groups';

const mostNamed = 3;
const mostTexts = 1_000;
/** Who asks here knows these. */
const everydayOnes = new Set(['ASP']);
/** Two capitals at least: "ELÜGY", "KÖFOP", "ÁSZF", "U2F". */
const isAbbreviation = (term: string): boolean => /^\p{Lu}[\p{Lu}\d]+$/u.test(term);
/** With its ending: "OHP-ben", "IVK-val". */
const tokens = /(?<![\p{L}\d-])[\p{Lu}][\p{Lu}\d]+(?=-\p{Ll}|[^\p{L}\d-]|$)/gu;

export function createAbbreviations(glossary: GlossaryEntry[]): (text: string, question?: string) => Abbreviation[] {
  const meanings = new Map(glossary.flatMap(meaningsOf));
  // The same passages are quoted again and again.
  const unexplainedIn = remembered(
    (text) =>
      [...new Set(text.match(tokens))].flatMap((short) => {
        const meaning = meanings.get(short);
        const isExplained = meaning === undefined || text.includes(meaning);
        return isExplained || everydayOnes.has(short) ? [] : [{ short, meaning }];
      }),
    mostTexts,
  );
  return (text, question = '') => {
    const unexplained = unexplainedIn(text);
    if (unexplained.length === 0) return unexplained;
    const own = new Set(question.toUpperCase().match(/[\p{L}\d]+/gu));
    return unexplained.filter(({ short }) => !own.has(short)).slice(0, mostNamed);
  };
}

/** An abbreviation is the entry itself, or stands among its other names: "Kincstár; Magyar Államkincstár; MÁK". */
function meaningsOf({ term, meanings, also }: GlossaryEntry): [short: string, meaning: string][] {
  if (isAbbreviation(term)) return meanings[0] === undefined ? [] : [[term, meanings[0]]];
  return also.filter(isAbbreviation).map((short) => [short, meanings[0] ?? term]);
}
